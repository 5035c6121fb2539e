import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { type Format, textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from './profiles/fazhi-annual';
import { readReport } from './read';

const TITLE = '云岭市司法局关于2024年度法治政府建设情况的报告\n2024年，我局依法履职，成效较好。\n';

function match(body: string, format: Format = 'text') {
  const text = TITLE + body;
  const report = readReport(parseDraft(textSnapshot(text, format)), fazhiAnnual);
  for (const part of report.parts) expect(text.slice(part.start, part.headingEnd)).toBe(part.heading);
  return report;
}

const parts = (body: string) => match(body).parts.map(({ role, heading, within }) => [role, heading, within]);

/** Headings of level 1 with a line of text below each. */
const under = (...headings: string[]) => headings.map((heading) => `${heading}\n开会2次。`).join('\n');

describe('matchParts', () => {
  it('knows the five parts of the regulation', () => {
    const found = match(
      under(
        '一、2024年度推进法治政府建设的主要举措和成效',
        '二、2024年度推进法治政府建设存在的不足和原因',
        '三、2024年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
        '四、2025年度推进法治政府建设的主要安排',
        '五、其他需要报告的情况',
      ),
    );
    expect(found.parts.map(({ role }) => role)).toEqual(['measures', 'problems', 'responsibility', 'plan', 'other']);
    expect(found.missing).toEqual([]);
  });

  it.each([
    ['一、主要工作举措及成效', 'measures'],
    ['一、主要做法和成效', 'measures'],
    ['一、主要举措和突出成效', 'measures'],
    ['一、工作开展情况', 'measures'],
    ['一、2024年工作情况', 'measures'],
    ['一、2024年重点工作完成情况', 'measures'],
    ['一、2024年工作计划完成情况', 'measures'],
    ['一、上一年度推进法治政府建设的主要举措和成效', 'measures'],
    ['一、2024年工作回顾', 'measures'],
    ['一、工作开展及成效情况', 'measures'],
    ['一、工作举措及其成效', 'measures'],
    ['一、法治建设主要成果', 'measures'],
    ['一、成效与亮点', 'measures'],
    ['一、法治政府建设推进情况', 'measures'],
    ['一、履职情况', 'measures'],
    ['二、困难和问题', 'problems'],
    ['二、差距与不足', 'problems'],
    ['二、工作中的不足', 'problems'],
    ['二、问题剖析', 'problems'],
    ['三、党政主要负责人述法情况', 'responsibility'],
    ['三、主要领导履行法治建设职责情况', 'responsibility'],
    ['四、新年度工作设想', 'plan'],
    ['四、对策措施', 'plan'],
    ['二、存在的主要问题', 'problems'],
    ['二、不足之处', 'problems'],
    ['三、产生问题的原因', 'problems'],
    ['二、面临的困难和问题', 'problems'],
    ['二、短板弱项', 'problems'],
    ['三、履行推进法治建设第一责任人职责情况', 'responsibility'],
    ['三、党政主要负责同志履行法治建设职责情况', 'responsibility'],
    ['四、下一步工作打算', 'plan'],
    ['四、下步工作思路', 'plan'],
    ['四、2025年工作计划', 'plan'],
    ['四、2025年重点任务', 'plan'],
    ['四、2025年主要工作', 'plan'],
    ['四、2025年工作要点', 'plan'],
    ['一、2025年主要举措和成效', 'measures'],
    ['四、今后努力方向', 'plan'],
    ['四、2024年推进法治政府建设的主要安排', 'plan'],
    ['五、其他需要说明的事项', 'other'],
    ['五、需要报告的其他情况', 'other'],
  ])('%s', (heading, role) => {
    expect(parts(under(heading))).toEqual([[role, heading, null]]);
  });

  it.each(['五、补齐短板，提升应急能力', '五、聚焦薄弱环节，加强执法监督', '五、健全依法决策机制'])(
    '%s is no part',
    (heading) => {
      expect(parts(under(heading))).toEqual([]);
    },
  );

  it.each(['一、坚持党的全面领导', '二、依法全面履行政府职能', '三、完善依法行政制度体系', '四、严格规范公正文明执法'])(
    '%s is no part',
    (heading) => {
      expect(parts(under(heading))).toEqual([]);
    },
  );

  it('accepts the first person responsible before all else', () => {
    const found = match(
      under(
        '一、主要负责同志履行推进法治建设第一责任人职责情况',
        '二、主要举措和成效',
        '三、存在的不足',
        '四、2025年工作安排',
      ),
    );
    expect(found.parts.map(({ role }) => role)).toEqual(['responsibility', 'measures', 'problems', 'plan']);
  });

  it('finds the first person responsible at level 2 and 3, but not among next year’s measures', () => {
    expect(parts('一、主要举措\n（一）压实第一责任人职责\n开会2次。\n二、下一步打算\n补人。')).toContainEqual([
      'responsibility',
      '（一）压实第一责任人职责',
      'measures',
    ]);
    expect(parts('一、主要举措\n（一）加强领导\n1.落实第一责任。开会2次。')).toContainEqual([
      'responsibility',
      '1.落实第一责任',
      'measures',
    ]);
    expect(parts('一、主要举措\n（一）党政主要负责人履职。局长讲法治课2次。\n（二）执法\n检查3次。')).toContainEqual([
      'responsibility',
      '（一）党政主要负责人履职',
      'measures',
    ]);
    expect(parts('一、主要举措\n（一）加强领导\n1.履行第一责任人职责。开会2次。')).toContainEqual([
      'responsibility',
      '1.履行第一责任人职责',
      'measures',
    ]);
    const planned = match(
      '一、主要举措\n主要负责人履行第一责任人职责，开会2次。\n二、下一步打算\n1.压实第一责任人职责。开会。',
    );
    expect(planned.missing).toContain('responsibility');
    expect(planned.touched.map(({ role }) => role)).toContain('responsibility');
  });

  it('parts a joint heading by the headings below it', () => {
    expect(parts('一、存在问题及下一步打算\n（一）存在问题\n人少。\n（二）下一步打算\n补人。')).toEqual([
      ['problems', '（一）存在问题', null],
      ['plan', '（二）下一步打算', 'problems'],
    ]);
    expect(parts('一、存在问题及下一步打算\n人少。\n（一）下一步打算\n补人。')).toEqual([
      ['problems', '一、存在问题及下一步打算', null],
      ['plan', '（一）下一步打算', 'problems'],
    ]);
  });

  it('lets a joint heading stand for both where nothing below tells them apart', () => {
    expect(parts(under('一、存在的问题和下一步工作计划'))).toEqual([
      ['problems', '一、存在的问题和下一步工作计划', null],
      ['plan', '一、存在的问题和下一步工作计划', null],
    ]);
  });

  it('takes no joint heading for a plan that has a heading of its own', () => {
    expect(parts(under('一、存在的问题及改进措施', '二、2025年工作安排'))).toEqual([
      ['problems', '一、存在的问题及改进措施', null],
      ['plan', '二、2025年工作安排', null],
    ]);
  });

  it('takes 第一部分 for the level above 一、', () => {
    const found = match(
      '第一部分 主要举措和成效\n一、制度建设\n定制度3项。\n二、执法工作\n检查6次。\n第二部分 存在的不足\n一、人员\n人少。\n第三部分 下一步打算\n补人。',
    );
    expect(found.parts.map(({ role, heading }, at) => [role, heading, found.lengths[at]])).toEqual([
      ['measures', '第一部分 主要举措和成效', 23],
      ['problems', '第二部分 存在的不足', 7],
      ['plan', '第三部分 下一步打算', 3],
    ]);
    expect(found.outline.map(({ parent }) => parent)).toEqual([-1, 0, 0, -1, 3, -1]);
  });

  it('reads headings in Traditional characters', () => {
    expect(
      parts(under('一、推進法治政府建設的主要舉措和成效', '二、存在的問題', '三、2025年度主要安排')).map(
        ([role]) => role,
      ),
    ).toEqual(['measures', 'problems', 'plan']);
  });

  it('gives a part its text, its length without spaces, and what it meets', () => {
    const { parts, lengths } = match('一、存在的不足\n人 少。\n由于人员调出，力量不足。\n二、下一步打算\n补人。');
    expect([lengths[0], parts[0]?.meets]).toEqual([15, ['causes']]);
    expect(match('一、存在的不足\n因此力量不足。').parts[0]?.meets).toEqual([]);
  });

  it('takes the highest level there is for level 1', () => {
    expect(
      parts(
        '（一）主要举措和成效\n1.履行第一责任人职责。开会2次。\n（二）存在的不足\n人少。\n（三）下一步打算\n补人。',
      ),
    ).toEqual([
      ['measures', '（一）主要举措和成效', null],
      ['responsibility', '1.履行第一责任人职责', 'measures'],
      ['problems', '（二）存在的不足', null],
      ['plan', '（三）下一步打算', null],
    ]);
  });
});
