import { buildLedger, type Ledger, type Source } from '@/lib/facts/ledger';
import { slotsIn } from '../model/base';
import { SLOT, slotted } from '../model/slots';
import { PLACEHOLDER } from '../placeholder';
import { type Mode, verify } from '../verify';

/** A sentence that may be reworded, but in which every fact stays: none lost, doubled, altered or set elsewhere. */
export interface LockedSentence {
  /** As it stands. */
  readonly text: string;
  /** With a slot in the place of every fact; null where it has to stay as it is. */
  readonly slotted: string | null;
  /** Its own facts and nothing else: what its new wording is held against. */
  readonly own: Ledger;
}

export interface LockedText {
  readonly sentences: readonly LockedSentence[];
  /** The facts of all sentences: what the slots mean. */
  readonly ledger: Ledger;
  readonly mode: Mode;
}

// What a slot cannot carry: digits and marks no fact accounts for (12345热线, 〔〕), braces.
const UNLOCKED = /[\p{N}《》〔〕{}｛｝]/u;

/** Locks the facts of some sentences, whichever kind they are. `reportYear` resolves 去年 and the like. */
export function lockText(texts: readonly string[], mode: Mode, reportYear: number | null): LockedText {
  const sources = texts.map((text, at): Source => ({ id: `s${at}`, label: `第${at + 1}句`, kind: 'text', text }));
  const ledger = buildLedger(sources, reportYear);
  const sentences = sources.map((source): LockedSentence => {
    const own = buildLedger([source], reportYear);
    return { text: source.text, slotted: lock(source, ledger, own, mode), own };
  });
  return { sentences, ledger, mode };
}

function lock({ id, text }: Source, ledger: Ledger, own: Ledger, mode: Mode): string | null {
  const facts = ledger.facts.filter(({ place }) => place.source === id);
  const spans = facts.map((fact) => ({ id: fact.id, start: fact.place.start, end: fact.place.end }));
  const words = slotted(text, { start: 0, end: text.length }, spans);
  const bare = words.replace(SLOT, '').replace(PLACEHOLDER, '');
  if (UNLOCKED.test(bare) || !/[\u4e00-\u9fff]{2}/.test(bare)) return null;
  // A sentence its own facts do not bear out (a scale claim cut in two) cannot vouch for another wording.
  return verify(text, own, [], mode).ok ? words : null;
}

export function lockedSlots({ slotted: words }: LockedSentence): string[] {
  return words === null ? [] : slotsIn(words);
}
