import type { ModelBlock, ModelInline, ModelText } from '../model-tree';
import type { TrixBlock, TrixDocument } from './editor';

/** A paragraph or a piece of its text, from one position in the document to another. */
export interface TrixNode {
  readonly start: number;
  /** Before the line feed that ends a paragraph. */
  readonly end: number;
  readonly block: TrixBlock;
  /** A piece's format. */
  readonly attributes: object;
  /** A piece's picture, file or mention. */
  readonly attachment: number | null;
}

/** Trix's paragraphs are lines: only headings, items, quotations and code are blocks of their own. */
export function treeOf(document: TrixDocument, shownBy: (attachment: number) => string): ModelBlock<TrixNode>[] {
  const trees: ModelBlock<TrixNode>[] = [];
  let list: ModelBlock<TrixNode>[] = [];
  const endList = () => {
    const [first] = list;
    const last = list.at(-1);
    const edges = first && last && { first: first.node, last: last.node };
    if (edges) trees.push({ is: 'block', node: edges.first, leavesBlank: false, edges, inner: list });
    list = [];
  };
  let start = 0;
  for (const block of document.getBlocks()) {
    const found = blocksOf(block, start, shownBy);
    if (isItem(block)) list.push(...found);
    else {
      endList();
      trees.push(...found);
    }
    start += block.getLength();
  }
  endList();
  return trees;
}

export function isItem(block: TrixBlock): boolean {
  return block.getAttributes().some((name) => /^(?:bullet|number)/.test(name));
}

function blocksOf(block: TrixBlock, start: number, shownBy: (attachment: number) => string): ModelBlock<TrixNode>[] {
  const lines = linesOf(block, start, shownBy);
  const depth = block.getAttributes().flatMap((name) => /^h(?:eading)?([1-6])$/.exec(name)?.[1] ?? [])[0];
  const look = depth
    ? ({ kind: 'heading', depth: Number(depth) } as const)
    : isItem(block)
      ? { kind: 'item' as const }
      : {};
  const make = (node: TrixNode, inner: ModelInline<TrixNode>[]): ModelBlock<TrixNode> => ({
    is: 'block',
    node,
    ...look,
    leavesBlank: true,
    inner,
  });
  if (block.getAttributes().length === 0) return lines.map(({ node, inner }) => make(node, inner));
  const node = { start, end: start + block.getLength() - 1, block, attributes: {}, attachment: null };
  return [
    make(
      node,
      lines.flatMap(({ inner }, index) => (index > 0 ? [{ is: 'break' }, ...inner] : inner)),
    ),
  ];
}

interface TrixLine {
  readonly node: TrixNode;
  readonly inner: ModelText<TrixNode>[];
}

function linesOf(block: TrixBlock, start: number, shownBy: (attachment: number) => string): TrixLine[] {
  const lines: TrixLine[] = [];
  let line = start;
  let inner: ModelText<TrixNode>[] = [];
  let at = start;
  for (const piece of block.text.getPieces()) {
    const attributes = piece.getAttributes();
    const text = piece.attachment ? shownBy(piece.attachment.id) : piece.toString();
    const add = (part: string, from: number, length: number) => {
      const node = { start: from, end: from + length, block, attributes, attachment: piece.attachment?.id ?? null };
      const isFixed = piece.attachment !== undefined;
      if (part) inner.push({ is: 'text', node, text: part, look: JSON.stringify(attributes), isFixed });
    };
    if (piece.attachment) add(text, at, 1);
    else {
      let from = at;
      for (const part of text.split(/(\n)/)) {
        if (part === '\n') {
          lines.push({ node: { start: line, end: from, block, attributes: {}, attachment: null }, inner });
          inner = [];
          line = from + 1;
        } else add(part, from, part.length);
        from += part.length;
      }
    }
    at += piece.getLength();
  }
  return lines;
}
