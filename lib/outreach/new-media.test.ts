import { expect, it } from 'vitest';
import { guessColumns } from './guess-columns';
import { isMediaRow, newMediaEvents } from './new-media';
import { phrase } from './phrase';
import { readEvents } from './read-events';
import { eventsTotal } from './totals';
import { readTsv } from './tsv';

function eventsOf(...lines: string[]) {
  const sheet = readTsv(['日期\t活动名称\t地点\t形式\t宣传品\t参与人次', ...lines].join('\n'));
  return readEvents(sheet, guessColumns(sheet), 2025).events;
}
const EVENT = '2025年4月15日\t全民国家安全教育日宣传\t望湖广场\t发放资料\t折页300份\t200';
const MEDIA = '全年\t微信公众号推送\t\t新媒体\t推文36篇，阅读量2.4万次\t';

it('takes a row that only tells what was sent out for no event', () => {
  const events = eventsOf(EVENT, MEDIA);
  expect(events.map(isMediaRow)).toEqual([false, true]);
  expect(eventsTotal(events)?.surface).toBe('1场次');
  expect(eventsTotal(events)?.rows).toEqual([2]);
  expect(eventsTotal(events.slice(1))).toBeNull();
});

it('keeps its figures in the sum of the year', () => {
  const options = { form: 'total', names: ['occasion', 'items'], seed: 0, reportYear: 2025 } as const;
  const told = phrase(eventsOf(EVENT, MEDIA), options)
    .paragraphs.flat()
    .map(({ variants }) => variants[0]);
  expect(told.join('')).toMatch(/1场次.*36篇.*2\.4万次/s);
  expect(told.join('')).not.toContain('其中');
});

it('takes a broadcast at a place, and a row that gave out anything else, for an event', () => {
  const events = eventsOf(
    '2025年5月12日\t直播讲座\t政务大厅\t线上直播\t视频1条，观看量300次\t',
    '2025年6月1日\t法治宣传\t\t新媒体\t推文2篇、折页50份\t',
  );
  expect(events.map(isMediaRow)).toEqual([false, false]);
  expect(newMediaEvents(events)).toHaveLength(2);
});
