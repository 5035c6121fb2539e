import type { Paragraph } from '../paragraphs';

/** As much of the automation objects of Word for the web as is used. Nothing of it is certain to be there. */
export interface WordDocument {
  readonly changeTrackingMode: number;
  readonly body: WordBody;
}

interface WordBody {
  readonly text: string;
  readonly paragraphs: Count & { getFirst(): WordParagraph };
}

interface Count {
  length(): number;
}

interface WordParagraph {
  readonly text: string;
  readonly uniqueLocalId: string;
  readonly fields: Count;
  readonly contentControls: Count;
  readonly inlinePictures: Count;
  readonly footnotes: Count;
  readonly endnotes: Count;
  readonly parentContentControlOrNullObject?: { readonly isNullObject?: boolean } | null;
  getNext(): WordParagraph;
  getSubrange(start: number, length: number): WordRange;
}

interface WordRange {
  readonly text: string;
  insertText(text: string, place: number): unknown;
  select?(): unknown;
}

interface WordExtension {
  readonly AutomationUtility?: { getDocument?(): WordDocument | null };
  readonly AutomationTransaction?: new () => { dispose(): void };
}

/** A line of a paragraph: line breaks inside it part it. */
export interface WordLine extends Paragraph {
  readonly model: WordParagraph;
  /** Where the line begins in the paragraph. */
  readonly offset: number;
  /** Fields, controls, notes and pictures stand in the paragraph: offsets in it are not certain. */
  readonly isLocked: boolean;
}

/** More is no report, and each paragraph costs a call. */
const MOST_PARAGRAPHS = 20_000;
const REPLACE = 4;
const OBJECTS = ['fields', 'contentControls', 'inlinePictures', 'footnotes', 'endnotes'] as const;
// What stands in the text for a picture, a note, the end of a cell.
const MARKS = /[^\P{Cc}\t\n\v\f\r]|\uFFFC/gu;

export function wordExtension(): WordExtension | undefined {
  const { WordEditor } = globalThis as { WordEditor?: { Extension?: WordExtension } };
  return WordEditor?.Extension;
}

/** The lines of the body, or null when the model is not as it is known to be. */
export function readWord(document: WordDocument): { lines: WordLine[]; isWhole: boolean } | null {
  const { paragraphs, text } = document.body;
  const count = paragraphs.length();
  if (!(count > 0 && count <= MOST_PARAGRAPHS) || typeof text !== 'string') return null;
  const lines: WordLine[] = [];
  const seen = new Set<string>();
  let paragraph = paragraphs.getFirst();
  for (let index = 0; index < count; index++) {
    const id = paragraph.uniqueLocalId;
    if (typeof id !== 'string' || !id || seen.has(id) || typeof paragraph.text !== 'string') return null;
    seen.add(id);
    lines.push(...linesOf(paragraph));
    if (index + 1 < count) paragraph = paragraph.getNext();
  }
  const read = lines.map((line) => line.text).join('');
  return { lines, isWhole: bare(read) === bare(text) };
}

function linesOf(model: WordParagraph): WordLine[] {
  const raw = model.text.replace(/[\r\n]+$/, '');
  const parent = model.parentContentControlOrNullObject;
  const isControlled = Boolean(parent) && parent?.isNullObject !== true;
  const isLocked = isControlled || raw.search(MARKS) >= 0 || OBJECTS.some((name) => model[name].length() !== 0);
  let offset = 0;
  return raw.split(/[\v\f\r\n]/).map((part, index) => {
    const line: WordLine = {
      key: `${model.uniqueLocalId} ${index}`,
      text: part.replace(MARKS, ''),
      kind: 'paragraph',
      model,
      offset,
      isLocked,
    };
    offset += part.length + 1;
    return line;
  });
}

function bare(text: string): string {
  return text.replace(MARKS, '').replace(/\s+/g, '');
}

export interface WordEdit {
  readonly line: WordLine;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All edits, in order, as one step of Word's own undo; false when a place reads otherwise: then nothing is written. */
export function writeWord(edits: readonly WordEdit[]): boolean {
  const Transaction = wordExtension()?.AutomationTransaction;
  if (!Transaction) return false;
  const places = edits.map(({ line, start, end, text }) => {
    const range = line.model.getSubrange(line.offset + start, end - start);
    return { range, text, isThere: range.text === line.text.slice(start, end) };
  });
  if (!places.every(({ isThere }) => isThere)) return false;
  const transaction = new Transaction();
  try {
    // From the end to the start: what is still to be replaced keeps its place.
    for (const { range, text } of places.reverse()) range.insertText(text, REPLACE);
  } finally {
    transaction.dispose();
  }
  return true;
}
