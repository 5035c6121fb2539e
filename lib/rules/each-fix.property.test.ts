import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { Severity } from '@/lib/report/profile';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { applyEdits, chooseEdits } from './apply';
import { check } from './engine';
import { FindingSchema } from './finding';
import { draftText, noisyDraftText } from './generated-drafts';

const SEED = { seed: 15834 };
const TIMEOUT = 60_000;

/** Rules that depend on how the draft is understood; a mended mark may let the reader see more of it. */
const UNDERSTANDING = /^(?:structure|year)\//;

const findingsIn = (text: string) => check(parseDraft(textSnapshot(text)), fazhiAnnual).findings;

function count(text: string, severities: readonly Severity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findingsIn(text))
    if (severities.includes(severity) && !UNDERSTANDING.test(rule)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Rules with errors that were not even a warning before: two doubtful numbers may leave one that is certain. */
function worse(before: string, after: string): string[] {
  const known = count(before, ['error', 'warning']);
  return [...count(after, ['error'])].flatMap(([rule, number]) => (number > (known.get(rule) ?? 0) ? [rule] : []));
}

describe('a fix', () => {
  it('applied alone creates no error that was not there', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(draftText, (text) => {
        for (const { rule, text: marked, fixes } of findingsIn(text)) {
          for (const fix of fixes) {
            expect(worse(text, applyEdits(text, fix.edits)), `${rule} “${marked}”: ${fix.title}`).toEqual([]);
          }
        }
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it('with all the others creates none either', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(draftText, (text) => {
        expect(worse(text, applyEdits(text, chooseEdits(findingsIn(text), false)))).toEqual([]);
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  it('takes away the finding it belongs to', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(draftText, (text) => {
        const found = findingsIn(text);
        for (const { rule, text: marked, fixes } of found) {
          const fix = fixes.find(({ safe }) => safe);
          if (!fix) continue;
          const left = findingsIn(applyEdits(text, fix.edits)).filter((other) => other.rule === rule);
          const before = found.filter((other) => other.rule === rule);
          expect(left.length, `${rule} “${marked}”: ${fix.title}`).toBeLessThan(before.length);
        }
      }),
      { ...SEED, numRuns: 40 },
    );
  });

  it('never breaks a pair of surrogates', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(noisyDraftText, fc.nat(), (draft, at) => {
        const place = at % (draft.length + 1);
        const text = `${draft.slice(0, place)}𬸚${draft.slice(place)}`;
        const after = applyEdits(text, chooseEdits(findingsIn(text), false));
        expect(after.isWellFormed()).toBe(true);
      }),
      { ...SEED, numRuns: 60 },
    );
  });
});

describe('any code units, unpaired surrogates too', () => {
  const units = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }),
    fc.constantFrom(
      0xd800,
      0xdbff,
      0xdc00,
      0xdfff,
      0x200b,
      0x200e,
      0x202e,
      0x2066,
      0xfeff,
      0x0a,
      0x3002,
      0x4e00,
      0x3001,
    ),
  );
  it('are checked without an exception, with places that lie in the text', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 80 }), draftText, (codes, draft) => {
        const noise = String.fromCharCode(...codes);
        for (const text of [noise, `${draft}${noise}`, `${noise}${draft}`]) {
          const { source } = parseDraft(textSnapshot(text));
          for (const finding of findingsIn(text)) {
            FindingSchema.parse(finding);
            expect(source.slice(finding.start, finding.end)).toBe(finding.text);
          }
        }
      }),
      { ...SEED, numRuns: 150 },
    );
  });
});
