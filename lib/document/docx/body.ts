import type { LineKind } from '../snapshot';
import { contents, type Remark } from './contents';
import { Fields } from './fields';
import { type ListLabel, type Numbering, ownNumber } from './numbering';
import { readParagraph } from './paragraph';
import { depthOf, type Styles } from './styles';
import type { XmlElement } from './xml';

export interface BodyLine {
  readonly text: string;
  readonly kind: LineKind;
  readonly depth?: number;
}

export interface Body {
  readonly lines: readonly BodyLine[];
  readonly remarks: ReadonlySet<Remark>;
}

/** The text of a document in reading order, as its reader would see it once all changes are accepted. */
export function readBody(body: XmlElement, styles: Styles, numbering: Numbering): Body {
  const lines: BodyLine[] = [];
  const remarks = new Set<Remark>();
  const remark = (what: Remark) => void remarks.add(what);
  const fields = new Fields();
  /** Text of paragraphs whose end was deleted: it goes on in the next one. */
  let carried = '';

  function blocks(parent: XmlElement, write: (line: BodyLine) => void): void {
    for (const element of contents(parent, remark)) {
      if (element.name === 'w:p') paragraph(element, write);
      else if (element.name === 'w:tbl') table(element, write);
      else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') remark('foreign');
    }
  }

  function paragraph(element: XmlElement, write: (line: BodyLine) => void): void {
    const wasShown = fields.shown;
    const properties = element.child('w:pPr');
    const { text, boxes } = readParagraph(element, fields, remark);
    // Boxes are anchored at the begin of a paragraph: a letterhead stands above the title.
    for (const box of boxes) blocks(box, write);
    const mark = properties?.child('w:rPr');
    if (mark?.child('w:del') || mark?.child('w:moveFrom')) {
      remark('revisions');
      carried += text;
      return;
    }
    // Inside a table of contents nothing is left of a paragraph, its end included.
    if (!wasShown && text === '') return;
    const style = styles.paragraph(properties?.value('w:pStyle'));
    const label = numbering.next(ownNumber(properties), style);
    const whole = labelled(label, carried + text);
    carried = '';
    const depth = depthOf(properties) ?? style?.depth;
    for (const line of whole.split('\n')) write({ text: line, ...kindOf(line, label, depth) });
  }

  function table(element: XmlElement, write: (line: BodyLine) => void): void {
    const rows = [...contents(element, remark)].filter((row) => row.name === 'w:tr' && !isDeleted(row));
    const cells = rows.map((row) => [...contents(row, remark)].filter((cell) => cell.name === 'w:tc'));
    if (!cells.some((row) => row.length > 1)) {
      // A frame round text, not a table of data.
      for (const cell of cells.flat()) blocks(cell, write);
      return;
    }
    for (const row of cells) write({ text: row.map(cellText).join('\t'), kind: 'row' });
  }

  function isDeleted(row: XmlElement): boolean {
    const deleted = row.child('w:trPr')?.child('w:del') !== undefined;
    if (deleted) remark('revisions');
    return deleted;
  }

  function cellText(cell: XmlElement): string {
    const words: string[] = [];
    blocks(cell, ({ text }) => words.push(text.replace(/\s+/g, ' ').trim()));
    return words.filter(Boolean).join(' ');
  }

  blocks(body, (line) => lines.push(line));
  if (carried) lines.push({ text: carried, kind: 'paragraph' });
  return { lines, remarks };
}

/** Typed, a number is followed by its words at once; a tab or space after it is layout. */
function labelled(label: ListLabel | null, text: string): string {
  if (!label?.text) return text;
  return label.text + (/[\p{L}\p{Nd}]$/u.test(label.text) && text ? ' ' : '') + text;
}

/** A paragraph with sentences in it is no heading, whatever its style: many writers style whole paragraphs. */
function kindOf(text: string, label: ListLabel | null, depth: number | undefined): Pick<BodyLine, 'kind' | 'depth'> {
  if (label?.bullet) return { kind: 'item' };
  if (depth === undefined || depth > 9 || /。./.test(text)) return { kind: 'paragraph' };
  return { kind: 'heading', depth: Math.min(6, depth) };
}
