import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import type { OutreachEvent } from '@/lib/outreach/event';
import { type PackedSheet, packSheet } from '@/lib/outreach/packed-sheet';
import type { Sheet } from '@/lib/outreach/sheet';
import type { OutreachDraft, OutreachReading } from './outreach-draft';
import { OutreachReader, type OutreachRequest, type OutreachTold } from './outreach-reader';
import { failedReading, outreachRunner } from './outreach-runner';
import { useOutreach } from './outreach-store';

export interface OutreachWork {
  /** As last read; null before the first reading. While the table is read anew, as it was. */
  readonly reading: OutreachReading | null;
  /** Null while it is being written of other facts. */
  readonly draft: OutreachDraft | null;
  /** Rows read; null when nothing runs. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly stopped: boolean;
  /** In Chinese. */
  readonly failure: string | null;
  readonly stop: () => void;
  readonly again: () => void;
}

interface Shown extends Omit<OutreachWork, 'stop' | 'again'> {
  /** The decisions that the draft was written of. */
  readonly writtenOf: object | null;
}

const NOTHING: Shown = { writtenOf: null, reading: null, draft: null, progress: null, stopped: false, failure: null };

const packed = new WeakMap<Sheet, PackedSheet>();

export function packedSheet(sheet: Sheet): PackedSheet {
  const known = packed.get(sheet) ?? packSheet(sheet);
  packed.set(sheet, known);
  return known;
}

/** The table at hand, read and written up in the background, anew with every change. */
export function useOutreachDraft(context: AcceptContext | null): OutreachWork {
  const { sheet, mapping, mending, choices, form, names, seed } = useOutreach();
  const [shown, setShown] = useState(NOTHING);
  const [turn, setTurn] = useState(0);
  const stop = useRef(() => {});
  const known = useRef<string | null>(null);
  const own = useRef<OutreachReader | null>(null);
  const facts = useMemo(() => ({ sheet, mapping, mending, choices }), [sheet, mapping, mending, choices]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks for the same once more.
  useEffect(() => {
    const { sheet, mapping, mending, choices } = facts;
    if (!sheet || !mapping) return;
    const events: OutreachEvent[] = [];
    const tell = (told: OutreachTold) => {
      if (told.kind === 'events') events.push(...told.events);
      else if (told.kind === 'read') {
        known.current = told.id;
        setShown((before) => ({ ...before, reading: { ...told.rest, events }, draft: null }));
      } else
        setShown((before) => ({
          ...before,
          ...shownOf(told),
          ...(told.kind === 'written' ? { writtenOf: facts } : {}),
        }));
    };
    const options = { form, names, seed };
    const request: OutreachRequest = {
      sheet: packedSheet(sheet),
      mending,
      mapping,
      choices,
      options,
      context,
      known: known.current,
    };
    setShown((before) => ({ ...before, progress: { done: 0, of: sheet.rows.length }, stopped: false, failure: null }));
    const runner = outreachRunner();
    if (runner) stop.current = runner(request, tell);
    else {
      own.current ??= new OutreachReader();
      try {
        own.current.answer(request, tell);
      } catch (error) {
        tell(failedReading(error));
      }
    }
    return () => stop.current();
  }, [facts, form, names, seed, context, turn]);

  return {
    ...shown,
    // What was written of other cells is not to be inserted any more.
    draft: shown.writtenOf === facts ? shown.draft : null,
    stop: useCallback(() => {
      stop.current();
      setShown((before) => ({ ...before, progress: null, stopped: true }));
    }, []),
    again: useCallback(() => setTurn((before) => before + 1), []),
  };
}

function shownOf(told: Exclude<OutreachTold, { kind: 'events' | 'read' }>): Partial<Shown> {
  switch (told.kind) {
    case 'progress':
      return { progress: { done: told.done, of: told.of } };
    case 'written':
      return { draft: { suggestion: told.suggestion, ledger: told.ledger }, progress: null };
    case 'failed':
      return { failure: told.reason, progress: null };
  }
}
