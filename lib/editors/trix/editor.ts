/** As much of Trix's interface (versions 1 and 2) as is used. Documents, blocks and texts never change. */
export interface TrixEditor {
  readonly composition: { loadSnapshot(snapshot: { document: TrixDocument; selectedRange: number[] }): void };
  getDocument(): TrixDocument;
  getSelectedRange(): number[] | undefined;
  recordUndoEntry(description: string): void;
  undo(): void;
}

/** Every block ends with a line feed of its own, which counts. */
export interface TrixDocument {
  readonly constructor: new (blocks: TrixBlock[]) => TrixDocument;
  getBlocks(): TrixBlock[];
  copy(options: { consolidateBlocks: true }): TrixDocument;
  insertTextAtRange(text: TrixText, range: [number, number]): TrixDocument;
  removeTextAtRange(range: [number, number]): TrixDocument;
  /** An attachment is one U+FFFC. */
  toString(): string;
}

export interface TrixBlock {
  readonly text: TrixText;
  getAttributes(): string[];
  getLength(): number;
  copyWithText(text: TrixText): TrixBlock;
  copyWithoutAttributes(): TrixBlock;
}

export interface TrixText {
  readonly constructor: { textForStringWithAttributes(text: string, attributes: object): TrixText };
  getPieces(): TrixPiece[];
  getTextAtRange(range: [number, number]): TrixText;
}

interface TrixPiece {
  /** Only a picture, a file or a mention has one: it counts as one character. */
  readonly attachment?: { readonly id: number };
  toString(): string;
  getLength(): number;
  getAttributes(): object;
}
