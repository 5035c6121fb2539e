// A sound report counts nothing differently, least of all when it is its own source.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textSnapshot } from '@/lib/document/snapshot';
import { ledgerConflicts } from '@/lib/facts/ledger-conflicts';
import { ledgerEvidence } from '@/lib/facts/ledger-evidence';
import { ledgerRows } from '@/lib/facts/ledger-rows';
import { DRAFT } from '@/lib/facts/own-sources';
import { readForms } from '@/tests/forms/read-form';
import { ledgerContext, source } from './context';

const folder = process.env['REPORTS_DIR'];
const real = folder
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, textSnapshot(readFileSync(join(folder, name), 'utf8'))] as const)
  : [];
const forms = readForms().map(({ name, snapshot }) => [name, snapshot] as const);

describe.each([...forms, ...real])('%s', (name, snapshot) => {
  const context = ledgerContext(snapshot, [source(snapshot.text)]);
  const rows = ledgerRows(context);

  it('contradicts nothing in itself as a source', () => {
    const between = ledgerConflicts(context).filter(({ places }) => new Set(places.map(({ text }) => text)).size > 1);
    expect(between).toEqual([]);
  });

  // Real ones may.
  if (forms.some(([form]) => form === name))
    it('contradicts nothing in itself', () => {
      expect(ledgerConflicts(ledgerContext(snapshot))).toEqual([]);
    });

  it('bears out every figure of itself', () => {
    const evidence = ledgerEvidence(rows, context.ledger);
    const open = rows.filter(({ id, text }) => text === DRAFT && evidence.get(id)?.open);
    expect(open.map(({ surface, sentence }) => [surface, sentence])).toEqual([]);
  });

  it('leads every row to its words', () => {
    for (const { text, place, surface } of rows)
      if (text === DRAFT && place)
        expect(snapshot.text.slice(place.start, place.end).replace(/\s/g, '')).toContain(
          surface.replace(/\s/g, '').slice(0, 2),
        );
  });
});

it('sees a figure that was changed in the source', () => {
  const changed = forms.flatMap(([, snapshot]) => {
    const other = snapshot.text.replace(/(全年[^，。；\n]{6,20})(\d{2})(次|件|家|人次|场次|份)/g, '$19$2$3');
    return other === snapshot.text ? [] : [ledgerConflicts(ledgerContext(snapshot, [source(other)])).length];
  });
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((count) => count > 0).length).toBeGreaterThan(0);
});
