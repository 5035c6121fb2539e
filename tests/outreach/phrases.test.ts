// What is written of a table, whatever the table: it passes the check, and its wordings differ in nothing but words.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { suggestOutreach } from '@/lib/drafting/suggest-outreach';
import { verify } from '@/lib/drafting/verify';
import { extractFacts } from '@/lib/facts/extract';
import { buildLedger } from '@/lib/facts/ledger';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { PhraseFormSchema, type PhraseName, PhraseNameSchema } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { fullTables, fullTablesOf } from './full-tables';

const YEAR = 2025;
const forms = fc.constantFrom(...PhraseFormSchema.options);
const names = fc.subarray([...PhraseNameSchema.options]);

/** Writes up one table, as often as asked. */
function writer(text: string) {
  const sheet = readTsv(text);
  const mapping = guessColumns(sheet);
  const { events } = readEvents(sheet, mapping, YEAR);
  const table = outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: '活动台账' });
  const ledger = withOutreachTotals(buildLedger([table.source], YEAR), table);
  const write = (form: (typeof PhraseFormSchema.options)[number], named: readonly PhraseName[], seed: number) => {
    const suggestion = suggestOutreach(table, { form, names: named, seed }, ledger, null);
    return suggestion.paragraphs.map(({ sentences }) => sentences.map((sentence) => sentence.text).join(''));
  };
  return { write, ledger, events };
}

const REPORT = readFileSync('samples/sound-report.txt', 'utf8');
const PLACE = /\n（[一二三四五]）[^\n]*(?:普法|宣传)[^\n]*\n/;

/** Findings above advice of a sound report with these paragraphs in it. */
function findingsWith(paragraphs: readonly string[]): string[] {
  const at = PLACE.exec(REPORT);
  const place = at ? at.index + at[0].length : 0;
  expect(place).toBeGreaterThan(0);
  const text = `${REPORT.slice(0, place)}${paragraphs.map((paragraph) => `${paragraph}\n`).join('')}${REPORT.slice(place)}`;
  const { findings } = check(parseDraft(textSnapshot(text)), fazhiAnnual);
  return findings.filter(({ severity }) => severity !== 'advice').map(({ rule, text: shown }) => `${rule} ${shown}`);
}

it('passes the check with no error and no warning', () => {
  const before = findingsWith([]);
  fc.assert(
    fc.property(fullTables, forms, names, fc.nat(5), (text, form, named, seed) => {
      expect(findingsWith(writer(text).write(form, named, seed))).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('is borne out by the table, and names nothing to be filled in', () => {
  fc.assert(
    fc.property(fullTables, forms, names, fc.nat(5), (text, form, named, seed) => {
      const { write, ledger } = writer(text);
      const written = write(form, named, seed).join('');
      expect(verify(written, ledger)).toMatchObject({ ok: true, unsupported: [] });
      expect(written).not.toContain('待核实');
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('gives no figure that the ledger has not, however long the table', () => {
  fc.assert(
    fc.property(fullTablesOf(4500, 5000), (text) => {
      const { write, ledger, events } = writer(text);
      expect(events.length).toBeGreaterThan(4000);
      const known = new Set(ledger.facts.map(({ kind, value, unit }) => `${kind} ${value} ${unit}`));
      for (const form of PhraseFormSchema.options) {
        const figures = extractFacts(write(form, PhraseNameSchema.options, 0).join('\n'), 'text', YEAR)
          .filter(({ kind }) => kind === 'count' || kind === 'percent' || kind === 'money')
          .map(({ kind, value, unit }) => `${kind} ${value} ${unit}`);
        expect(figures.length).toBeGreaterThan(0);
        expect({ form, strange: figures.filter((figure) => !known.has(figure)) }).toEqual({ form, strange: [] });
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 60_000);

/** What is the same in every wording: the figures and names it gives, and what it counts with which verb. */
function content(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => [
    ...extractFacts(paragraph, 'text', YEAR)
      .map(({ kind, value, unit, approx }) => `${kind} ${value} ${unit} ${approx}`)
      .sort(),
    ...(paragraph.match(/(?:发放|悬挂|张贴|推送|解答咨询|参与人员|受众)[^，。；]*\d[^，。；]*/g) ?? []).sort(),
  ]);
}

it('differs from seed to seed in wording alone', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fullTables, forms, names, (text, form, named) => {
      const { write } = writer(text);
      const [first, ...others] = [0, 1, 2, 3].map((seed) => write(form, named, seed));
      expect(write(form, named, 0)).toEqual(first);
      for (const other of others) {
        expect(content(other)).toEqual(content(first ?? []));
        if (other.join() !== first?.join()) seen.add(form);
      }
    }),
    { numRuns: 40 },
  );
  expect([...seen].sort()).toEqual([...PhraseFormSchema.options].sort());
}, 60_000);
