import type { Paragraph } from '../paragraphs';

/** As much of the block tree of 飞书 as is used. Nothing of it is certain to be there. */
export interface LarkBlock {
  readonly type?: string;
  readonly zoneState?: { readonly allText?: string };
  readonly record?: { readonly id?: string };
  readonly snapshot?: { readonly type?: string; readonly columns_id?: readonly unknown[] };
  readonly children?: readonly LarkBlock[];
}

export interface LarkPage {
  readonly blockManager?: {
    readonly rootBlockModel?: LarkBlock;
    /** Where it was before. */
    readonly model?: { readonly rootBlockModel?: LarkBlock };
  };
  locateBlockWithRecordIdImpl?(id: string): Promise<boolean>;
}

export interface LarkText {
  readonly paragraphs: readonly Paragraph[];
  /** Blocks that the page has not loaded yet. */
  readonly pending: number;
  /** Blocks that hold text we do not understand: sheets, mind maps. */
  readonly foreign: number;
}

// Pictures and the like: nothing to read. What is in neither list and has no text and no children is not understood.
const WORDLESS = new Set(['divider', 'image', 'whiteboard', 'diagram', 'file', 'iframe', 'view', 'chat_card', 'poll']);
const ITEMS = new Set(['bullet', 'ordered', 'todo']);

/** The text of the tree in order; a block is named by its record. */
export function readLark(root: LarkBlock): LarkText {
  const paragraphs: Paragraph[] = [];
  let pending = 0;
  let foreign = 0;

  function add(block: LarkBlock, kind: Paragraph['kind'], depth?: number): void {
    const text = block.zoneState?.allText;
    if (text === undefined) return;
    const key = block.record?.id ?? '';
    for (const line of text.replace(/\n$/, '').split('\n')) {
      paragraphs.push({ key, text: line.replace(/\t/g, ' '), kind, ...(depth ? { depth } : {}) });
    }
  }

  function visit(block: LarkBlock): void {
    const type = block.type ?? '';
    const children = block.children ?? [];
    if (block.snapshot?.type === 'pending') {
      pending++;
      return;
    }
    const depth = Number(/^heading(\d)$/.exec(type)?.[1] ?? 0);
    if (type === 'table') {
      visitTable(block);
      return;
    }
    if (depth > 0 && depth <= 6) add(block, 'heading', depth);
    else add(block, ITEMS.has(type) ? 'item' : 'paragraph');
    if (block.zoneState === undefined && children.length === 0 && !WORDLESS.has(type)) foreign++;
    for (const child of children) visit(child);
  }

  function visitTable(table: LarkBlock): void {
    const cells = table.children ?? [];
    const width = table.snapshot?.columns_id?.length ?? 0;
    if (width === 0) {
      for (const cell of cells) visit(cell);
      return;
    }
    for (let at = 0; at < cells.length; at += width) {
      const row = cells.slice(at, at + width);
      const texts = row.map((cell) => {
        const inner = readLark({ children: cell.children ?? [], zoneState: {} });
        pending += inner.pending + Number(cell.snapshot?.type === 'pending');
        foreign += inner.foreign;
        return inner.paragraphs.map(({ text }) => text.replace(/\t/g, ' ')).join(' ');
      });
      paragraphs.push({ key: table.record?.id ?? '', text: texts.join('\t'), kind: 'row' });
    }
  }

  // The text of the page block is the document's title.
  if (root.zoneState?.allText !== undefined) add(root, 'heading', 1);
  for (const child of root.children ?? []) visit(child);
  return { paragraphs, pending, foreign };
}
