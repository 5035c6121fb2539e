/** What a page of the bench offers the suite. */
interface Bench {
  /** The text as the editor's own interface gives it. */
  text(): string;
  /** The text as the page shows it; null where it draws only a part of it, or none of it as text. */
  shown(): string | null;
  /** Told by the editor's own event. */
  changes: number;
  /** The kinds of its input events, where a page notes them. */
  types?: string[];
  /** The element the text stands in, in the editor's own document. */
  root(): HTMLElement;
  focus(): void;
  /** Puts the caret at the end of the first line. */
  caretInTitle(): void;
  /** The place that is marked now, and whether the user can see it. */
  marked(): { text: string; visible: boolean } | null;
  /** Tag and character format of the line that reads so. */
  look(text: string): string | null;
  /** The runs of bold text outside headings, in order. */
  bold(): string[];
  /** Every block with its tag, its text and its bold runs: what a write must leave alone around it. */
  formats(): string[];
}

declare var bench: Bench;
/** The draft as an editor would hold it. */
declare var REPORT_HTML: string;
/** The draft as a reader sees it: a line for each paragraph, item and row. */
declare var REPORT_TEXT: string;
/** The same as plain paragraphs, for editors made at home; how such an editor draws and reads them. */
declare var LINES: string[];
/** What a page gets when it saves HTML, as lines. */
declare var linesOfHtml: (html: string) => string;
declare var drawLines: (root: HTMLElement, lines: string[]) => void;
declare var readLines: (root: HTMLElement) => string[];
declare var keepCaret: (root: HTMLElement, draw: () => void) => void;
