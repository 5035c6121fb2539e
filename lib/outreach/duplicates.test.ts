import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedOnce, suspectedDuplicates } from './duplicates';
import { madeRows, madeTable } from './generated-tables';
import { guessColumns } from './guess-columns';
import { readEvents } from './read-events';
import { readTsv } from './tsv';

const HEADER = '日期\t时间节点\t地点\t主题\t折页（份）';

function eventsOf(text: string) {
  const sheet = readTsv(text);
  return readEvents(sheet, guessColumns(sheet), 2025).events;
}

const found = (...lines: string[]) =>
  suspectedDuplicates(eventsOf([HEADER, ...lines].join('\n'))).map(({ rows, reason }) => [rows, reason]);

describe('suspectedDuplicates', () => {
  it('suspects the same words twice, and the same day, place and amounts', () => {
    expect(
      found(
        '2025年4月15日\t全民国家安全教育日\t望湖广场\t咨询活动\t300',
        '2025年4月15日\t全民国家安全教育日\t望湖广场\t咨询活动\t300',
        '2025年5月12日\t全国防灾减灾日\t柳堤社区\t讲座\t200',
        '2025.5.12\t\t柳堤社区\t防灾讲座\t200',
      ),
    ).toEqual([
      [[2, 3], '各列内容完全相同'],
      [[4, 5], '日期、地点、数量都相同'],
    ]);
  });

  it('suspects the same day, occasion and amounts at two places', () => {
    expect(
      found('2025年12月4日\t国家宪法日\t东广场\t宣传\t500', '2025年12月4日\t国家宪法日\t东门广场\t宪法宣传\t500'),
    ).toEqual([[[2, 3], '日期、时间节点、数量都相同']]);
  });

  it('suspects nothing of another day, place or amount', () => {
    expect(
      found(
        '2025年4月15日\t\t望湖广场\t讲座一\t300',
        '2025年4月16日\t\t望湖广场\t讲座二\t300',
        '2025年4月15日\t\t柳堤社区\t讲座三\t300',
        '2025年4月15日\t\t望湖广场\t讲座四\t200',
      ),
    ).toEqual([]);
  });

  it('drops no row but those the user wants once, and tells of each', () => {
    fc.assert(
      fc.property(madeRows, fc.array(fc.boolean()), (rows, once) => {
        const events = eventsOf(madeTable([...rows, ...rows]));
        const duplicates = suspectedDuplicates(events);
        const choices = Object.fromEntries(duplicates.map(({ id }, at) => [id, once[at] ? 'once' : 'all'] as const));
        const counted = countedOnce(events, duplicates, choices);
        const all = [...counted.events.map(({ row }) => row), ...counted.left.keys()].sort((a, b) => a - b);
        expect(all).toEqual(events.map(({ row }) => row));
        expect(countedOnce(events, duplicates, {}).events).toBe(events);
        for (const {
          rows: [first],
        } of duplicates)
          expect(counted.left.has(first ?? 0)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('asks nothing anew when a column means something else, and asks when the rows differ', () => {
    const ids = (header: string, ...rows: readonly string[]) =>
      suspectedDuplicates(eventsOf([header, ...rows].join('\n'))).map(({ id }) => id);
    const row = '2025年4月15日\t\t望湖广场\t讲座\t300';
    expect(ids(HEADER.replace('主题', '备注'), row, row)).toEqual(ids(HEADER, row, row));
    expect(ids(HEADER, row, row, row)).not.toEqual(ids(HEADER, row, row));
  });
});
