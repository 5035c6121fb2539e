/** As much of ProseMirror's interface (prosemirror-model, -state, -view; all versions since 1.0) as is used. */
export interface PmType {
  readonly name: string;
  readonly spec: {
    readonly tableRole?: unknown;
    readonly attrs?: Record<string, object>;
    readonly leafText?: (node: PmNode) => string;
  };
  readonly contentMatch: { matchType(type: PmType): { readonly validEnd: boolean } | null };
  create(attrs: object | null, content?: PmNode | null): PmNode;
  allowedMarks(marks: readonly PmMark[]): readonly PmMark[];
}

export interface PmMark {
  readonly type: { readonly name: string; readonly spec: { readonly inclusive?: boolean } };
}

export interface PmNode {
  readonly type: PmType & { readonly schema: PmSchema };
  readonly attrs: Record<string, unknown>;
  readonly marks: readonly PmMark[];
  readonly text?: string;
  readonly isText: boolean;
  readonly isLeaf: boolean;
  readonly inlineContent: boolean;
  readonly nodeSize: number;
  readonly childCount: number;
  child(index: number): PmNode;
  forEach(visit: (child: PmNode, offset: number) => void): void;
  descendants(visit: (node: PmNode, pos: number, parent: PmNode, index: number) => void): void;
  nodeAt(pos: number): PmNode | null;
  resolve(pos: number): PmPosition;
  canReplaceWith(from: number, to: number, type: PmType): boolean;
}

interface PmSchema {
  readonly nodes: Record<string, PmType>;
  text(text: string, marks: readonly PmMark[]): PmNode;
}

interface PmPosition {
  readonly depth: number;
  readonly parent: PmNode;
  node(depth: number): PmNode;
  before(depth?: number): number;
  after(depth?: number): number;
  index(depth?: number): number;
  marks(): readonly PmMark[];
}

export interface PmTransaction {
  readonly doc: PmNode;
  readonly steps: readonly { invert(doc: PmNode): object }[];
  readonly docs: readonly PmNode[];
  replaceWith(from: number, to: number, content: PmNode | readonly PmNode[]): this;
  step(step: object): this;
  setMeta(key: string, value: unknown): this;
}

export interface PmState {
  readonly doc: PmNode;
  readonly tr: PmTransaction;
  readonly plugins: readonly PmPlugin[];
  applyTransaction(transaction: PmTransaction): { readonly state: PmState };
}

interface PmPlugin {
  readonly key: string;
  readonly props: { readonly handleDOMEvents?: { beforeinput?(view: PmView, event: object): unknown } };
}

export interface PmView {
  readonly dom: HTMLElement;
  readonly docView: ViewDesc | null;
  readonly state: PmState;
  readonly composing: boolean;
  dispatch(transaction: PmTransaction): void;
  focus(): void;
}

/** What ProseMirror leaves on every element it draws: the node it stands for and the way to positions. */
interface ViewDesc {
  readonly node?: PmNode;
  readonly dom: Node;
  readonly contentDOM?: Node | null;
  readonly children: readonly ViewDesc[];
  dirty: number;
  domFromPos(pos: number, side: number): { readonly node: Node; readonly offset: number };
  descAt(pos: number): ViewDesc | undefined;
  setSelection?: (...args: unknown[]) => unknown;
  update?: (...args: unknown[]) => unknown;
}

/** That of a whole document. */
export type DocDesc = ViewDesc & { readonly node: PmNode };

/** What the editor that draws in `root` has left there; null when it is no ProseMirror. */
export function docDesc(root: Element): DocDesc | null {
  const { pmViewDesc } = root as { pmViewDesc?: ViewDesc };
  return pmViewDesc?.node?.type?.schema && typeof pmViewDesc.domFromPos === 'function' ? (pmViewDesc as DocDesc) : null;
}
