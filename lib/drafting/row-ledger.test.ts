import { describe, expect, it } from 'vitest';
import { buildLedger } from '@/lib/facts/ledger';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { rowLedgers } from './row-ledger';
import { suggestOutreach } from './suggest-outreach';
import { verify } from './verify';

const OCCASIONS = ['国际民防日', '4.15国家安全日', '国家宪法日'];
const ROWS = Array.from({ length: 70 }, (_, at) => {
  const day = `2025年${(at % 12) + 1}月${(at % 28) + 1}日`;
  return `${day}\t${OCCASIONS[at % 3]}\t第${at}社区\t折页${at + 100}份、手册${at + 200}册\t${at + 1}`;
});
const sheet = readTsv(['日期\t时间节点\t地点\t发放资料\t悬挂横幅（条）', ...ROWS].join('\n'));
const mapping = guessColumns(sheet);
const { events } = readEvents(sheet, mapping, 2025);
const table = outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: '活动台账' });
const ledger = withOutreachTotals(buildLedger([table.source], 2025), table);
const ofRows = rowLedgers(table, ledger);

describe('the ledger of some rows', () => {
  it('bears out a row and its sums, and nothing of another row', () => {
    const third = ofRows([4]);
    const told = '3月3日，结合“12·4”国家宪法日开展法治宣传活动，发放折页102份、手册202册，悬挂横幅3条。';
    expect(verify(told, third).ok).toBe(true);
    expect(verify('3月3日开展法治宣传活动，发放各类宣传资料304份（册）。', third).ok).toBe(true);
    for (const lie of [
      told.replace('102份', '103份'),
      told.replace('3月3日', '3月4日'),
      told.replace('国家宪法日', '防空警报试鸣日'),
    ])
      expect(verify(lie, third).ok).toBe(false);
    // Another row says so.
    expect(verify(told.replace('102份', '103份'), ledger).ok).toBe(true);
  });

  it.each(['list', 'nodes', 'events'] as const)(
    'gives up nothing of a long table that the whole bears out: %s',
    (form) => {
      const { paragraphs, notes } = suggestOutreach(table, { form, names: USUAL_NAMES, seed: 0 }, ledger, null);
      const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
      expect(notes.join()).not.toContain('核对不上');
      expect(sentences.filter(({ note }) => note?.includes('核对不上'))).toEqual([]);
      for (const { text } of sentences) expect(verify(text, ledger).ok).toBe(true);
      const [first] = sentences.filter(({ text }) => text.includes('1月1日'));
      if (form !== 'nodes') expect(first?.text).toContain('国际民防日');
    },
  );
});
