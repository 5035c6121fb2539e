import type { Line } from '@/lib/document/snapshot';
import { contextOf, isBreak, tableRole } from './kind';
import type { PmNode } from './model';

/** A run of text of one look, or what stands for one inline node. */
export interface ModelPiece {
  /** Offset in the text. */
  readonly at: number;
  readonly length: number;
  /** Positions in the document. */
  readonly from: number;
  readonly to: number;
  /** False for what an inline node shows: it is not text that could be written. */
  readonly isText: boolean;
}

export interface ModelLine extends Line {
  /** The position at which it begins. */
  readonly from: number;
  /** The position before its text block; for a row, before the row. */
  readonly block: number;
}

/** The text of a document as its model has it, with the way back from every offset to a position. */
export interface ModelText {
  readonly text: string;
  readonly lines: readonly ModelLine[];
  readonly pieces: readonly ModelPiece[];
}

type Context = Pick<Line, 'kind' | 'depth'>;
const PLAIN: Context = { kind: 'paragraph' };
/** What a node without text shows: it stands at `pos`. */
type LeafText = (leaf: PmNode, pos: number) => string;

export function readModel(doc: PmNode, leafText: LeafText): ModelText {
  let text = '';
  const lines: (ModelLine & { end: number })[] = [];
  const pieces: ModelPiece[] = [];
  /** Inside a row blocks and line breaks only part words; null outside. */
  let cell: { start: number; isBroken: boolean } | null = null;

  function breakLine(from: number, block: number, context: Context): void {
    if (cell) cell.isBroken = true;
    else begin(from, block, context);
  }

  function begin(from: number, block: number, context: Context): void {
    if (lines.length > 0) text += '\n';
    lines.push({ ...context, start: text.length, end: text.length, from, block });
  }

  function put(characters: string, from: number, to: number, isText: boolean): void {
    if (!characters) return;
    if (cell?.isBroken && text.length > cell.start) text += ' ';
    if (cell) cell.isBroken = false;
    pieces.push({ at: text.length, length: characters.length, from, to, isText });
    text += characters;
    endLine();
  }

  function endLine(): void {
    const line = lines.at(-1);
    if (line) line.end = text.length;
  }

  function readBlock(node: PmNode, pos: number, outer: Context): void {
    const context = contextOf(node, outer);
    if (node.inlineContent) {
      breakLine(pos + 1, pos, context);
      readInline(node, pos + 1, (at) => breakLine(at, pos, context));
    } else if (node.isLeaf) {
      for (const shown of leafText(node, pos).split('\n').filter(Boolean)) {
        breakLine(pos, pos, context);
        put(shown, pos, pos + node.nodeSize, false);
      }
    } else if (!cell && tableRole(node) === 'table' && isData(node)) readRows(node, pos);
    else {
      node.forEach((child, offset) => {
        readBlock(child, pos + 1 + offset, context);
      });
    }
  }

  function readInline(parent: PmNode, start: number, onBreak: (at: number) => void): void {
    parent.forEach((node, offset) => {
      const pos = start + offset;
      if (node.isText) readText(node.text ?? '', pos, onBreak);
      else if (isBreak(node)) onBreak(pos + node.nodeSize);
      else if (node.isLeaf) put(leafText(node, pos).replace(/\s+/g, ' ').trim(), pos, pos + node.nodeSize, false);
      else readInline(node, pos + 1, onBreak);
    });
  }

  function readText(data: string, pos: number, onBreak: (at: number) => void): void {
    let at = 0;
    for (const run of data.split('\n')) {
      if (at > 0) onBreak(pos + at);
      put(run, pos + at, pos + at + run.length, true);
      at += run.length + 1;
    }
  }

  function readRows(table: PmNode, pos: number): void {
    table.forEach((child, offset) => {
      const at = pos + 1 + offset;
      if (tableRole(child) === 'row') readRow(child, at);
      else if (child.inlineContent || child.isLeaf) readBlock(child, at, PLAIN);
      else readRows(child, at);
    });
  }

  function readRow(row: PmNode, pos: number): void {
    begin(pos, pos, { kind: 'row' });
    row.forEach((child, offset) => {
      if (offset > 0) text += '\t';
      cell = { start: text.length, isBroken: false };
      readBlock(child, pos + 1 + offset, PLAIN);
    });
    cell = null;
    endLine();
  }

  readBlock(doc, -1, PLAIN);
  // Editors keep an empty paragraph at the end as a place for the caret, and put one there when it is missing.
  for (let last = lines.at(-1); last && lines.length > 1 && last.start === last.end; last = lines.at(-1)) {
    lines.pop();
    text = text.slice(0, -1);
  }
  return { text, lines, pieces };
}

/** Whether a table holds data: one that parts the page into columns, with headings in it, does not. */
function isData(table: PmNode): boolean {
  let isParted = false;
  let isPage = false;
  table.descendants((node, _pos, _parent, index) => {
    if (tableRole(node) === 'cell' && index > 0) isParted = true;
    if (tableRole(node) === 'table' || contextOf(node, PLAIN).kind === 'heading') isPage = true;
  });
  return isParted && !isPage;
}
