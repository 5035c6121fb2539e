import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readSaid } from '@/lib/report/coverage/answers';
import { DATA as SUBJECTS } from '@/lib/report/coverage/subjects.data';
import { DATA } from './countermeasures.data';

const CountermeasureSchema = z.strictObject({
  /** Headings of the plan's item. */
  titles: z.array(z.string().min(4)).min(3),
  measures: z.array(z.string().endsWith('。')).min(3),
});

describe('countermeasures', () => {
  it('are whole', () => {
    z.strictObject({
      asOf: z.iso.date(),
      source: z.string(),
      bySubject: z.record(z.enum(SUBJECTS.subjects.map(({ id }) => id)), CountermeasureSchema),
      byKind: z.record(z.string(), CountermeasureSchema.extend({ pattern: z.string() })),
      general: CountermeasureSchema,
    }).parse(DATA);
  });

  it.each(Object.entries(DATA.bySubject))('each of %s speaks of that subject', (id, { measures }) => {
    const subject = 1 << SUBJECTS.subjects.findIndex((one) => one.id === id);
    for (const measure of measures)
      expect([measure, readSaid(measure).subjects.among(subject)]).toEqual([measure, subject]);
  });

  it('say how they can be checked', () => {
    const all = [...Object.values(DATA.bySubject), ...Object.values(DATA.byKind), DATA.general];
    const vague = all.flatMap(({ measures }) => [...measures]).filter((text) => !CHECKED.test(text));
    expect(vague).toEqual([]);
  });
});

/** What a person could look at, or count, to see that it was done. */
const CHECKED =
  /台账|登记|归档|档案|记录|清单|目录|名单|报告|纪要|总结|测试|抽问|评议|评分|评定|考核|评价|抽查|问卷|核对|复查|复核|通报|反馈|公布|公开|备案|统计|汇总|【待核实|说明|评估|指南|资料/;
