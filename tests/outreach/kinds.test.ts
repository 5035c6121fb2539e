// Every kind of table, from its cells to the checked text: nothing is written that the table does not bear out.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { acceptSuggestion } from '@/lib/drafting/accept-suggestion';
import { suggestOutreach } from '@/lib/drafting/suggest-outreach';
import { SuggestionSchema } from '@/lib/drafting/suggestion';
import { verify } from '@/lib/drafting/verify';
import { extractFacts } from '@/lib/facts/extract';
import { buildLedger } from '@/lib/facts/ledger';
import { tableDifferences } from '@/lib/facts/table-differences';
import { countedTable } from '@/lib/outreach/counted-rows';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { KIND_TABLES, kindTable } from '@/lib/outreach/kind-tables';
import { KINDS, kindOf } from '@/lib/outreach/kinds';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { type PhraseForm, PhraseFormSchema, USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { check } from '@/lib/rules/engine';
import { RULES } from '@/lib/rules/index.generated';

const OTHERS = KINDS.filter(({ sessions }) => !sessions);
const MONTHS = ['1月', '2025年3月', '4月', '2025年8月', '11月', '12月'];

function suggest(text: string, form: PhraseForm, seed: number) {
  const sheet = readTsv(text);
  const mapping = guessColumns(sheet);
  const kind = kindOf(mapping);
  const { events } = readEvents(sheet, mapping, 2025);
  const table = outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: kind.label }, kind);
  const ledger = withOutreachTotals(buildLedger([table.source], 2025), table);
  const suggestion = suggestOutreach(table, { form, names: USUAL_NAMES, seed }, ledger, null);
  const counted = countedTable(events, kind.label, kind);
  return { kind, counted, ledger, suggestion, sentences: suggestion.paragraphs.flatMap(({ sentences }) => sentences) };
}

/** The numbers of a sample row made others, its days other months. */
const tables = (id: string) =>
  fc.constantFrom(...(KIND_TABLES[id] ?? [])).chain(([title, header, sample]) => {
    const cells = sample.split('|').map((cell) => {
      if (/^\d+(?:\.\d+)?$/.test(cell))
        return fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })).map(String);
      return /月(?:\d+日)?$/.test(cell) ? fc.constantFrom(...MONTHS) : fc.constant(cell);
    });
    const rows = fc.array(
      fc.tuple(...cells).map((row) => row.join('|')),
      { minLength: 1, maxLength: 6 },
    );
    return rows.map((lines) => kindTable([title, header, ...lines]));
  });

describe.each(OTHERS.map((kind) => [kind.label, kind] as const))('%s', (_, kind) => {
  const forms = PhraseFormSchema.options.filter((form) => kind.forms[form] !== undefined);

  it('is written with nothing the table does not bear out, and passes the check', () => {
    fc.assert(
      fc.property(tables(kind.id), fc.constantFrom(...forms), fc.nat(5), (text, form, seed) => {
        const { counted, ledger, suggestion, sentences, kind: read } = suggest(text, form, seed);
        expect(read.id).toBe(kind.id);
        expect(SuggestionSchema.parse(suggestion)).toEqual(suggestion);
        for (const { text: words, facts, origin } of sentences) {
          expect([words, origin]).toEqual([words, words === '' ? 'pattern' : 'figures']);
          expect(verify(words, ledger)).toMatchObject({ unsupported: [] });
          const known = ledger.facts.filter(({ id }) => facts.includes(id));
          for (const said of extractFacts(words, 'text', 2025))
            if (['count', 'percent', 'money'].includes(said.kind))
              expect(known.some(({ value, unit }) => value === said.value && unit === said.unit)).toBe(true);
        }
        const lines = suggestion.paragraphs.map((one) => one.sentences.map((sentence) => sentence.text).join(''));
        // A statement of absence is the user's.
        expect(lines.join('')).not.toMatch(/未|没有|无(?!障碍)|(?<![\d.])0[件个处份次台人]/);
        // The check agrees with the table the text was made of.
        expect(lines.flatMap((line) => tableDifferences(line, counted, 2025).map((one) => [line, one]))).toEqual([]);
        const { findings } = check(parseDraft(textSnapshot(lines.filter(Boolean).join('\n'))), fazhiAnnual, {
          rules: RULES,
        });
        const wrong = findings.filter(({ rule, severity }) => severity !== 'advice' && !rule.startsWith('structure/'));
        expect(wrong.map(({ rule, message }) => `${rule}: ${message} ${lines.join('')}`)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('says the same figures in other words', () => {
    const [table] = KIND_TABLES[kind.id] ?? [];
    const texts = [0, 1, 2].map((seed) =>
      suggest(kindTable(table ?? []), 'total', seed)
        .sentences.map(({ text }) => text)
        .join(''),
    );
    expect(new Set(texts).size).toBeGreaterThan(1);
    const figures = texts.map((text) => text.match(/\d[\d.]*[^\d，。、]*/g));
    expect(new Set(figures.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

it('writes that there was none at the user’s word alone', () => {
  const draft = parseDraft(textSnapshot(readFileSync('samples/sound-report.txt', 'utf8')));
  const context = { draft, report: readReport(draft, fazhiAnnual), profile: fazhiAnnual };
  const { suggestion, ledger } = suggest('月份\t检查次数\t行政处罚（件）\n1月\t5\t0', 'total', 0);
  const written = (choices: Readonly<Record<string, string>>) =>
    acceptSuggestion(suggestion, { choices }, { ...context, ledger })
      .blocks.map(({ text }) => text)
      .join('');
  expect(written({})).toMatch(/检查5次。$/);
  expect(written({ 'none-penalties': 'no' })).toMatch(/检查5次。$/);
  expect(written({ 'none-penalties': 'yes' })).toMatch(/检查5次。全年未作出行政处罚。$/);
});
