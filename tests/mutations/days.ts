import { type DefectClass, type Mutation, type Random, replace, sample } from './mutation';

const SIGNED = /^(20\d\d)年(\d{1,2})月(\d{1,2})日$/m;

/** Ends of sentences in the paragraphs of the first part: there a sentence more is at home. */
function placesOf(text: string, count: number, random: Random): number[] {
  const begin = text.search(/^一、/m);
  const end = text.search(/^二、/m);
  const places = [...text.matchAll(/(?<=[\u4e00-\u9fff]{6}。)(?=[\u4e00-\u9fff]{4})/g)].map(({ index }) => index);
  return sample(
    places.filter((at) => begin < at && at < end),
    count,
    random,
  );
}

/** One sentence more, with the defect in it. */
function* inserted(text: string, random: Random, sentences: readonly string[], count = 3): Iterable<Mutation> {
  for (const sentence of sentences)
    for (const at of placesOf(text, count, random)) yield replace(text, at, at, sentence, sentence);
}

/** The year the sound text reports on, by its title. */
function yearOf(text: string): number {
  return Number(/(20\d\d)年度?/.exec(text)?.[1]);
}

export const dayImpossible: DefectClass = {
  name: 'a day no calendar has',
  rules: ['date/invalid'],
  floor: 1,
  *plant(text, random) {
    const days = [
      '2月30日',
      '9月31日',
      '4 月 31 日',
      '13月5日',
      '7月0日',
      '6月31号',
      '2023年2月29日',
      '２０２３年２月２９日',
      '2023年13月',
      '十一月三十一日',
      '二〇二三年二月二十九日',
      '2024-02-30',
      '2024.4.31',
      '2024/6/31',
      '2月25日至30日',
      '8月5日25时',
    ];
    yield* inserted(
      text,
      random,
      days.map((day) => `${day}，组织集体学法。`),
      2,
    );
  },
};

export const rangeReversed: DefectClass = {
  name: 'a range of days that runs backwards',
  rules: ['date/invalid'],
  alsoRight: ['date/format'],
  floor: 1,
  *plant(text, random) {
    const ranges = ['5月9日至5月6日', '5月9日至6日', '5月9—6日', '5月9日-5月6日', '2023年5月9日至2023年4月6日'];
    yield* inserted(
      text,
      random,
      ranges.map((range) => `${range}，组织集体学法。`),
    );
  },
};

export const eventAfterSigning: DefectClass = {
  name: 'an event later than the signature',
  rules: ['date/after-signing'],
  floor: 0.99,
  *plant(text, random) {
    const [, year = '', month = ''] = SIGNED.exec(text) ?? [];
    if (!year) return;
    // Seven months later, so that no occasion falls on it.
    const later = Number(month) > 5 ? `${Number(year) + 1}年6月` : `${year}年${Number(month) + 7}月`;
    yield* inserted(text, random, [
      `${later}7日，组织旁听庭审。`,
      `${later}7日至9日举办培训班1期。`,
      `${later}，召开党组会议研究法治工作。`,
      `主要负责人于${later}7日主持召开党组会议。`,
      `截至${later}7日，全部办结。`,
    ]);
  },
};

export const signatureOfWrongYear: DefectClass = {
  name: 'signature of a wrong year, or late',
  rules: ['date/deadline'],
  alsoRight: ['year/report', 'date/after-signing'],
  floor: 1,
  *plant(text) {
    const match = SIGNED.exec(text);
    if (!match) return;
    const year = yearOf(text);
    const [written, , month = '', day = ''] = match;
    const early = Number(month) < 11 ? [year, year - 1] : [year - 1];
    for (const wrong of [
      ...early.map((one) => `${one}年${month}月${day}日`),
      `${year + 1}年5月20日`,
      `${year + 2}年1月8日`,
    ])
      yield replace(text, match.index, match.index + written.length, wrong);
  },
};

export const occasionName: DefectClass = {
  name: 'occasion under a wrong name',
  rules: ['date/observance'],
  floor: 1,
  *plant(text, random) {
    for (const match of text.matchAll(/(?<=”)(?:全民国家安全教育日|国家宪法日)/g))
      for (const wrong of match[0] === '国家宪法日'
        ? ['宪法宣传日', '全国宪法日', '宪法日']
        : ['国家安全教育日', '国家安全日', '全民国家安全日'])
        yield replace(text, match.index, match.index + match[0].length, wrong);
    yield* inserted(text, random, [
      '利用“宪法宣传日”等节点开展宣传。',
      '结合“4·15”国家安全教育日开展宣传。',
      '在“国防教育日”组织参观。',
      '开展国家宪法宣传日活动。',
    ]);
  },
};

export const occasionDay: DefectClass = {
  name: 'wrong day beside an occasion',
  rules: ['date/observance'],
  floor: 1,
  *plant(text, random) {
    for (const match of text.matchAll(/“(\d{1,2})·(\d{1,2})”(?=(?:全民国家安全教育|全国防灾减灾|国家宪法)日)/g)) {
      const [written, month = '', day = ''] = match;
      for (const wrong of [`“${month}·${Number(day) + 1}”`, `“${(Number(month) % 12) + 1}·${day}”`])
        yield replace(text, match.index, match.index + written.length, wrong);
    }
    const year = yearOf(text);
    yield* inserted(text, random, [
      '12月5日是国家宪法日。',
      '“4·25”全民国家安全教育日期间开展宣传。',
      `${year}年9月10日是全民国防教育日，组织参观。`,
    ]);
  },
};

export const occasionOrdinal: DefectClass = {
  name: 'wrong ordinal of an occasion',
  rules: ['date/observance'],
  floor: 1,
  *plant(text, random) {
    const year = yearOf(text);
    const wrong = year - 2013 + 1;
    const numeral = `十${'一二三四五六七八九'.charAt(wrong - 11)}`;
    yield* inserted(text, random, [
      `围绕第${numeral}个国家宪法日开展宣传。`,
      `围绕第${wrong}个“12·4”国家宪法日开展宣传。`,
      `${year}年4月15日是第${year - 2015 - 1}个全民国家安全教育日。`,
      `${year}年是第${year - 2000 + 2}个全民国防教育日的年份。`,
    ]);
  },
};
