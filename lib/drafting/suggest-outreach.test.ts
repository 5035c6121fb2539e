import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { extractFacts } from '@/lib/facts/extract';
import { buildLedger, type Ledger } from '@/lib/facts/ledger';
import { madeRows, madeTable } from '@/lib/outreach/generated-tables';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { type OutreachTable, outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { type PhraseForm, PhraseFormSchema, type PhraseName, USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { acceptSuggestion } from './accept-suggestion';
import { draftLedger } from './draft-ledger';
import { cellsOfFact, suggestOutreach } from './suggest-outreach';
import { SuggestionSchema } from './suggestion';
import { verify } from './verify';

const SAMPLE = readFileSync('samples/outreach.tsv', 'utf8');
const FORMS = PhraseFormSchema.options;

function tableOf(text: string) {
  const sheet = readTsv(text);
  const mapping = guessColumns(sheet);
  const { events } = readEvents(sheet, mapping, 2025);
  return outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: '活动台账' });
}

const made = new Map<string, { table: OutreachTable; ledger: Ledger }>();

/** A table and its ledger, made once for all that is written of it. */
function known(text: string) {
  const before = made.get(text);
  if (before) return before;
  const table = tableOf(text);
  const now = { table, ledger: withOutreachTotals(buildLedger([table.source], 2025), table) };
  made.set(text, now);
  return now;
}

function suggest(text: string, form: PhraseForm, seed = 0, names: readonly PhraseName[] = USUAL_NAMES) {
  const { table, ledger } = known(text);
  const suggestion = suggestOutreach(table, { form, names, seed }, ledger, null);
  const sentences = suggestion.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return { table, ledger, suggestion, sentences, text: sentences.map((sentence) => sentence.text).join('') };
}

describe('suggestOutreach', () => {
  it('sums the sample up', () => {
    expect(suggest(SAMPLE, 'total').text).toBe(
      '组织开展法治宣传活动9场次。其中，结合国际民防日、“4·15”全民国家安全教育日、“5·12”全国防灾减灾日、民法典宣传月、安全生产月、防空警报试鸣日、全民国防教育日、“12·4”国家宪法日等时间节点开展8场次。活动先后联合望湖区司法局、望湖区教育局、望湖区应急管理局等单位，采取现场咨询、展板讲解、疏散演练等形式，在望湖广场、湖滨公园、望湖第一小学等地面向社区居民、在校师生、机关干部等群体，累计发放宣传折页、应急手册、国防教育读本等各类宣传资料2560余份（册）、公告1000张，悬挂横幅13条。解答咨询491余人次，参与人员1945余人，另有按人次统计的1290余人次。',
    );
  });

  it('tells every event in the order of the days, a paragraph each', () => {
    const { suggestion } = suggest(SAMPLE, 'events');
    expect(suggestion.paragraphs).toHaveLength(9);
    const second = suggestion.paragraphs[1]?.sentences ?? [];
    expect(second.map(({ text }) => text)).toEqual([
      '4月15日，围绕“4·15”全民国家安全教育日，联合望湖区司法局、望湖区教育局在湖滨公园面向社区居民组织开展“全民国家安全教育 走深走实十周年”主题宣传活动。',
      '活动以现场咨询形式开展，发放折页200份、国家安全法读本80本，悬挂横幅3条，解答咨询120余人次，参与人员约350人。',
    ]);
    expect(second[1]?.note).toContain('I4');
  });

  it.each(FORMS.flatMap((form) => [0, 1, 2, 3].map((seed) => [form, seed] as const)))(
    'has nothing unsupported: %s, %d',
    (form, seed) => {
      const { text, ledger, suggestion } = suggest(SAMPLE, form, seed);
      expect(verify(text, ledger)).toMatchObject({ ok: true, unsupported: [] });
      expect(text).not.toContain('待核实');
      expect(SuggestionSchema.parse(suggestion)).toEqual(suggestion);
    },
  );

  it('says nothing of an event that the table does not have', () => {
    const { ledger } = suggest(SAMPLE, 'total');
    for (const lie of [
      '组织开展法治宣传活动10场次。',
      '发放宣传折页1031份。',
      '4月16日，在湖滨公园开展宣传活动。',
      '在市民中心开展宣传活动9场次。',
    ])
      expect(verify(lie, ledger).ok).toBe(false);
  });

  it('gives days as a report writes them, for slots render the surface', () => {
    const days = suggest(SAMPLE, 'events').ledger.facts.filter(({ kind }) => kind === 'date');
    expect(days.map(({ surface }) => surface)).toContain('2025年4月15日');
    for (const { surface } of days) expect(surface).not.toMatch(/-/);
  });

  it('names the cells behind every figure', () => {
    const { sentences, ledger, table } = suggest(SAMPLE, 'total');
    const banners = ledger.facts.find(({ surface, id }) => surface === '13条' && sentences[2]?.facts.includes(id));
    expect(banners?.computed?.formula).toBe('横幅：2（J3）＋3（J4）＋1（J7）＋4（J9）＋3（J11）＝13条');
    expect(cellsOfFact(banners?.id ?? '', table, ledger)).toEqual(['J3', 'J4', 'J7', 'J9', 'J11']);
  });

  it('is verified whole and its figures are in the ledger, whatever the table', () => {
    fc.assert(
      fc.property(madeRows, fc.constantFrom(...FORMS), fc.nat(11), (rows, form, seed) => {
        const { text, ledger, sentences } = suggest(madeTable(rows), form, seed);
        expect(verify(text, ledger).unsupported).toEqual([]);
        expect(text).not.toContain('待核实');
        for (const { text: words, facts } of sentences) {
          const figures = extractFacts(words, 'text', 2025).filter(({ kind }) => kind === 'count');
          const known = ledger.facts.filter(({ id }) => facts.includes(id));
          for (const figure of figures)
            expect(known.some(({ value, unit }) => value === figure.value && unit === figure.unit)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says less rather than what the verifier does not find in the row', () => {
    const { text } = suggest('日期\t主题\t地点\t折页（份）\n4.15\t送法进万家百日行动\t望湖广场\t300', 'events');
    expect(text).toContain('300份');
    expect(text).not.toContain('待核实');
  });

  it('goes into a draft after the item on outreach and leaves the rest alone', () => {
    const source = readFileSync('samples/sound-report.txt', 'utf8');
    const draft = parseDraft(textSnapshot(source));
    const report = readReport(draft, fazhiAnnual);
    const table = tableOf(SAMPLE);
    const ledger = withOutreachTotals(draftLedger(draft, report, fazhiAnnual, [table.source]), table);
    const suggestion = suggestOutreach(table, { form: 'total', names: USUAL_NAMES, seed: 0 }, ledger, {
      draft,
      report,
    });
    const next = report.outline.findIndex(({ start }) => start === suggestion.before);
    expect(report.outline[next - 1]?.heading).toMatch(/普法|宣传/);
    const accepted = acceptSuggestion(suggestion, {}, { draft, report, ledger, profile: fazhiAnnual });
    expect(accepted.blocks.map(({ text }) => text).join('')).toContain('悬挂横幅13条');
    expect(accepted.edits).toEqual([]);
  });

  it('has no sentence for no event', () => {
    expect(suggest('', 'events').suggestion.paragraphs).toEqual([]);
  });
});
