import type { Snapshot } from '@/lib/document/snapshot';
import type { Span } from '@/lib/text/span';
import type { Detector } from './detectors';
import type { Extent, ReadProgress } from './reading';

/** Who takes a write back: the editor's own Ctrl+Z in one step, or the panel's 撤销. */
type Undo = 'native' | 'panel';

/** What an adapter can do with the editor it found; the panel offers no more than this. */
export interface Capabilities {
  /** none: the panel offers «复制并定位». */
  readonly write: 'none' | 'edits';
  readonly insertBlocks: boolean;
  /** range: the place itself is marked; selection: it is selected; none: only scrolled to. */
  readonly mark: 'range' | 'selection' | 'none';
  readonly undo: { readonly edits: Undo; readonly insert: Undo };
}

/**
 * An editor found on a page. `key` is the adapter's own and good until the page is loaded anew; a caller adds `#` and a
 * name of its own, so that its reads and writes are kept apart from those of others.
 */
export interface FoundEditor {
  readonly family: string;
  readonly key: string;
  /** What the user sees: 网页文本框, TinyMCE … */
  readonly label: string;
  /** Characters, to tell the draft from a search box. */
  readonly length: number;
  /** True where the page is there for this document alone: it is the draft, however little of it could be read. */
  readonly isPage?: boolean;
  readonly focused: boolean;
}

export interface EditorRead {
  readonly snapshot: Snapshot;
  readonly capabilities: Capabilities;
}

/** unseen: it stands in the text, but this editor gives no way to show it. */
export type Located = 'shown' | 'gone' | 'unseen';

/** A place in the text as it was read: its offsets, what stands there, and what stands around it (64 characters). */
export interface Anchor extends Span {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export interface PlacedEdit extends Anchor {
  /** What is put there; `quote` is what must stand there now. */
  readonly text: string;
}

/** One new paragraph. `like` is an offset inside a paragraph whose level and look it copies. */
export interface NewBlock {
  readonly text: string;
  readonly like: number;
}

/** Everything one user action writes: it is applied whole, or not at all. Offsets are those of the last read. */
export interface WriteRequest {
  readonly origin: 'rule' | 'verified' | 'user' | 'restored';
  /** In order, not overlapping. */
  readonly edits: readonly PlacedEdit[];
  /** New paragraphs before the paragraph that begins at `before`, or at the end when it is the text's length. */
  readonly insert?: { readonly before: number; readonly blocks: readonly NewBlock[] };
}

export type WriteResult =
  /** Read back and found exactly as asked. */
  | { readonly status: 'applied'; readonly read: EditorRead }
  /** The text moved and the place is not certain any more; nothing was written. */
  | { readonly status: 'stale'; readonly read: EditorRead }
  /** Nothing was written; `reason` in Chinese. */
  | { readonly status: 'refused'; readonly reason: string }
  /** Something was written that could be neither proven nor taken back; `reason` in Chinese. */
  | { readonly status: 'unverified'; readonly reason: string };

/**
 * How one family of editors is read, searched and written, inside the page. Every method may be async. Reasons leave the
 * page as keys of reasons.ts; the panel gets them in Chinese. Changes are told by watch.ts, for all families alike.
 */
export interface EditorAdapter {
  readonly family: string;
  /** The editors of this family in a document, the draft most likely first; the table says what others claim. */
  find(document: Document, detectors: readonly Detector[]): FoundEditor[] | Promise<FoundEditor[]>;
  /** `loaded` when nothing is said: what the editor holds at once. */
  read(key: string, extent?: Extent): EditorRead | Promise<EditorRead>;
  /** How far the read under way is; null when there is none. */
  progress(key: string): ReadProgress | null;
  /** Stops it: it answers with what it has. */
  cancel(key: string): null;
  /** Scrolls there and marks it; null clears the mark. */
  locate(key: string, anchor: Anchor | null): Located | Promise<Located>;
  apply(key: string, request: WriteRequest): WriteResult | Promise<WriteResult>;
  /** Takes the last write back and proves that the text is `expected`. */
  undo(key: string, expected: string): WriteResult | Promise<WriteResult>;
}
