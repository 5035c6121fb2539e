import type { Line } from '@/lib/document/snapshot';
import type { Span } from '@/lib/text/span';
import type { CanvasElement } from './editor';

export interface CanvasText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What stands unbroken in the editor, in its order: no match of its search reaches from one to the next. */
  readonly units: readonly Span[];
  /** Where the look changes. */
  readonly borders: ReadonlySet<number>;
}

type Kind = Pick<Line, 'kind' | 'depth'>;

const PARAGRAPH: Kind = { kind: 'paragraph' };
const LEVELS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** Their `value` is what the reader sees. */
const TEXTS: readonly (string | undefined)[] = [undefined, 'text', 'superscript', 'subscript'];

/** The main text as the editor's own interface gives it; headers and footers are no part of a draft. */
export function readElements(main: readonly CanvasElement[]): CanvasText {
  const lines: Line[] = [];
  const units: Span[] = [];
  const borders = new Set<number>();
  let text = '';
  let open: ({ start: number } & Kind) | null = { start: 0, ...PARAGRAPH };
  let unit = 0;

  const endUnit = () => {
    if (text.length > unit) units.push({ start: unit, end: text.length });
    unit = text.length;
  };

  function begin(kind: Kind): void {
    if (lines.length > 0) text += '\n';
    unit = text.length;
    open = { start: text.length, ...kind };
  }

  function end(): void {
    endUnit();
    if (!open) return;
    const { start, ...kind } = open;
    lines.push({ start, end: text.length, ...kind });
    open = null;
  }

  function put(value: string, kind: Kind): void {
    borders.add(text.length);
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) {
        end();
        begin(PARAGRAPH);
      }
      if (!part) continue;
      if (!open) begin(kind);
      if (open?.start === text.length) open = { start: text.length, ...kind };
      text += part;
    }
  }

  function walk(elements: readonly CanvasElement[], kind: Kind): void {
    for (const element of elements) {
      const { type, value = '', valueList, trList, level, control } = element;
      if (type === 'table' && trList) readTable(trList);
      else if (type === 'title')
        walk(valueList ?? [], { kind: 'heading', depth: LEVELS.indexOf(level ?? '') + 1 || 1 });
      else if (type === 'list') walk(valueList ?? [], { kind: 'item' });
      else if (TEXTS.includes(type)) put(value, kind);
      else {
        // Nothing is written into it, nor across it.
        endUnit();
        walk(control?.value ?? valueList ?? [], kind);
        if (type === 'tab') put('\t', kind);
        unit = text.length;
      }
    }
  }

  function readTable(rows: NonNullable<CanvasElement['trList']>): void {
    // The break before a table is its place, not a paragraph.
    if (open && open.start === text.length && lines.length > 0) {
      open = null;
      text = text.slice(0, -1);
    } else end();
    for (const { tdList } of rows) {
      begin({ kind: 'row' });
      for (const [index, cell] of tdList.entries()) {
        if (index > 0) text += '\t';
        unit = text.length;
        readCell(cell.value);
      }
      end();
    }
  }

  /** Paragraphs of a cell are words of its line. */
  function readCell(elements: readonly CanvasElement[]): void {
    for (const { type, value = '', valueList, trList } of elements) {
      if (trList) for (const { tdList } of trList) for (const cell of tdList) readCell(cell.value);
      else if (valueList) readCell(valueList);
      else if (TEXTS.includes(type)) putInCell(value);
      else endUnit();
    }
    endUnit();
  }

  function putInCell(value: string): void {
    borders.add(text.length);
    for (const [index, part] of value.split('\n').entries()) {
      if (index > 0) {
        endUnit();
        if (!/[\t\n ]$/.test(text)) text += ' ';
        unit = text.length;
      }
      text += part;
    }
  }

  walk(main, PARAGRAPH);
  end();
  return { text, lines, units, borders };
}
