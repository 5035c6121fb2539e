import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { applyEdits, safeEdits } from './apply';
import { check } from './engine';
import type { Finding } from './finding';
import { draftText, noisyDraftText } from './generated-drafts';

/** One seed, so that a run fails for what was changed and not by chance; the drafts change with the rules' examples. */
const SEED = { seed: 15834 };

/** ms; a hundred whole checks on a busy machine. */
const TIMEOUT = 60_000;

/** Rounds in which the safe fixes must have done all they can: two fixes that touch wait for each other. */
const ROUNDS = 3;

/** Rules that depend on how the draft is understood; a mended mark may let the reader see more of it. */
const UNDERSTANDING = /^(?:structure|year)\//;

function findingsIn(text: string): readonly Finding[] {
  return check(parseDraft(textSnapshot(text)), fazhiAnnual).findings;
}

describe('safe fixes', () => {
  it('are done after a few rounds', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(noisyDraftText, (text) => {
        let now = text;
        for (let round = 0; round < ROUNDS; round++) now = applyEdits(now, safeEdits(findingsIn(now)));
        expect(safeEdits(findingsIn(now))).toEqual([]);
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  it('create no error that was not there', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const before = errors(text);
        const after = errors(applyEdits(text, safeEdits(findingsIn(text))));
        const grown = [...after].filter(([rule, count]) => count > (before.get(rule) ?? 0));
        expect(grown).toEqual([]);
      }),
      { ...SEED, numRuns: 100 },
    );
  });
});

it('findings come in the order of the text, none twice', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(noisyDraftText, (text) => {
      const found = findingsIn(text);
      const inOrder = [...found].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
      expect(found).toEqual(inOrder);
      const keys = found.map(({ rule, start, end, message }) => JSON.stringify([rule, start, end, message]));
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { ...SEED, numRuns: 100 },
  );
});

function errors(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findingsIn(text)) {
    if (severity === 'error' && !UNDERSTANDING.test(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
