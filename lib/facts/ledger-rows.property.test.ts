import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { noisyDraftText } from '@/lib/rules/generated-drafts';
import { ledgerContext, source } from '@/tests/ledger/context';
import { ledgerConflicts } from './ledger-conflicts';
import { ledgerEvidence } from './ledger-evidence';
import { ledgerRows } from './ledger-rows';

it('whatever the draft: places hold, it bears itself out, and contradicts nothing in itself as a source', () => {
  fc.assert(
    fc.property(noisyDraftText, (text) => {
      const context = ledgerContext(text, [source(text)]);
      const rows = ledgerRows(context);
      for (const { place, text: id } of rows) {
        if (!place) continue;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end, id ?? '').toBeLessThanOrEqual(text.length);
      }
      const conflicts = ledgerConflicts(context);
      expect(conflicts.filter(({ places }) => places.some((one) => one.text !== 'draft'))).toEqual([]);
      for (const [id, { open, borneOut }] of ledgerEvidence(rows, context.ledger))
        if (open) expect(borneOut, id).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
