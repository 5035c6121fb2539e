import type { Line, Snapshot } from '@/lib/document/snapshot';
import type { Anchor, Capabilities, EditorRead, PlacedEdit, WriteRequest, WriteResult } from '@/lib/editors/contract';
import type { TextSession } from './text-session';

const CAPABILITIES: Capabilities = {
  write: 'edits',
  insertBlocks: true,
  mark: 'range',
  undo: { edits: 'panel', insert: 'panel' },
};

export interface PastedSession extends TextSession {
  /** The user typed in the panel's own text field. */
  setText(text: string): void;
  /** Tells the panel where to scroll; null clears the mark. Returns how to stop. */
  onLocate(show: (anchor: Anchor | null) => void): () => void;
}

/** A text the user pasted or dropped, edited on a copy of its own inside the panel. */
export function createPastedSession(label: string, first: Snapshot): PastedSession {
  let snapshot = first;
  const before: Snapshot[] = [];
  const changed = new Set<() => void>();
  const locating = new Set<(anchor: Anchor | null) => void>();
  const read = (): EditorRead => ({ snapshot, capabilities: CAPABILITIES });

  function put(next: Snapshot): WriteResult {
    snapshot = next;
    for (const listener of changed) listener();
    return { status: 'applied', read: read() };
  }

  return {
    label,
    capabilities: CAPABILITIES,
    read: async () => read(),
    readWhole: async () => read(),
    async locate(anchor) {
      if (anchor && !stands(snapshot.text, anchor)) return 'gone';
      for (const listener of locating) listener(anchor);
      return 'shown';
    },
    async apply(request) {
      if (!request.edits.every((edit) => stands(snapshot.text, edit))) return { status: 'stale', read: read() };
      before.push(snapshot);
      return put(rewrite(snapshot, spliceList(snapshot, request)));
    },
    async undo(expected) {
      const last = before.at(-1);
      if (last?.text !== expected) return { status: 'refused', reason: '稿件在修改之后又有改动，不能再整步撤销。' };
      before.pop();
      return put(last);
    },
    setText(text) {
      if (text === snapshot.text) return;
      before.length = 0;
      put(rewrite(snapshot, [difference(snapshot.text, text)]));
    },
    onChange: (listener) => subscribe(changed, listener),
    onLocate: (listener) => subscribe(locating, listener),
    // The copy lives as long as the panel does.
    onLost: () => () => {},
    close() {
      changed.clear();
      locating.clear();
    },
  };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stands(text: string, place: Anchor): boolean {
  return text.slice(place.start, place.end) === place.quote;
}

/** What replaces start…end; lines it begins take the kind given. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kinds?: readonly Pick<Line, 'kind' | 'depth'>[];
}

function spliceList(snapshot: Snapshot, { edits, insert }: WriteRequest): Splice[] {
  const splices: Splice[] = edits.map(({ start, end, text }: PlacedEdit) => ({ start, end, text }));
  if (insert && insert.blocks.length > 0) {
    const text = insert.blocks.map((block) => block.text).join('\n');
    const kinds = insert.blocks.map((block) => kindAt(snapshot.lines ?? [], block.like));
    const atEnd = insert.before >= snapshot.text.length;
    const glue = snapshot.text === '' || snapshot.text.endsWith('\n') ? '' : '\n';
    splices.push({ start: insert.before, end: insert.before, text: atEnd ? glue + text : `${text}\n`, kinds });
  }
  return splices.sort((a, b) => a.start - b.start || a.end - b.end);
}

function kindAt(lines: readonly Line[], offset: number): Pick<Line, 'kind' | 'depth'> {
  const line = lines.find((candidate) => candidate.start <= offset && offset <= candidate.end);
  return line ? { kind: line.kind, ...(line.depth ? { depth: line.depth } : {}) } : { kind: 'paragraph' };
}

/** Applies splices in order of the text; each line keeps the kind it had before. */
function rewrite(snapshot: Snapshot, splices: readonly Splice[]): Snapshot {
  let text = '';
  let at = 0;
  const known: { start: number; kind: Pick<Line, 'kind' | 'depth'> }[] = [];
  for (const splice of splices) {
    text += snapshot.text.slice(at, splice.start);
    let start = text.length + (splice.text.startsWith('\n') ? 1 : 0);
    splice.kinds?.forEach((kind) => {
      known.push({ start, kind });
      start = (text + splice.text).indexOf('\n', start) + 1;
    });
    text += splice.text;
    at = splice.end;
  }
  text += snapshot.text.slice(at);
  if (!snapshot.lines) return { ...snapshot, text };
  for (const line of snapshot.lines)
    known.push({ start: moved(line.start, splices), kind: kindAt([line], line.start) });
  known.sort((a, b) => a.start - b.start);
  return { ...snapshot, text, lines: relined(text, known) };
}

function moved(offset: number, splices: readonly Splice[]): number {
  let shift = 0;
  for (const { start, end, text } of splices) {
    if (end <= offset) shift += text.length - (end - start);
    else if (start < offset) return start + shift;
  }
  return offset + shift;
}

function relined(text: string, known: readonly { start: number; kind: Pick<Line, 'kind' | 'depth'> }[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  for (const part of text.split('\n')) {
    const end = start + part.length;
    while ((known[next]?.start ?? Infinity) < start) next++;
    const here = known[next];
    lines.push({ start, end, ...(here && here.start <= end ? here.kind : { kind: 'paragraph' as const }) });
    start = end + 1;
  }
  return lines;
}

/** The one stretch in which two texts differ. */
function difference(from: string, to: string): Splice {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < Math.min(from.length, to.length) - start && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}
