/** As much of CKEditor 5's interface (from the first with `ckeditorInstance` on) as is used. */
export interface CkEditor {
  readonly isReadOnly?: boolean;
  readonly model: CkModel;
  readonly editing: {
    readonly view: CkView;
    readonly mapper: {
      toViewElement(element: CkNode): CkViewNode | undefined;
      toViewPosition(position: object): object;
    };
  };
  readonly plugins: { has(name: string): boolean; get(name: string): unknown };
  readonly commands: { get(name: string): { readonly value?: unknown } | undefined };
  execute(name: string): unknown;
}

export interface CkModel {
  readonly document: { getRoot(name: string): CkNode | null };
  readonly schema: {
    isInline(node: CkNode): boolean;
    checkChild(context: CkNode, child: string): boolean;
  };
  readonly markers: Iterable<CkMarker> & { getMarkersIntersectingRange(range: object): Iterable<CkMarker> };
  change(work: (writer: CkWriter) => void): void;
  createPositionAt(parent: CkNode, offset: number | 'before' | 'after'): object;
  createRange(start: object, end: object): object;
  /** Not in the older ones. */
  canEditAt?(range: object): boolean;
}

interface CkView {
  readonly document: { readonly roots: Iterable<{ readonly rootName: string }> };
  readonly domConverter: {
    mapViewToDom(node: CkViewNode): Node | undefined;
    viewPositionToDom(position: object): { readonly parent: Node; readonly offset: number } | null;
  };
  getDomRoot(name: string): HTMLElement | undefined;
  focus(): void;
}

interface CkViewNode {
  readonly name?: string;
}

/** An element, a root or a text of the model. */
export interface CkNode {
  readonly name?: string;
  /** A text's own. */
  readonly data?: string;
  readonly parent: CkNode;
  readonly startOffset: number;
  getChildren?(): Iterable<CkNode>;
  getAttributes(): Iterable<[name: string, value: unknown]>;
  hasAttribute(name: string): boolean;
}

export interface CkMarker {
  readonly name: string;
  readonly affectsData: boolean;
  getRange(): CkRange;
}

export interface CkRange {
  containsRange(other: object, isLoose: boolean): boolean;
}

export interface CkWriter {
  remove(range: object): void;
  insertText(text: string, attributes: Iterable<[string, unknown]>, parent: CkNode, offset: number): void;
  createElement(name: string, attributes?: Iterable<[string, unknown]>): CkNode;
  insert(node: CkNode, place: CkNode, side: 'before' | 'after'): void;
  updateMarker(name: string, options: { range: object }): void;
}
