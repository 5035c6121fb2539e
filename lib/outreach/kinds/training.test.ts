import { describe, expect, it } from 'vitest';
import { toldTable } from '@/lib/outreach/told-table';

describe('training', () => {
  it('tells a month’s sessions, persons and exams', () => {
    const { lines, things } =
      toldTable(`月份|党组会学法（次）|中心组学习（次）|专题培训（期）|法治讲座（场）|参训人次|考试人数|合格人数
1月|2|1|0|1|120|0|0
2月|1|1|1|0|80|52|50`);
    expect(things).toEqual('date studies studies trainings lectures participants examinees passed'.split(' '));
    expect(lines).toEqual([
      '2025年，组织党组会学法3次、中心组学习2次，举办专题培训1期、法治讲座1场，参训200人次。参加考试52人，合格50人，合格率96.2%。',
    ]);
  });

  it('counts rows by what each session was', () => {
    const text = `日期|类型|学习主题|参加人数（人次）
2025-02-18|党组理论学习中心组学习|习近平法治思想|18
2025-04-10|法治讲座|基层治理|65
2025-11-12|学法考试||52`;
    expect(toldTable(text).lines[0]).toContain('组织理论学习中心组学习1次，举办讲座1场，参训135人次。组织考试1次。');
    expect(toldTable(text, 'list').lines).toEqual([
      '2月18日，组织党组理论学习中心组学习“习近平法治思想”，参训18人次。',
      '4月10日，举办“基层治理”法治讲座，参训65人次。',
      '11月12日，组织学法考试，参训52人次。',
    ]);
  });

  it('goes by the header where no cell says what a session was', () => {
    expect(toldTable('培训时间|培训主题|培训人数\n5月20日|行政处罚法|40').lines).toEqual([
      '2025年，举办培训1期，参训40人。',
    ]);
  });

  it('puts a title in its own marks behind what was done', () => {
    const text = `日期|类型|学习内容|参加人数
2月18日|党组理论学习中心组|《国防动员法》|18
4月10日|专题讲座|《民法典》|40`;
    expect(toldTable(text, 'list').lines).toEqual([
      '2月18日，组织党组理论学习中心组学习《国防动员法》，参训18人。',
      '4月10日，举办《民法典》专题讲座，参训40人。',
    ]);
  });

  it('does not count a row as one session where a column says how many', () => {
    expect(toldTable('类型|次数|参加人次\n中心组学习|12|200\n专题培训|3|90').lines).toEqual([
      '2025年，组织中心组学习12次，举办专题培训3次，参训290人次。',
    ]);
  });
});
