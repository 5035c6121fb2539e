import type { ModelBlock, ModelTable, ModelText, ModelTree } from '../model-tree';
import { type Body, MARK, type Paragraph } from './body';

/** A part of the document's string; its end is behind its last mark. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly paragraph?: Paragraph;
  readonly look?: object;
}

// Fields, drawings and breaks of pages: no text, and nothing of it is touched.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks of the document's string.
const TEXT = /[^\u0000-\u0008\u000A-\u001F]+/g;
/** Univer counts its named styles: title 2, headings from 4 on. */
const TITLE = 2;
const FIRST_HEADING = 4;
const LAST_HEADING = 8;

export function treeOf(body: Body): ModelTree<Part>[] {
  const { dataStream, textRuns = [], paragraphs = [] } = body;
  const byEnd = new Map(paragraphs.map((paragraph) => [paragraph.startIndex, paragraph]));
  let at = 0;

  /** Up to the mark, which is passed over. */
  function readBlocks(endMark: string | null): ModelTree<Part>[] {
    const blocks: ModelTree<Part>[] = [];
    let start = at;
    while (at < dataStream.length) {
      const mark = dataStream.charAt(at++);
      if (mark === endMark) break;
      if (mark === MARK.tableStart) blocks.push(readTable(at - 1));
      else if (mark === MARK.paragraph) blocks.push(paragraphOf(start, at));
      else if (mark !== MARK.section) continue;
      start = at;
    }
    return blocks;
  }

  function readTable(start: number): ModelTable<Part> {
    const rows: { node: Part; cells: ModelTree<Part>[][] }[] = [];
    let cells: ModelTree<Part>[][] = [];
    let rowStart = at;
    while (at < dataStream.length) {
      const mark = dataStream.charAt(at++);
      if (mark === MARK.tableEnd) break;
      if (mark === MARK.rowStart) [cells, rowStart] = [[], at - 1];
      else if (mark === MARK.cellStart) cells.push(readBlocks(MARK.cellEnd));
      else if (mark === MARK.rowEnd) rows.push({ node: { start: rowStart, end: at }, cells });
    }
    return { is: 'table', node: { start, end: at }, rows };
  }

  function paragraphOf(start: number, end: number): ModelBlock<Part> {
    const paragraph = byEnd.get(end - 1);
    const style = paragraph?.paragraphStyle?.namedStyleType ?? 0;
    const depth = style === TITLE ? 1 : style >= FIRST_HEADING && style <= LAST_HEADING ? style - FIRST_HEADING + 1 : 0;
    return {
      is: 'block',
      node: { start, end, ...(paragraph ? { paragraph } : {}) },
      ...(depth > 0 ? { kind: 'heading', depth } : paragraph?.bullet ? { kind: 'item' } : {}),
      leavesBlank: true,
      inner: textsIn(start, end - 1),
    };
  }

  function textsIn(start: number, end: number): ModelText<Part>[] {
    const bounds = new Set([start, end]);
    for (const { st, ed } of textRuns)
      for (const bound of [st, ed]) if (bound > start && bound < end) bounds.add(bound);
    const sorted = [...bounds].sort((a, b) => a - b);
    return sorted.slice(0, -1).flatMap((from, index) => {
      const look = textRuns.find(({ st, ed }) => st <= from && from < ed)?.ts;
      const run = dataStream.slice(from, sorted[index + 1]);
      // Where a mark parts it, the look may change, too.
      return [...run.matchAll(TEXT)].map((found): ModelText<Part> => {
        const at = from + found.index;
        const node = { start: at, end: at + found[0].length, ...(look ? { look } : {}) };
        return { is: 'text', node, text: found[0], look: `${at} ${JSON.stringify(look ?? {})}`, isFixed: false };
      });
    });
  }

  return readBlocks(null);
}
