/** As much of a Univer document as is used: one string with marks in it, and what belongs to places of it. */
export interface Body {
  readonly dataStream: string;
  readonly textRuns?: readonly TextRun[];
  readonly paragraphs?: readonly Paragraph[];
}

interface TextRun {
  readonly st: number;
  readonly ed: number;
  readonly ts?: object;
}

/** `startIndex` is the place of the mark that ends it. */
export interface Paragraph {
  readonly startIndex: number;
  readonly paragraphStyle?: { readonly namedStyleType?: number };
  readonly bullet?: object;
}

export const MARK = {
  paragraph: '\r',
  section: '\n',
  tableStart: '\x1A',
  rowStart: '\x1B',
  cellStart: '\x1C',
  cellEnd: '\x1D',
  rowEnd: '\x0E',
  tableEnd: '\x0F',
} as const;
