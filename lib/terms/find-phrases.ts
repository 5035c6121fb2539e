import { type OneEdit, oneEditAt } from './one-edit';
import { Taken } from './taken';
import type { Phrase } from './term';

export interface NearPhrase {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  readonly edit: OneEdit;
}

interface Anchor {
  readonly words: string;
  readonly phrase: Phrase;
  /** Offset of the words in the phrase. */
  readonly at: number;
}

/** Below this, another first or last character may begin another phrase: 全面依法治国, 全面依法治市. */
const LONG = 10;
/** Words that may stand in a fixed phrase or be left out of it. */
const LOOSE = new Set('的和与及地');
const CHINESE = /^[\u4e00-\u9fff]+$/;

const NOTHING: readonly NearPhrase[] = [];

/**
 * Finds long fixed phrases with one character wrong, left out, added or swapped with the next. A slip spoils one end of
 * a phrase only, so the other end leads to it.
 */
export class PhraseFinder {
  /** One of these stands in every text with a finding. */
  readonly words: readonly string[];
  private readonly anchors: readonly Anchor[];

  constructor(phrases: readonly Phrase[]) {
    this.anchors = phrases.flatMap(anchorsOf);
    this.words = this.anchors.map((anchor) => anchor.words);
  }

  /** @param places of words in the text, those of `words` from index `from` on */
  find(text: string, places: readonly number[], from: number): readonly NearPhrase[] {
    let found: NearPhrase[] | null = null;
    for (let i = 0; i < places.length; i += 2) {
      const anchor = this.anchors[(places[i] ?? 0) - from];
      const near = anchor && nearPhrase(text, places[i + 1] ?? 0, anchor);
      if (!near) continue;
      found ??= [];
      found.push(near);
    }
    if (!found || found.length < 2) return found ?? NOTHING;
    // The longest phrase speaks for the shorter ones inside it.
    const taken = new Taken(text.length);
    const chosen: NearPhrase[] = [];
    for (const near of found.sort((a, b) => b.phrase.text.length - a.phrase.text.length)) {
      if (!taken.isFree(near.start, near.end)) continue;
      taken.take(near.start, near.end);
      chosen.push(near);
    }
    return chosen;
  }
}

function anchorsOf(phrase: Phrase): Anchor[] {
  const { text } = phrase;
  const length = Math.max(3, Math.floor((text.length - 1) / 2));
  const tail = text.length - length;
  const anchors = [
    { words: text.slice(0, length), phrase, at: 0 },
    { words: text.slice(tail), phrase, at: tail },
  ];
  // Where the two meet, swapped neighbours spoil both.
  if (length === tail)
    anchors.push({
      words: text.slice(0, length - 1) + text.charAt(length) + text.charAt(length - 1) + text.slice(length + 1),
      phrase,
      at: 0,
    });
  return anchors;
}

function nearPhrase(text: string, at: number, { phrase, at: offset }: Anchor): NearPhrase | null {
  const right = phrase.text;
  if (text.startsWith(right, at - offset)) return null;
  // What was added near the other end looks like a changed first character: that reading comes last.
  for (const more of [1, -1, 0]) {
    const start = offset === 0 ? at : at - offset - more;
    const end = offset === 0 ? at + right.length + more : at - offset + right.length;
    if (start < 0 || end > text.length) continue;
    const edit = oneEditAt(text, start, end, right);
    if (edit && isSlip(edit, phrase, text.slice(start, end))) return { phrase, start, end, edit };
  }
  return null;
}

function isSlip(edit: OneEdit, { text, also }: Phrase, written: string): boolean {
  if (also?.includes(written)) return false;
  const { kind, at } = edit;
  if (!CHINESE.test(edit.written + edit.right)) return false;
  if ((kind === 'added' && LOOSE.has(edit.written)) || (kind === 'left-out' && LOOSE.has(edit.right))) return false;
  if (LOOSE.has(edit.written) && LOOSE.has(edit.right)) return false;
  const isEdge = at === 0 || at + edit.written.length >= written.length;
  if (kind === 'changed' || kind === 'swapped') return !isEdge || text.length >= LONG || kind === 'swapped';
  return !isEdge;
}
