import { type DefectClass, type Mutation, type Random, replace, replaceEach, sample } from './mutation';

const COUNT = 30;
/** Characters that turn no listed name into another. */
const STRANGE = '们你她吗呢吧哪';

function* slips(text: string, start: number, words: string, random: Random): Iterable<Mutation> {
  const places = [...words].flatMap((one, at) =>
    at > 0 && at < words.length - 1 && /[\u4e00-\u9fff]/.test(one) ? [at] : [],
  );
  for (const at of sample(places, 2, random)) {
    const place = start + at;
    yield replace(text, place, place + 1, STRANGE.charAt(Math.floor(random() * STRANGE.length)));
    yield replace(text, place, place, STRANGE.charAt(Math.floor(random() * STRANGE.length)));
    if (
      !/[的和与及地]/.test(words.charAt(at)) &&
      words.charAt(at) !== words.charAt(at - 1) &&
      words.charAt(at) !== words.charAt(at + 1)
    )
      yield replace(text, place, place + 1, '');
  }
}

const LISTED =
  /《(?:中华人民共和国)?((?:国防教育法|人民防空法|军事设施保护法|法治政府建设与责任落实督察工作规定|保守国家秘密法|行政处罚法|行政许可法|国防动员法|突发事件应对法|粮食安全保障法|文物保护法|保障农民工工资支付条例))》/g;

export const lawTitle: DefectClass = {
  name: 'slip in the title of a law',
  rules: ['terms/law-title'],
  // 国防法 of 国防教育法 is a law too.
  floor: 0.99,
  *plant(text, random) {
    for (const match of text.matchAll(LISTED)) {
      const title = match[1] ?? '';
      yield* slips(text, match.index + match[0].length - 1 - title.length, title, random);
    }
  },
};

export const outlineYears: DefectClass = {
  name: 'years of the Outline',
  rules: ['terms/law-title'],
  alsoRight: ['punctuation/width'],
  floor: 1,
  *plant(text) {
    for (const years of ['2022－2025年', '2021－2024年', '2020－2025年', '2021－2025', '20212025年', '2023—2025年'])
      yield* replaceEach(text, /(?<=《法治政府建设实施纲要（)2021－2025年/g, () => years);
  },
};

const PHRASES =
  /习近平新时代中国特色社会主义思想|习近平法治思想|习近平总书记|中华人民共和国|全面依法治国|中国特色社会主义|社会主义核心价值观/g;

export const fixedPhrase: DefectClass = {
  name: 'slip in a name of the state or a political phrase',
  rules: ['terms/never'],
  alsoRight: ['terms/law-title', 'terms/standard'],
  floor: 0.99,
  *plant(text, random) {
    const all: Mutation[] = [];
    for (const match of text.matchAll(PHRASES)) all.push(...slips(text, match.index, match[0], random));
    yield* sample(all, COUNT * 2, random);
  },
};

/** Right words of sound texts, and how they are miswritten. */
const WRONG: readonly (readonly [RegExp, string])[] = [
  [/法治(?=宣传|教育|培训|讲座|意识|观念|思维|素养|政府|氛围)/g, '法制'],
  [/法制(?=审核)/g, '法治'],
  [/作出(?=[^，。；：、]{0,12}(?:决定|处罚|许可))/g, '做出'],
  [/截至(?=\d|目前|年底)/g, '截止'],
  [/第一责任人(?=职责)/g, '第一人责任'],
  [/(?<=履行推进法治建设第一责任人)职责(?=[，。；情])/g, ''],
  [/理论学习中心组/g, '理论中心组'],
  [/双随机、一公开/g, '双随机一公开'],
  [/重点环节(?=亲自协调)/g, '重要环节'],
  [/重大问题(?=亲自过问)/g, '重要问题'],
  [/重要任务(?=亲自督办)/g, '重点任务'],
  [/(?<=全过程)记录/g, '纪录'],
  [/执法记录仪/g, '执法纪录仪'],
  [/贯彻/g, '贯策'],
  [/部署/g, '布署'],
  [/台账/g, '台帐'],
  [/座谈会/g, '坐谈会'],
  [/其他(?=需要报告)/g, '其它'],
  [/规范性文件/g, '规犯性文件'],
  [/法治(?=政府)/g, '法冶'],
];

export const standardTerm: DefectClass = {
  name: 'term not as fixed',
  rules: ['terms/standard'],
  // A heading or title with a slip is less surely one; a title of the list has its own rule.
  alsoRight: ['terms/law-title', 'terms/never', 'structure/title'],
  floor: 0.99,
  *plant(text, random) {
    const body = text.search(/^一、/m);
    for (const [right, wrong] of WRONG) {
      const all = [
        ...replaceEach(text, right, (match) => (match.index > body && !isInTitle(text, match.index) ? wrong : null)),
      ];
      yield* sample(all, 4, random);
    }
  },
};

function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
}

export const sessions: DefectClass = {
  name: 'session of the party not yet held',
  rules: ['terms/session'],
  floor: 1,
  *plant(text) {
    for (const wrong of ['二十届四中', '二十届二中、三中、四中', '二十届五中', '十九届八中'])
      yield* replaceEach(text, /二十届[二三]中(?:、三中)?(?=全会)/g, () => wrong);
    yield* replaceEach(text, /二十大(?=和二十届)/g, () => '二十一大');
  },
};

export const sessionsDiffer: DefectClass = {
  name: 'two sets of sessions',
  rules: ['terms/session'],
  floor: 1,
  *plant(text, random) {
    const opening = /党的二十大和(二十届[^，。]{2,8}全会)/.exec(text);
    // Where two sets stand already, a third shows nothing.
    const named = new Set([...text.matchAll(/二十届[^，。]{2,8}全会/g)].map(([words]) => words));
    if (!opening || named.size > 1) return;
    const ends = [...text.matchAll(/。(?=\n)/g)].filter(({ index }) => index > opening.index);
    for (const { index } of sample(ends, 12, random))
      for (const other of ['二十届二中全会', '二十届三中全会'])
        if (other !== opening[1]) yield replace(text, index, index, `，贯彻党的二十大和${other}精神`);
  },
};
