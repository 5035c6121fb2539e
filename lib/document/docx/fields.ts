import type { XmlElement } from './xml';

/** Their results repeat headings, or are page numbers. */
const UNWANTED = /^\s*(?:TOC|PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Follows the fields of a document: instructions show nothing, results do. A field may reach over paragraphs. */
export class Fields {
  private readonly open: { instruction: string; result: boolean }[] = [];

  /** Whether text at this place shows. */
  get shown(): boolean {
    return this.open.every((field) => field.result && !UNWANTED.test(field.instruction));
  }

  read(mark: XmlElement): void {
    const type = mark.attribute('w:fldCharType');
    const last = this.open.at(-1);
    if (type === 'begin') this.open.push({ instruction: '', result: false });
    else if (type === 'separate' && last) last.result = true;
    else if (type === 'end') this.open.pop();
  }

  instruct(text: string): void {
    const last = this.open.at(-1);
    if (last && !last.result) last.instruction += text;
  }

  /** A damaged field must not swallow the rest of the document. */
  endParagraph(): void {
    while (this.open.some((field) => !field.result)) this.open.pop();
  }
}

/** A field in one piece, w:fldSimple. */
export function isShownField(field: XmlElement): boolean {
  return !UNWANTED.test(field.attribute('w:instr') ?? '');
}
