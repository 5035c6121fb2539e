/** As much of canvas-editor's interface as is used. */
export interface CanvasEditor {
  readonly command: Command;
  readonly eventBus?: { on?(name: 'contentChange', changed: () => void): unknown };
}

interface Command {
  getValue(): { readonly data: { readonly main: readonly CanvasElement[] } };
  getOptions(): { readonly mode?: string };
  getContainer(): HTMLElement;
  getRange(): CanvasRange;
  getRangeContext(): {
    readonly isTable?: boolean;
    readonly trIndex?: number | null;
    readonly tdIndex?: number | null;
    readonly rangeRects?: readonly { readonly y: number; readonly height: number }[];
    readonly tableElement?: { readonly id?: string } | null;
  } | null;
  getKeywordRangeList(keyword: string): readonly CanvasRange[];
  executeSearch(keyword: string | null): void;
  executeReplace(text: string, option: { readonly index: number }): void;
  executeSetRange(start: number, end: number): void;
  executeSetPositionContext?(range: Partial<CanvasRange>): void;
  executeForceUpdate(option: { readonly isSubmitHistory: boolean }): void;
  executeUndo(): void;
}

interface CanvasRange {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly tableId?: string;
  readonly startTrIndex?: number;
  readonly startTdIndex?: number;
}

/** One run of the text, or what holds runs of it. */
export interface CanvasElement {
  readonly type?: string;
  readonly value?: string;
  readonly level?: string;
  readonly valueList?: readonly CanvasElement[];
  readonly trList?: readonly { readonly tdList: readonly { readonly value: readonly CanvasElement[] }[] }[];
  readonly control?: { readonly value?: readonly CanvasElement[] | null };
}
