import type { Anchor, Capabilities, EditorRead, Located, WriteRequest, WriteResult } from '@/lib/editors/contract';
import type { ReadProgress } from '@/lib/editors/reading';

/** A read that may take long, because the editor loads its text piece by piece. */
export interface WholeRead {
  readonly progress?: (now: ReadProgress) => void;
  /** Stops it; what was read so far is given. */
  readonly signal?: AbortSignal;
}

/** One text the panel works on, wherever it stands: an editor of a page, or the panel's own copy. */
export interface TextSession {
  /** What the user sees: TinyMCE, 网页文本框, 粘贴的稿件 … */
  readonly label: string;
  readonly capabilities: Capabilities;
  /** What is there at once. */
  read(): Promise<EditorRead>;
  /** Also what the editor has to load first: it may scroll for that, so only when the user asked to read. */
  readWhole(how?: WholeRead): Promise<EditorRead>;
  locate(anchor: Anchor | null): Promise<Located>;
  apply(request: WriteRequest): Promise<WriteResult>;
  /** Takes the last write back and proves that the text is `expected`. */
  undo(expected: string): Promise<WriteResult>;
  /** What the user has selected in the page, frame by frame; absent where there is no page. */
  readonly selected?: () => Promise<readonly string[]>;
  /** Calls back when the text changed; returns how to stop. */
  onChange(changed: () => void): () => void;
  /** Calls back once when the page or the editor is gone; returns how to stop. */
  onLost(lost: () => void): () => void;
  close(): void;
}
