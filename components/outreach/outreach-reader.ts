import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { textHash } from '@/lib/facts/hash';
import type { ColumnMapping } from '@/lib/outreach/columns';
import type { DuplicateChoices } from '@/lib/outreach/duplicates';
import type { OutreachEvent } from '@/lib/outreach/event';
import { type Mending, mendedSheet } from '@/lib/outreach/mending';
import { type PackedSheet, unpackSheet } from '@/lib/outreach/packed-sheet';
import type { PhraseOptions } from '@/lib/outreach/phrase-options';
import {
  type OutreachDraft,
  type OutreachFacts,
  type OutreachReading,
  outreachDraft,
  outreachFacts,
  readOutreach,
} from './outreach-draft';

/** A table with what the user decided about it; plain data, so that it can go to a worker. */
export interface OutreachRequest {
  readonly sheet: PackedSheet;
  readonly mending: Mending;
  readonly mapping: ColumnMapping;
  readonly choices: DuplicateChoices;
  readonly options: Omit<PhraseOptions, 'reportYear'>;
  readonly context: AcceptContext | null;
  /** Id of the reading that whoever asks has already. */
  readonly known: string | null;
}

/** What is told in the course of an answer. Events come in pieces: thousands at once would hold up who receives them. */
export type OutreachTold =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'events'; readonly events: readonly OutreachEvent[] }
  | { readonly kind: 'read'; readonly id: string; readonly rest: Omit<OutreachReading, 'events'> }
  | ({ readonly kind: 'written' } & OutreachDraft)
  | { readonly kind: 'failed'; readonly reason: string };

const PIECE = 250;

/** Reads tables and writes of them. Remembers the last, so that another wording does not read it again. */
export class OutreachReader {
  #read: { readonly id: string; readonly reading: OutreachReading } | null = null;
  #facts: { readonly id: string; readonly facts: OutreachFacts } | null = null;

  answer(request: OutreachRequest, tell: (told: OutreachTold) => void): void {
    const { mapping, context, known, options } = request;
    const sheet = mendedSheet(unpackSheet(request.sheet), request.mending);
    const { id, reading } = this.#reading(request, sheet, tell);
    if (id !== known) {
      const { events, ...rest } = reading;
      for (let at = 0; at < events.length; at += PIECE) tell({ kind: 'events', events: events.slice(at, at + PIECE) });
      tell({ kind: 'read', id, rest });
    }
    const { length } = sheet.rows;
    tell({ kind: 'progress', done: length, of: length });
    const of = `${id} ${context?.ledger.hash}`;
    const facts = this.#facts?.id === of ? this.#facts.facts : outreachFacts(sheet, mapping, reading, context);
    this.#facts = { id: of, facts };
    tell({ kind: 'written', ...outreachDraft(facts, options, context) });
  }

  #reading(
    { sheet: packed, mending, mapping, choices, context }: OutreachRequest,
    sheet: ReturnType<typeof unpackSheet>,
    tell: (told: OutreachTold) => void,
  ) {
    const year = context?.report.year ?? null;
    const id = textHash(JSON.stringify([packed, mending, mapping, choices, year]));
    if (this.#read?.id === id) return this.#read;
    const of = sheet.rows.length;
    const reading = readOutreach(sheet, mapping, year, choices, (done) => tell({ kind: 'progress', done, of }));
    this.#read = { id, reading };
    return this.#read;
  }
}
