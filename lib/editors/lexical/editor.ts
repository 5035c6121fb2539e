/** As much of Lexical's interface as is used. Its node classes are the page's own: they are known by what they can do. */
export interface LexicalEditor {
  /** By type: what the page has registered, and nothing else may stand in its document. */
  readonly _nodes: ReadonlyMap<string, { readonly klass: LexicalClass }>;
  /** Commands are objects; each has its listeners by priority. */
  readonly _commands: ReadonlyMap<LexicalCommand, readonly ReadonlySet<unknown>[]>;
  getEditorState(): LexicalState;
  read?<T>(work: () => T): T;
  getElementByKey(key: string): HTMLElement | null;
  isEditable(): boolean;
  update(work: () => void, options: { discrete: true; tag: string }): void;
  dispatchCommand(command: LexicalCommand, payload: undefined): boolean;
}

export interface LexicalCommand {
  readonly type?: string;
}

interface LexicalState {
  readonly _nodeMap: ReadonlyMap<string, LexicalNode>;
  /** Methods of nodes work in there alone. */
  read<T>(work: () => T): T;
}

interface LexicalClass {
  importJSON(json: object): LexicalNode;
}

export interface LexicalNode {
  getKey(): string;
  getType(): string;
  getTextContent(): string;
  getParent(): LexicalNode | null;
  exportJSON(): object;
  markDirty(): void;
  insertBefore(node: LexicalNode): unknown;
  insertAfter(node: LexicalNode): unknown;
  isInline?(): boolean;
  /** An element's own. */
  getChildren?(): LexicalNode[];
  append?(node: LexicalNode): unknown;
  /** A text's own. */
  readonly __text?: string;
  getFormat?(): unknown;
  getStyle?(): string;
  /** normal; token and segmented are only removed as a whole. */
  getMode?(): string;
  spliceText?(offset: number, remove: number, text: string): unknown;
}

export function rootOf(editor: LexicalEditor): LexicalNode {
  return editor.getEditorState()._nodeMap.get('root') as LexicalNode;
}
