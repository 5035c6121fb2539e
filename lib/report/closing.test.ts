import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { isoDate } from '@/lib/text/dates';
import { readClosing } from './closing';

function closing(text: string) {
  const draft = parseDraft(textSnapshot(`三、下一步打算\n补充人员，加强培训。\n${text}`));
  const { signature, date, start } = readClosing(draft.blocks, 0);
  if (date) expect(draft.source.slice(date.start, date.end)).toBe(date.text);
  return { signature: signature?.text ?? null, date: date ? isoDate(date) : null, start };
}

const SIGNED = { signature: '云岭市司法局', date: '2025-01-09', start: 2 };

describe('readClosing', () => {
  it.each([
    ['office and day', '云岭市司法局\n2025年1月9日'],
    ['on the right', '　　　　　　　　云岭市司法局　　\n　　　　　　　　2025年1月9日'],
    ['on one line', '云岭市司法局 2025年1月9日'],
    ['the day first', '2025年1月9日\n云岭市司法局'],
    ['with a seal', '云岭市司法局（盖章）\n2025年1月9日'],
    ['with a seal on a line of its own', '云岭市司法局\n（盖章）\n2025年1月9日'],
    ['with the second name of the office below', '云岭市司法局\n（云岭市行政复议局）\n2025年1月9日'],
    ['spread out', '云 岭 市 司 法 局\n2025 年 1 月 9 日'],
    ['in Chinese numerals', '云岭市司法局\n二〇二五年一月九日'],
    ['with notes below', '云岭市司法局\n2025年1月9日\n（此件公开发布）\n抄送：市委依法治市办'],
    ['with the frame of a website below', '云岭市司法局\n2025年1月9日\n上一篇：通知\n打印本页 关闭窗口\n— 8 —'],
    [
      'with buttons in brackets and the foot of the page below',
      '云岭市司法局\n2025年1月9日\n【打印本页】 【关闭窗口】\n扫一扫在手机打开当前页\n主办单位：云岭市司法局\n云ICP备00000000号',
    ],
    ['over a page number', '云岭市司法局\n- 12 -\n2025年1月9日\n第 13 页 共 13 页'],
    ['with the line of the printer below', '云岭市司法局\n2025年1月9日\n云岭市司法局办公室　　2025年1月10日印发'],
  ])('reads %s', (_, text) => {
    expect(closing(text)).toEqual(SIGNED);
  });

  it('reads the office alone when the day is cut short', () => {
    expect(closing('云岭市司法局\n2025年1月')).toEqual({ signature: '云岭市司法局', date: null, start: 2 });
  });

  it.each(['2025年1月XX日', '2025年　月　日', '20××年×月×日', '2025年＿＿月＿＿日'])(
    'reads the office above a day not yet filled in: %s',
    (day) => {
      expect(closing(`云岭市司法局\n${day}`)).toEqual({ signature: '云岭市司法局', date: null, start: 2 });
    },
  );

  it('reads two offices that sign together', () => {
    expect(closing('云岭市司法局\n云岭市财政局\n2025年1月9日')).toEqual({
      ...SIGNED,
      signature: '云岭市司法局、云岭市财政局',
    });
    expect(closing('云岭市司法局\n云岭市司法局\n2025年1月9日')).toEqual(SIGNED);
  });

  it('finds nothing where the text just ends', () => {
    expect(closing('全年工作接受监督。')).toEqual({ signature: null, date: null, start: 3 });
  });

  it('takes no item of the plan for a signature', () => {
    expect(closing('（一）做强市司法局\n（二）做实司法所')).toMatchObject({ signature: null });
  });

  it('reads what stands before an attachment, and leaves the attachment out of the body', () => {
    const text = '云岭市司法局\n2025年1月9日\n附件：活动统计表\n宪法宣传周活动情况一览，供参考。\n第二页内容，供参考。';
    expect(closing(text)).toEqual(SIGNED);
  });

  it('looks for an attachment below the notes on copies and printing too', () => {
    const notes = '（此件公开发布）\n抄送：市委依法治市办。\n云岭市司法局办公室　　2025年1月10日印发';
    const text = `云岭市司法局\n2025年1月9日\n${notes}\n附件1\n决策事项目录\n专项规划一览，供参考。\n第二页内容，供参考。`;
    expect(closing(text)).toEqual(SIGNED);
  });

  it('leaves the list of what is attached out of the body', () => {
    const list = '附件：1. 决策事项目录\n　　　2. 案件统计表';
    expect(closing(`${list}\n云岭市司法局\n2025年1月9日`)).toEqual(SIGNED);
    expect(closing(list).start).toBe(2);
    expect(closing('1.补充人员\n2.加强培训').start).toBe(4);
  });

  it.each(['【打印本页】 【关闭窗口】', '[打印] [关闭]', '主动公开', '返回顶部'])(
    'reads past the frame of a website: %s',
    (frame) => {
      expect(closing(`云岭市司法局\n2025年1月9日\n${frame}`)).toEqual(SIGNED);
    },
  );

  it('reads what closes a covering letter, and leaves the report in the body', () => {
    const blocks = parseDraft(
      textSnapshot(
        '现呈送报告，请审阅。\n云岭市司法局\n2025年1月9日\n云岭市司法局2024年度法治政府建设情况报告\n一、主要举措\n开会2次。',
      ),
    ).blocks;
    const found = readClosing(blocks, 0);
    expect(found.signature?.text).toBe('云岭市司法局');
    expect(found.start).toBe(blocks.length);
  });
});
