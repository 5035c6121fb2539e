import { describe, expect, it } from 'vitest';
import { applyEdits, chooseEdits } from '@/lib/rules/apply';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './observance';

testExamples(rule);

const told = (text: string, year?: number) =>
  findingsOf(rule, text, year).map(({ severity, text: marked }) => `${severity} ${marked}`);

describe('names', () => {
  it.each([
    ['利用“12·4”宪法宣传日开展宣传。', ['error 宪法宣传日']],
    ['利用“12·4宪法宣传日”开展宣传。', ['error 宪法宣传日']],
    ['利用"宪法宣传日"开展宣传。', ['error 宪法宣传日']],
    ['利用12.4宪法宣传日开展宣传。', ['error 宪法宣传日']],
    ['开展宪法宣传日活动3场。', ['warning 宪法宣传日']],
    ['开展“宪法宣传日活动”3场。', ['warning 宪法宣传日']],
    ['开展“国家宪法宣传日”活动。', ['error 国家宪法宣传日']],
    ['国家“宪法宣传日”当天开展宣传。', ['error 宪法宣传日']],
    ['结合“12·4”宪法日开展宣传。', ['warning 宪法日']],
    ['宪法日期间开展宣传。', []],
    ['结合“４·１５”国家安全教育日开展宣传。', ['warning 国家安全教育日']],
    ['结合国家安全教育日开展宣传。', ['advice 国家安全教育日']],
    ['结合全民“国家安全教育日”开展宣传。', []],
    ['结合全国“5·12”防灾减灾日开展宣传。', []],
    ['结合“5·12”防灾减灾日开展宣传。', ['advice 防灾减灾日']],
    ['参加国际防灾减灾日、云岭市国防教育日活动。', []],
    ['开展民法典宣传日活动。', ['advice 民法典宣传日']],
    ['国家安全日常防范，宪法日前后，“九一八”防空警报试鸣日。', []],
    ['“12·4”国家宪法日暨全国法制宣传日、世界消费者权益日、“宪法宣传周”。', []],
  ])('%s', (text, expected) => {
    expect(told(text, 2024)).toEqual(expected);
  });

  it('a name may be shortened where it is given in full somewhere', () => {
    expect(told('结合国防教育日宣传。\n全民国防教育日前后，开展宣传。', 2024)).toEqual([]);
  });

  it('the title of a document may hold a wrong name', () => {
    expect(told('印发《“宪法宣传日”活动方案》。', 2024)).toEqual(['warning 宪法宣传日']);
  });

  it('a shortened name is mentioned once', () => {
    expect(told('结合国防教育日宣传。\n国防教育日前后，国防教育日的由来。', 2024)).toEqual(['advice 国防教育日']);
  });

  it('leaves the words before the quotation marks alone', () => {
    expect(findingsOf(rule, '国家“宪法宣传日”当天。')[0]?.fixes).toEqual([]);
  });
});

describe('counts of occasions that offices of the economy keep', () => {
  it.each([
    ['以第31个全国税收宣传月为契机。', []],
    ['以第三十二个全国税收宣传月为契机。', ['error 三十二']],
    ['在第23个世界计量日当天开展宣传。', []],
    ['在“5·20”世界计量日、第32个全国节能宣传周期间开展宣传。', []],
    ['在第三十一个全国节能宣传周期间开展宣传。', ['error 三十一']],
  ])('%s', (text, expected) => {
    expect(told(text, 2022)).toEqual(expected);
  });
});

describe('days', () => {
  it.each([
    ['“12·5”国家宪法日', ['error 12·5']],
    ['“5.12”全民国家安全教育日', ['error 5.12']],
    ['5.12全民国家安全教育日', ['warning 5.12']],
    ['“12·5国家宪法日”活动', ['error 12·5']],
    ['12月5日是国家宪法日。', ['error 12月5日']],
    ['12月5日是我国第十一个国家宪法日，', ['error 12月5日']],
    ['12月5日国家宪法日当天，', ['warning 12月5日']],
    ['12月5日国家宪法日宣传活动', []],
    ['12月3日是国家宪法日前一天', []],
    ['12月1日为国家宪法日活动启动的日子', []],
    ['“4·15”“12·4”国家宪法日', []],
    ['见表12.5国家宪法日活动情况', []],
    ['“9·18”全民国防教育日', ['warning 9·18']],
    ['“7·28”防震减灾日', ['advice 防震减灾日']],
    ['2024年9月16日是全民国防教育日。', ['error 9月16日']],
    ['9月21日是全民国防教育日。', []],
    ['9月16日是全民国防教育日。', ['warning 9月16日']],
    ['自2021年12月4日至国家宪法日', []],
    ['2024.12.4国家宪法日', []],
  ])('%s', (text, expected) => {
    expect(told(text, 2024)).toEqual(expected);
  });
});

describe('ordinals', () => {
  it.each([
    ['第十一个国家宪法日', []],
    ['今年是第十一个国家宪法日', []],
    ['第十二个国家宪法日', ['error 十二']],
    ['第12个“12·4”国家宪法日', ['error 12']],
    ['2025年第十二个国家宪法日', []],
    ['2025年12月4日是第十一个国家宪法日', ['error 十一']],
    ['去年是第十个国家宪法日', []],
    ['今年是第十三个国家宪法日', ['warning 十三']],
    ['2023年、2024年开展第十二个国家宪法日活动', ['warning 十二']],
    ['自第一个国家宪法日以来', []],
    ['我国第二十四个全民国防教育日', []],
    ['第十五个“全国防灾减灾日”', ['error 十五']],
    ['第十六个全国“防灾减灾日”', []],
    ['第六个宪法宣传周', ['warning 六']],
    ['第三十六届宪法宣传周', []],
    ['上海市第三十六届宪法宣传周', []],
    ['全省第三个国家宪法日', []],
    ['今年是第十一个国家宪法日', []],
    // Written in January: the next one is months away.
    ['今年是第十二个国家宪法日', ['warning 十二']],
    ['第4个民法典宣传月', []],
    ['第22个安全生产月', ['warning 22']],
    ['第二十三个全国安全生产月', []],
  ])('%s in 2024', (text, expected) => {
    expect(told(text, 2024)).toEqual(expected);
  });

  it('expects the next one in the plan', () => {
    const text =
      '某局关于2024年度法治政府建设情况的报告\n一、主要举措\n开会。\n二、下一年度主要安排\n办好第十二个国家宪法日活动。';
    expect(findingsOf(rule, text)).toEqual([]);
  });

  it('says nothing where nobody knows the year', () => {
    expect(told('开展第十二个国家宪法日活动。')).toEqual([]);
  });
});

it('does not reach over a line break', () => {
  const text =
    '我局坚持把法治建设贯穿各项工作，细化责任分工，定期研究部署，组织执法人员学法4次。结合“4·15”国家安全教\n\n育日开展宣传，发放资料，完善流程。';
  const findings = findingsOf(rule, text, 2024);
  expect(findings).toHaveLength(1);
  expect(applyEdits(text, chooseEdits(findings, false))).toBe(text);
});
