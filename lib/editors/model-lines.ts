import type { Line } from '@/lib/document/snapshot';
import type { Edges, ModelBlock, ModelInline, ModelTable, ModelText, ModelTree } from './model-tree';

/** The text of an editor's own document, with the way back from every offset (UTF-16 units) to its node. */
export interface ModelLines<N> {
  readonly text: string;
  readonly lines: readonly ModelLine<N>[];
  readonly pieces: readonly ModelPiece<N>[];
}

export interface ModelLine<N> extends Line {
  /** The block it stands in; for a row the row. */
  readonly node: N;
  /** The outermost list or table around it. */
  readonly outer: Edges<N> | null;
}

/** A run of text that stands unbroken in one node. */
export interface ModelPiece<N> {
  /** Offset in the text. */
  readonly at: number;
  readonly length: number;
  readonly node: N;
  /** Offset in the node's own text. */
  readonly offset: number;
  readonly look: string;
  readonly isFixed: boolean;
}

interface Context<N> extends Pick<Line, 'kind' | 'depth'> {
  readonly node: N;
  readonly outer: Edges<N> | null;
}

// Editors put these where the caret would have no place of its own.
const CARET_HOLDER = /^[\u200B\u2060\uFEFF]+$/;
const RUN = /[^\n\r\uFEFF]+|\n/g;

/** Reads a document as lib/document/dom.ts reads a page: a line for each paragraph and row, cells parted by tabs. */
export function readModel<N>(root: N, tree: readonly ModelTree<N>[]): ModelLines<N> {
  const lines: ModelLine<N>[] = [];
  const pieces: ModelPiece<N>[] = [];
  let text = '';
  /** Inside a row blocks and line breaks only part words. */
  let row: { cell: number; isBroken: boolean } | null = null;
  let open: { start: number; context: Context<N> } | null = null;

  function begin(context: Context<N>): void {
    if (open || row) return;
    if (lines.length > 0) text += '\n';
    open = { start: text.length, context };
  }

  function end(): void {
    if (row) row.isBroken = true;
    else if (open) {
      lines.push({ start: open.start, end: text.length, ...open.context });
      open = null;
    }
  }

  function put({ node, text: data, look, isFixed }: ModelText<N>, context: Context<N>): void {
    if (CARET_HOLDER.test(data)) return;
    for (const { 0: run, index } of data.matchAll(RUN)) {
      if (run === '\n') {
        breakLine(context);
        continue;
      }
      begin(context);
      if (row?.isBroken && text.length > row.cell) text += ' ';
      if (row) row.isBroken = false;
      pieces.push({ at: text.length, length: run.length, node, offset: index, look, isFixed });
      text += run;
    }
  }

  /** What follows is a line, even an empty one. */
  function breakLine(context: Context<N>): void {
    begin(context);
    end();
    begin(context);
  }

  function walk(inner: readonly ModelTree<N>[], context: Context<N>): void {
    for (const child of inner) {
      if (child.is === 'text') put(child, context);
      else if (child.is === 'break') breakLine(context);
      else if (child.is === 'table') walkTable(child, context);
      else walkBlock(child, context);
    }
  }

  function walkBlock(block: ModelBlock<N>, { kind, depth, outer }: Context<N>): void {
    end();
    const around = outer ?? block.edges ?? null;
    const own = block.kind ? { kind: block.kind, ...(block.depth ? { depth: block.depth } : {}) } : null;
    const context = { ...(own ?? { kind, ...(depth ? { depth } : {}) }), node: block.node, outer: around };
    if (block.leavesBlank && !block.inner.some((child) => !isInline(child))) begin(context);
    walk(block.inner, context);
    end();
  }

  function walkTable(table: ModelTable<N>, context: Context<N>): void {
    const outer = context.outer ?? { first: table.node, last: table.node };
    end();
    for (const { node, cells } of table.rows) {
      if (row || !isData(table)) {
        for (const cell of cells) {
          walk(cell, { ...context, node, outer });
          end();
        }
        continue;
      }
      begin({ kind: 'row', node, outer });
      cells.forEach((cell, index) => {
        if (index > 0) text += '\t';
        row = { cell: text.length, isBroken: false };
        walk(cell, { kind: 'row', node, outer });
      });
      row = null;
      end();
    }
  }

  walk(tree, { kind: 'paragraph', node: root, outer: null });
  end();
  return { text, lines, pieces };
}

function isInline<N>(tree: ModelTree<N>): tree is ModelInline<N> {
  return tree.is === 'text' || tree.is === 'break';
}

/** A table of one column, or one that holds headings or tables, only parts the page. */
function isData<N>({ rows }: ModelTable<N>): boolean {
  const parts = (tree: ModelTree<N>): boolean =>
    tree.is === 'table' || (tree.is === 'block' && (tree.kind === 'heading' || tree.inner.some(parts)));
  return (
    rows.some(({ cells }) => cells.length > 1) && !rows.some(({ cells }) => cells.some((cell) => cell.some(parts)))
  );
}
