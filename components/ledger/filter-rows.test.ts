import { expect, it } from 'vitest';
import { ledgerRows } from '@/lib/facts/ledger-rows';
import { ledgerContext, reportWith, source } from '@/tests/ledger/context';
import { ALL, COMPUTED, filterRows, kindChoices, type LedgerFilter, presentFilter, textChoices } from './filter-rows';

const rows = ledgerRows(
  ledgerContext(reportWith('全年检查人防工程42个，合格率98%。'), [source('检查人防工程４２个。')]),
);
const shown = (filter: Partial<LedgerFilter>) =>
  filterRows(rows, { ...ALL, ...filter }, ({ surface }) => surface === '98%').map(({ surface }) => surface);

it('shows all without a filter', () => expect(shown({})).toEqual(rows.map(({ surface }) => surface)));

it.each<[Partial<LedgerFilter>, string[]]>([
  [{ kind: 'percent' }, ['98%']],
  [{ kind: 'figures' }, ['42个', '98%', '40次', '４２个']],
  [{ text: 's1' }, ['４２个']],
  [{ text: COMPUTED }, ['2024', '2025']],
  // Full-width digits are found by plain ones; all words must be there.
  [{ query: '42个' }, ['42个', '98%', '４２个']],
  [{ query: '合格率 42', kind: 'count' }, ['42个']],
  [{ query: '工作小结' }, ['４２个']],
  [{ query: '没有这个' }, []],
  [{ openOnly: true }, ['98%']],
])('%o', (filter, expected) => {
  expect(shown(filter)).toEqual(expected);
});

it('offers what occurs, with how often', () => {
  const total = (choices: readonly { readonly count: number }[]) => choices.reduce((sum, { count }) => sum + count, 0);
  const [figures, ...kinds] = kindChoices(rows);
  expect([figures?.label, ...kinds.map(({ label }) => label)]).toEqual([
    '全部数字',
    '数量',
    '占比',
    '日期',
    '年份',
    '单位',
  ]);
  expect(figures?.count).toBe(4);
  expect(textChoices(rows).map(({ label }) => label)).toEqual(['当前稿件', '工作小结', '算出']);
  expect([total(kinds), total(textChoices(rows))]).toEqual([rows.length, rows.length]);
});

it('forgets what is not there any more', () => {
  const filter: LedgerFilter = { ...ALL, kind: 'percent', text: 's1', query: '率' };
  expect(presentFilter(filter, rows)).toEqual(filter);
  const left = rows.filter(({ text, kind }) => text === 'draft' && kind !== 'percent');
  expect(presentFilter(filter, left)).toEqual({ ...filter, kind: null, text: null });
});
