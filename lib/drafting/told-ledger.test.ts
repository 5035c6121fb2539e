import { describe, expect, it } from 'vitest';
import { buildLedger, factsById } from '@/lib/facts/ledger';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { type PhraseForm, USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { suggestOutreach } from './suggest-outreach';
import { toldLedger } from './told-ledger';
import { verify } from './verify';

const PLACES = ['望湖广场', '柳堤社区', '湖滨公园'];

/** A table of so many rows with a note beside it, and what is written of it. */
function written(rows: number, form: PhraseForm) {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `2025年${(at % 12) + 1}月${(at % 28) + 1}日\t国家宪法日\t${PLACES[at % 3]}\t${100 + (at % 70)}余\t${20 + at}`,
  );
  const sheet = readTsv(['日期\t时间节点\t地点\t宣传折页（份）\t受众（人次）', ...lines].join('\n'));
  const mapping = guessColumns(sheet);
  const { events } = readEvents(sheet, mapping, 2025);
  const table = outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: '活动表' });
  const note = { id: 'note', label: '说明', kind: 'text' as const, text: '全年开展法治讲座18场。' };
  const ledger = withOutreachTotals(buildLedger([note, table.source], 2025), table);
  const suggestion = suggestOutreach(table, { form, names: USUAL_NAMES, seed: 0 }, ledger, null);
  return { table, ledger, suggestion, told: toldLedger(suggestion, table, ledger) };
}

describe('toldLedger', () => {
  it('is the whole of a small table', () => {
    const { ledger, told } = written(20, 'total');
    expect(told).toBe(ledger);
  });

  it.each(['total', 'nodes', 'events'] as const)(
    'bears out the whole text of a large one (%s) with few of its facts',
    (form) => {
      const { ledger, suggestion, told } = written(900, form);
      expect(told.facts.length).toBeLessThan(ledger.facts.length / 4);
      expect(told.hash).toBe(ledger.hash);
      for (const { text } of suggestion.paragraphs.flatMap(({ sentences }) => sentences))
        expect(verify(text, told)).toMatchObject({ ok: true, text });
      expect(verify('全年开展法治讲座18场。', told).ok).toBe(true);
    },
  );

  it('bears out nothing that the whole does not', () => {
    const { ledger, told } = written(900, 'total');
    const whole = factsById(ledger);
    const texts = new Map(ledger.sources.map(({ id, text }) => [id, text]));
    for (const fact of told.facts) {
      const { place: _, computed: __, ...said } = fact;
      expect(whole.get(fact.id)).toMatchObject(said);
    }
    for (const { id, text } of told.sources)
      for (const line of text.split('\n')) expect(texts.get(id)?.split('\n')).toContain(line);
    expect(verify('发放宣传折页999999份。', told).ok).toBe(false);
  });

  it('leads each fact to its words', () => {
    const { told } = written(900, 'events');
    const { text = '' } = told.sources.find(({ id }) => id === 'outreach') ?? {};
    const placed = told.facts.filter(({ place }) => place.source === 'outreach');
    expect(placed.length).toBeGreaterThan(0);
    for (const { kind, place, value } of placed.filter(({ kind: one }) => one === 'count')) {
      expect([kind, Number(/\d+/.exec(text.slice(place.start, place.end))?.[0])]).toEqual([kind, value]);
    }
  });
});
