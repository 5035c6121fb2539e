import { describe, expect, it } from 'vitest';
import { suspectedDuplicates } from './duplicates';
import { compareKeys, filteredRows, gridRows, groupedDoubts, NO_FILTER, occasionCounts, sortKey } from './grid-rows';
import { guessColumns } from './guess-columns';
import { readEvents } from './read-events';
import { remedyFor } from './remedies';
import { readTsv } from './tsv';

const SHEET = readTsv(
  [
    '日期\t时间节点\t地点\t折页\t受众（人次）',
    '2025年12月4日\t国家宪法日\t云岭中学\t500\t1,400',
    '2025年4月15日\t全民国家安全教育日\t望湖广场\t300\t200',
    '2025年4月15日\t全民国家安全教育日\t望湖广场\t300\t200',
    '2025年5月12日\t全国防灾减灾日\t湖滨公园\t200\t若干',
    '2024年4月15日\t全民国家安全教育日\t柳堤社区\t30余\t200',
    '合计\t\t\t1100\t1600',
  ].join('\n'),
);
const MAPPING = guessColumns(SHEET);
const READING = readEvents(SHEET, MAPPING, 2025);
const ROWS = gridRows(
  SHEET,
  1,
  { C2: '云岭中学' },
  {
    ...READING,
    wrongSums: [],
    duplicates: suspectedDuplicates(READING.events),
  },
);
const shown = (filter: Partial<typeof NO_FILTER>) =>
  filteredRows(ROWS, { ...NO_FILTER, ...filter }).map(({ row }) => row);

describe('rows of the grid', () => {
  it('are found by words, occasion and what is to be looked at', () => {
    expect(shown({})).toEqual([2, 3, 4, 5, 6, 7]);
    expect(shown({ words: ' 广场 ' })).toEqual([3, 4]);
    expect(shown({ occasion: '“12·4”国家宪法日' })).toEqual([2]);
    expect(shown({ show: 'unread' })).toEqual([6, 7]);
    expect(shown({ show: 'doubtful' })).toEqual([5]);
    expect(shown({ show: 'duplicate' })).toEqual([3, 4]);
    expect(shown({ show: 'mended' })).toEqual([2]);
    expect(shown({ words: '宪法', show: 'unread' })).toEqual([]);
  });

  it('are put in order by the calendar, by size and by sound, empty cells apart', () => {
    const inOrder = (column: number) =>
      [...ROWS]
        .filter((row) => sortKey(row, column, MAPPING.columns[column]?.kind) !== null)
        .sort((a, b) => {
          const [one, other] = [a, b].map((row) => sortKey(row, column, MAPPING.columns[column]?.kind) ?? '');
          return compareKeys(one ?? '', other ?? '');
        })
        .map(({ row }) => row);
    expect(inOrder(0)).toEqual([6, 3, 4, 5, 2, 7]);
    expect(inOrder(3)).toEqual([6, 5, 3, 4, 2, 7]);
    expect(inOrder(4)).toEqual([3, 4, 6, 2, 7, 5]);
    expect(inOrder(2)).toEqual([5, 6, 3, 4, 2]);
  });

  it('are there before anything is known of them', () => {
    expect(gridRows(SHEET, 1, {}, null).every(({ unread, event }) => unread === null && event === null)).toBe(true);
  });

  it('count their occasions', () => {
    expect(occasionCounts(READING.events)).toEqual([
      ['“4·15”全民国家安全教育日', 2],
      ['“12·4”国家宪法日', 1],
      ['“5·12”全国防灾减灾日', 1],
    ]);
  });
});

describe('doubts', () => {
  const groups = groupedDoubts(READING.doubts);

  it('of a whole column are told once, with the unit that settles them', () => {
    const unit = groups.find(({ text }) => text.includes('没有写'));
    expect(unit?.cells).toEqual(['D2', 'D3', 'D4', 'D5']);
    expect(unit && remedyFor(unit, SHEET, 1)).toEqual({ cell: 'D1', text: '折页（份）', label: '在表头写上“份”' });
  });

  it('that a person has to look at have no remedy', () => {
    const vague = groups.find(({ text }) => text.includes('若干'));
    expect(vague && remedyFor(vague, SHEET, 1)).toBeNull();
  });
});
