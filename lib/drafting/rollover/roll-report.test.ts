// Last year's figures do not survive. What counts as one is decided here, without lib/facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { verify } from '@/lib/drafting/verify';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { type Rolled, rollReport } from './roll-report';
import { standingNames } from './standing-names';
import { thisYear } from './this-year';

function read(text: string) {
  const draft = parseDraft(textSnapshot(text));
  return { draft, report: readReport(draft, fazhiAnnual), profile: fazhiAnnual };
}

const EMPTY = read('');

function rolled(last: string, now = '', keep: readonly string[] = []): Rolled {
  const from = read(last);
  const at = now === '' ? EMPTY : read(now);
  const names = standingNames(from.draft, from.report, thisYear(at, 2025, []).ledger);
  const to = thisYear(
    at,
    2025,
    names.filter(({ text }) => keep.includes(text)),
  );
  const result = rollReport(from, to);
  if (!result) throw new Error('no year');
  for (const { text, mode } of result.lines)
    expect(verify(text, to.ledger, to.ticks, mode)).toMatchObject({ ok: true, text });
  for (const { text, old } of result.lines) expect(old).toHaveLength(text.match(/【待核实：[^】]*】/g)?.length ?? 0);
  return result;
}

const textOf = ({ lines }: Rolled) => lines.map(({ text }) => text).join('\n');

/** Digits that are neither the new years nor numbers of headings. */
function oldDigits(text: string): string[] {
  return text
    .normalize('NFKC')
    .split('\n')
    .flatMap((line) => line.replace(/^\s*[((]?\d{1,2}[))..、]/, '').match(/\d+/g) ?? [])
    .filter((digits) => digits !== '2025' && digits !== '2026');
}

describe('rollReport', () => {
  it('moves the years on, keeps headings and frames, and asks for all else', () => {
    const result = rolled(SOUND_REPORT, '', ['云岭市某局', '市委', '市政府']);
    expect(textOf(result)).toBe(
      [
        '云岭市某局关于2025年度法治政府建设情况的报告',
        '市委、市政府：',
        '2025年，我局认真履行法定职责。现将有关情况报告如下：',
        '一、2025年度推进法治政府建设的主要举措和成效',
        '（一）加强组织领导情况',
        '【待核实：组织理论学习中心组集体学法的次数】，研究法治工作【待核实：次数】。',
        '二、2025年度推进法治政府建设存在的不足和原因',
        '【待核实：以下为去年写的不足，请逐条改为今年的情况】。',
        '一是执法力量偏弱。【待核实：产生这一不足的原因】。',
        '三、2025年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
        '【待核实：主要负责人主持召开专题会议的次数】，【待核实：听取法治工作汇报的次数】。',
        '四、2026年度推进法治政府建设的主要安排',
        '【待核实：以下为去年写的安排，请逐条改为下一年度的任务】。',
        '（一）充实执法力量',
        '组织执法人员参加资格考试，对照权责清单补齐岗位。',
        '五、其他需要报告的情况',
        '【待核实：是否有此情况】。',
        '云岭市某局',
        '【待核实：日期】',
      ].join('\n'),
    );
    expect(result.lines[5]?.old).toEqual(['组织理论学习中心组集体学法4次', '2次']);
  });

  it('keeps no name unasked, and what this year’s draft says', () => {
    expect(textOf(rolled(SOUND_REPORT))).not.toContain('云岭市');
    const now = '云岭市某局关于2025年度法治政府建设情况的报告\n一、2025年度主要举措和成效\n研究法治工作2次。';
    expect(textOf(rolled(SOUND_REPORT, now))).toContain('云岭市某局关于2025年度');
    expect(textOf(rolled(SOUND_REPORT, now))).toContain('，研究法治工作2次。');
  });

  it('puts the parts in the order of the template and adds what was missing', () => {
    const last =
      '某局关于2024年度法治政府建设情况的报告\n一、2024年度存在的不足和原因\n力量偏弱。\n二、2024年度主要举措和成效\n（一）开展检查\n检查29次。';
    const result = rolled(last);
    expect(result.reordered).toBe(true);
    expect(result.added).toEqual(['第一责任人履职', '下一年度安排', '其他']);
    expect(result.lines.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([
      '一、2025年度主要举措和成效',
      '二、2025年度存在的不足和原因',
      '三、2025年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
      '四、2026年度推进法治政府建设的主要安排',
      '五、其他需要报告的情况',
    ]);
  });

  it('cannot say what year follows where last year’s report names none', () => {
    expect(rollReport(read('一、主要举措和成效\n开展检查。'), thisYear(EMPTY, 2025, []))).toBeNull();
  });

  const digits = fc.integer({ min: 1, max: 99_999 }).map(String);
  const figure = fc.oneof(
    fc
      .tuple(digits, fc.constantFrom('次', '场次', '余份', '人次', '万元', '%', '件', '名', '个', '家次', '平方米'))
      .map((it) => it.join('')),
    digits.map((it) => `${it.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}次`),
    fc.tuple(digits, digits).map(([a, b]) => `${a}.${b}万人`),
    fc.integer({ min: 1000, max: 9999 }).map((it) => `${it.toLocaleString('en')}份`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]) => `${month}月${day}日`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]) => `2024年${month}月${day}日`),
    fc.constantFrom(
      '云法〔2024〕17号',
      '2019年',
      '2021—2024年',
      '“12·4”',
      '1:2',
      '10:30',
      '第37期',
      '三十七次',
      '十二场次',
      '百分之九十五',
    ),
  );
  const frame = fc.constantFrom(
    (it: string) => `召开专题会议${it}，研究部署工作。`,
    (it: string) => `严格规范公正文明执法，全年${it}，成效明显。`,
    (it: string) => `较上年增长${it}；持续推进。`,
    (it: string) => `（${it}）坚持问题导向。`,
    (it: string) => `一是压实责任（${it}），二是强化监督。`,
    (it: string) => `发放资料${it}、解答咨询${it}。`,
    (it: string) => `表\t${it}\t${it}`,
  );

  it('lets no figure of last year survive', () => {
    const sentence = fc.tuple(frame, figure).map(([make, it]) => ({ text: make(it), it }));
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.array(sentence, { maxLength: 3 }),
        (done, planned) => {
          const last = [
            '某局关于2024年度法治政府建设情况的报告',
            '一、2024年度主要举措和成效',
            ...done.map(({ text }) => text),
            '二、2024年度存在的不足和原因',
            '一是力量偏弱，原因是人少。',
            '三、2025年度主要安排',
            ...planned.map(({ text }) => text),
            '2025年1月8日',
          ].join('\n');
          const text = textOf(rolled(last));
          expect(oldDigits(text)).toEqual([]);
          for (const { it } of [...done, ...planned]) expect(text).not.toContain(it);
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
