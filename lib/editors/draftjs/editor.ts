import { fibresAround } from '@/lib/editors/react-fibre';

// As much of Draft.js' interface (version 0.10 and 0.11) as is used. Its classes are reached by what they made.

export interface CharacterMetadata {
  readonly constructor: {
    create(): CharacterMetadata;
    applyEntity(character: CharacterMetadata, entity: null): CharacterMetadata;
  };
  getEntity(): string | null;
}

/** An immutable list. */
interface Characters {
  get(index: number): CharacterMetadata | undefined;
  clear(): Characters;
  splice(index: number, count: number, ...added: CharacterMetadata[]): Characters;
}

export interface ContentBlock {
  readonly constructor: new (properties: object) => ContentBlock;
  getKey(): string;
  getType(): string;
  getText(): string;
  getDepth(): number;
  getData(): unknown;
  getCharacterList(): Characters;
  merge(properties: object): ContentBlock;
  /** Of the experimental tree of blocks alone. */
  getParentKey?(): string | null;
}

export interface ContentState {
  readonly constructor: { createFromBlockArray(blocks: readonly ContentBlock[]): ContentState };
  getBlocksAsArray(): ContentBlock[];
  getBlockMap(): unknown;
  getPlainText(delimiter: string): string;
  getEntity(key: string): { getMutability(): string };
  merge(properties: object): ContentState;
}

export interface SelectionState {
  getAnchorKey(): string;
  getAnchorOffset(): number;
  getFocusKey(): string;
  getFocusOffset(): number;
  merge(properties: object): SelectionState;
}

interface EditorState {
  readonly constructor: {
    push(state: EditorState, content: ContentState, change: string): EditorState;
    undo(state: EditorState): EditorState;
  };
  getCurrentContent(): ContentState;
  getSelection(): SelectionState;
  getAllowUndo(): boolean;
  getUndoStack(): { peek(): ContentState | undefined };
}

/** The component that draws the editor. */
export interface DraftEditor {
  readonly props: { readonly editorState: EditorState; readonly readOnly?: boolean };
  /** Ahead of the properties until the application has drawn anew. */
  readonly _latestEditorState?: EditorState;
  update(state: EditorState): void;
}

export function draftEditorOf(element: Element): DraftEditor | null {
  for (const { stateNode } of fibresAround(element)) if (isDraftEditor(stateNode)) return stateNode;
  return null;
}

function isDraftEditor(value: unknown): value is DraftEditor {
  const { props, update } = (value ?? {}) as Partial<DraftEditor>;
  return typeof update === 'function' && typeof props?.editorState?.getCurrentContent === 'function';
}
