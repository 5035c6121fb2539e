/** What a page of the bench offers the suite. */
interface Bench {
  /** The text as the editor's own interface gives it. */
  text(): string;
  /** Told by the editor's own event. */
  changes: number;
  /** The element the text stands in, in the editor's own document. */
  root(): HTMLElement;
  focus(): void;
  /** Puts the caret at the end of the first line. */
  caretInTitle(): void;
  /** The place that is marked now, and whether the user can see it. */
  marked(): { text: string; visible: boolean } | null;
  /** Tag and character format of the line that reads so. */
  look(text: string): string | null;
}

declare var bench: Bench;
/** The draft as an editor would hold it. */
declare var REPORT_HTML: string;
/** The draft as a reader sees it: a line for each paragraph, item and row. */
declare var REPORT_TEXT: string;
