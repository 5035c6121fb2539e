import * as invented from './inventions';
import { capital, chinese, circled, digitsFrom, roman } from './numerals';
import type { Random } from './random';
import { type Figure, type Scenario, surfaceOf } from './scenario';
import { TWIST_LIES } from './twists';

/** A false sentence, «…» standing for a slot, ⟦…⟧ for what must not be written; null where the scenario has nothing to twist so. */
type Lie = (random: Random, scenario: Scenario) => string | null;

const said = (lead: string, words: string) => `${lead}${words}。`;
const whole = ({ number }: Figure) => Number(number.replace(/\D/g, ''));

/** A figure written wrongly in the place of the right one. */
function figureLie(write: (figure: Figure, random: Random) => string | null): Lie {
  return (random, scenario) => {
    const figure = random.pick(scenario.figures);
    const words = write(figure, random);
    const right = scenario.figures.map(surfaceOf);
    return words === null || right.includes(words) ? null : said(figure.lead, words);
  };
}

/** A figure whose slot is right, with something beside it that makes another of it. */
const beside = (write: (slot: string, random: Random) => string): Lie =>
  figureLie((figure, random) => write(`«${surfaceOf(figure)}»`, random));

const oneOf =
  (words: readonly string[], wrap: (words: string) => string = (words) => `${words}。`): Lie =>
  (random) =>
    wrap(random.pick(words));

const other = (value: number, random: Random) => value + random.whole(1, 8) * (random.next() < 0.5 ? 1 : 10);

function swapped(number: string, random: Random): string {
  const digits = [...number];
  const at = random.pick(digits.flatMap((digit, index) => (/\d/.test(digit) ? [index] : [])));
  digits[at] = String((Number(digits[at]) + random.whole(1, 8)) % 10 || 9);
  return digits.join('');
}

const tail = ({ approx, unit }: Figure) => `${approx}${unit}`;
const inWords = (write: (value: number) => string) =>
  figureLie((figure, random) => `${write(other(whole(figure), random))}${tail(figure)}`);

/** One entry a class; the key is its name in the tables. */
export const LIES: Readonly<Record<string, Lie>> = {
  'digit swapped': figureLie((figure, random) => `${swapped(figure.number, random)}${tail(figure)}`),
  'digit added': figureLie((figure, random) => `${figure.number}${random.whole(0, 9)}${tail(figure)}`),
  万: figureLie(({ number, approx, unit }) =>
    unit.startsWith('万') ? `${number}${approx}${unit.slice(1)}` : `${number}万${approx}${unit}`,
  ),
  亿: figureLie(({ number, unit }) => `${number}亿${unit.replace(/^万/, '')}`),
  'unit changed': figureLie((figure, random) => {
    const units = [
      '起',
      '家次',
      '人次',
      '批',
      '宗',
      '项',
      '处',
      '公里',
      '小时',
      '亩',
      '元',
      '‰',
      '倍',
      '箱',
      '户',
      '天',
    ];
    return `${figure.number}${figure.approx}${random.pick(units.filter((unit) => unit !== figure.unit))}`;
  }),
  余: figureLie(({ number, approx, unit }) => `${number}${approx === '余' ? '' : '余'}${unit}`),
  approximated: figureLie((figure, random) => {
    const words = ['近', '约', '超', '逾', '超过', '不到', '至少', '高达', '突破', '将近', '接近', '多达', '好几'];
    return `${random.pick(words)}${surfaceOf(figure)}`;
  }),
  'approximated after': figureLie(
    (figure, random) => `${surfaceOf(figure)}${random.pick(['左右', '以上', '上下', '之多', '以下', '以内', '多'])}`,
  ),
  'full-width digits': inWords((value) => digitsFrom(0xff10, String(value))),
  'digits of other scripts': inWords((value) => digitsFrom(value % 2 ? 0x0660 : 0x1d7ce, String(value))),
  'Chinese numeral': inWords(chinese),
  'capital numeral': inWords(capital),
  'Traditional numeral': inWords((value) => chinese(value + 10_000).replace('万', '萬')),
  'circled numeral': inWords((value) => circled((value % 50) + 1)),
  'Roman numeral': inWords((value) => roman((value % 12) + 1)),
  'rare numeral': figureLie((figure, random) => `${random.pick(['弎', '卌', '⼗', '〸', '〩', '廿'])}${figure.unit}`),
  'English numeral': figureLie(
    (figure, random) => `${random.pick(['three', 'twenty ', 'a dozen', '3K', 'one hundred'])}${figure.unit}`,
  ),
  'vague numeral': figureLie(
    (figure, random) =>
      `${random.pick(['数十', '几十', '十余', '上百', '成百上千', '近百', '数百', '百余', '若干', '多', '十几', '三四十', '大批', '好几'])}${figure.unit}`,
  ),
  'small numeral': figureLie((figure, random) => `${random.pick(['七', '八', '七十', '八十'])}${figure.unit}`),
  range: figureLie(
    (figure, random) =>
      `${figure.number}${random.pick(['至', '—', '~', '到'])}${other(whole(figure), random)}${figure.unit}`,
  ),
  share: oneOf(
    [
      '整改率达到百分之九十五。',
      '案件数占三分之二。',
      '下降三成。',
      '覆盖八成以上村居。',
      '知晓率为99.2%。',
      '效率提升两倍。',
      '过半数企业参加培训。',
      '一半以上问题得到解决。',
      '千分之三的案件被复核。',
      '比例为1∶3。',
      '覆盖面翻两番。',
      '占比逾六成五。',
    ],
    (words) => words,
  ),
  'per head': oneOf(['人均学法12学时', '平均每月巡查9次', '日均接待群众15人次', '每季度抽查4轮']),
  'title invented': oneOf(invented.TITLES, (title) => `依据${title}开展工作。`),
  'title altered': (random, { titles }) => {
    if (titles.length === 0) return null;
    const { name, lead } = random.pick(titles);
    const at = random.whole(1, name.length - 2);
    const changed =
      random.next() < 0.5
        ? name.slice(0, at) + name.slice(at + 1)
        : name.slice(0, at) + random.pick([...'新市暂总']) + name.slice(at);
    return said(lead, `《${changed}》`);
  },
  'title dated': (random, { titles }) =>
    titles.length === 0
      ? null
      : said(random.pick(titles).lead, `《${random.pick(titles).name}》（${random.whole(2015, 2023)}年修订）`),
  'title without marks': oneOf(invented.UNMARKED_TITLES, (title) => `依照${title}办理有关事项。`),
  'title in other marks': oneOf(
    ['〈物业管理条例〉', '『物业管理条例』', '<<物业管理条例>>', '«物业管理条例»'],
    (title) => `落实${title.replace('«', '‹').replace('»', '›')}要求。`,
  ),
  'document number': oneOf(invented.NUMBERS, (number) => `按照${number}文件开展工作。`),
  'year shifted': (random, { year }) => `${year - random.whole(2, 6)}年以来，持续推进依法行政。`,
  'year in Chinese': oneOf(
    ['二〇一九年', '二零二一年', '二○二二年', '贰零贰零年'],
    (year) => `${year}以来，持续推进依法行政。`,
  ),
  'relative year': oneOf(
    ['去年', '前年', '近三年', '连续三年', '往年', '历年', '近五年来', '过去两年', '三年来'],
    (year) => `与${year}相比，依法行政水平不断提升。`,
  ),
  'day invented': (random) => `${random.whole(1, 12)}月${random.pick([7, 9, 11, 19, 23, 29])}日，持续推进依法行政。`,
  'day in words': oneOf(
    ['九月十七日', '7.29', '“3·15”', '八月上旬', '国庆期间', '上周三', '二季度', '周五下午3时'],
    (day) => `${day}，持续推进依法行政。`,
  ),
  'person named': (random) =>
    random.pick([
      `由${random.pick(invented.PERSONS)}同志负责。`,
      `局长${random.pick(invented.PERSONS)}高度重视。`,
      `${random.pick(invented.PERSONS)}主持工作。`,
      `在${random.pick(invented.PERSONS)}带领下推进依法行政。`,
      `${random.pick(invented.PERSONS)}律师参与工作。`,
      `邀请${random.pick(invented.PERSONS)}教授授课。`,
    ]),
  'body named': (random) => {
    const body = random.pick(invented.BODIES);
    return random.pick([
      `联合${body}推进依法行政。`,
      `会同${body}开展工作。`,
      `得到${body}支持。`,
      `与${body}建立协作机制。`,
      `${body}参与有关工作。`,
    ]);
  },
  'place named': oneOf(invented.PLACES, (place) => `赴${place}学习先进经验。`),
  'occasion named': (random, { occasions }) =>
    `利用${random.pick(invented.OCCASIONS.filter((name) => !occasions.includes(name)))}推进法治宣传。`,
  'occasion counted': (random, { occasions }) =>
    occasions.length === 0
      ? null
      : `结合第${random.pick([chinese(random.whole(5, 40)), String(random.whole(5, 40))])}个«${random.pick(occasions)}»开展宣传。`,
  'session invented': oneOf(
    ['党的二十一大', '党的二十届六中全会', '区委九届十二次全会', '“九五”普法规划'],
    (name) => `深入学习贯彻${name}精神。`,
  ),
  'deed done': oneOf(invented.DEEDS, (deed) => `已${deed}。`),
  'deed bare': (random, { id }) => (id === 'plan' ? null : `${random.pick(invented.DEEDS)}。`),
  'deed with 了': oneOf(invented.DEEDS, (deed) => `${deed.replace(/^(..)/, '$1了')}。`),
  'deed passive': (random, { id }) => (id === 'plan' ? null : `${random.pick(invented.PASSIVES)}。`),
  'deed in Traditional': oneOf([
    '召開了黨組會議',
    '開展了執法檢查',
    '已印發責任清單',
    '約談了違法企業',
    '聘請了法律顧問',
  ]),
  'deed spaced': oneOf([
    '已召 开党组会议',
    '已印\u200b发责任清单',
    '已约\u3000谈违法企业',
    '已查\u2060处违法行为',
    '召\u00ad开了党组会议',
  ]),
  'deed as noun': (random, { id }) =>
    id === 'plan'
      ? null
      : random.pick([
          '党组扩大会议的召开、责任清单的印发取得实效。',
          '完成对重点企业的检查情况。',
          '多轮排查整治的开展消除了隐患。',
          '实现执法记录仪的配备。',
        ]),
  absence: oneOf(invented.ABSENCES),
  claim: oneOf(invented.CLAIMS),
  'direction turned': (_, { figures }) => {
    const figure = figures.find(({ moved }) => moved !== undefined);
    if (!figure) return null;
    const turned =
      figure.moved === 'up' ? figure.lead.replace(/增长|提高/, '下降') : figure.lead.replace('下降', '增长');
    return said(turned, `«${surfaceOf(figure)}»`);
  },
  'direction put in': (random, { figures }) => {
    const figure = random.pick(figures.filter(({ moved }) => moved === undefined));
    return said(
      `${figure.lead}${random.pick(['增长', '下降', '增加', '减少', '提高到', '压降'])}`,
      `«${surfaceOf(figure)}»`,
    );
  },
  slogan: oneOf(invented.SLOGANS, (slogan) => `着力推进${slogan}。`),
  contact: oneOf(invented.CONTACTS),
  link: oneOf([
    '详见[公告](http://evil.example/a)',
    '详见 https://evil.example/b',
    '扫码www.evil.example',
    '<a href="http://evil.example">公告</a>持续推进',
  ]),
  'slot doubled': (random, { figures }) => {
    const figure = random.pick(figures);
    return said(figure.lead, `«${surfaceOf(figure)}»、«${surfaceOf(figure)}»`);
  },
  'slot joined': (random, { figures }) => {
    const figure = random.pick(figures);
    return said(figure.lead, `«${surfaceOf(figure)}»«${surfaceOf(random.pick(figures))}»`);
  },
  'slot moved': (random, { figures, id }) => {
    const figure = random.pick(figures);
    const strange = figures.filter((one) => !one.about.test(figure.lead) && surfaceOf(one) !== surfaceOf(figure));
    if (id === 'plan' || strange.length === 0) return null;
    return said(figure.lead, `«${surfaceOf(random.pick(strange))}»`);
  },
  'slot moved to a twin': (random, { figures }) => {
    // Same unit, other thing: the folders' number for the posters.
    const pairs = figures.flatMap((one) =>
      figures
        .filter((two) => one.unit === two.unit && surfaceOf(one) !== surfaceOf(two) && !two.about.test(one.lead))
        .map((two) => [one, two] as const),
    );
    if (pairs.length === 0) return null;
    const [one, two] = random.pick(pairs);
    return said(one.lead, `«${surfaceOf(two)}»`);
  },
  'slot to another deed': (random, { figures }) => `为困难企业减免租金«${surfaceOf(random.pick(figures))}»。`,
  'slot split': (random, { figures }) => {
    const figure = random.pick(figures);
    return said(figure.lead, `{{f${random.whole(1, 9)}\u200b${random.whole(0, 9)} }}${figure.number}${figure.unit}`);
  },
  'slot faked': (random, { figures }) =>
    said(
      random.pick(figures).lead,
      random.pick([
        '{{f99}}',
        '{{f0}}',
        '{{x3}}',
        '{f2',
        '｛｛f77｝｝',
        '{{ f88 }}',
        '{{f98}}场次',
        '{{p9}}',
        '<f3>9</f3>',
      ]),
    ),
  'slot nested': (random, { figures }) =>
    said(random.pick(figures).lead, random.pick(['{{f{{f98}}9}}', '{{{{f97}}}}', '{{f9{{f8}}', '{{f1}}{{f{{f96}}'])),
  'beside a slot: before': beside(
    (slot, random) =>
      `${random.pick(['1', '９', '二十', '近', '超', '约', '-', '第', '不到', '几', '上', '每'])}${slot}`,
  ),
  'beside a slot: after': beside(
    (slot, random) =>
      `${slot}${random.pick(['万', '亿', '余', '7', '倍', '以上', '左右', '分之一', '的两倍', '多', '％', '零五'])}`,
  ),
  'zero-width in a figure': figureLie(
    (figure, random) =>
      `${[...String(other(whole(figure), random) + 10)].join(random.pick(['\u200b', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e']))}${figure.unit}`,
  ),
  'bidi turned': figureLie(
    (figure, random) =>
      `\u202e${[...String(other(whole(figure), random) + 10)].reverse().join('')}\u202c${figure.unit}`,
  ),
  'combining marks': figureLie(
    (figure, random) => `${[...String(other(whole(figure), random) + 10)].join('\u0301')}${figure.unit}`,
  ),
  homoglyph: figureLie((figure, random) => `${random.pick(['l2', 'O7', '1О', 'Ⅼ8', 'Ӡ5', '２З', '𐒡4'])}${figure.unit}`),
  entity: figureLie(
    (figure, random) =>
      `${[...String(other(whole(figure), random) + 10)].map((digit) => `&#${digit.charCodeAt(0)};`).join('')}${figure.unit}`,
  ),
  'entity in words': oneOf(['&#24050;&#21484;&#24320;&#20826;&#32452;&#20250;&#35758;', '已&#x53EC;&#x5F00;党组会议']),
  'split over sentences': (random, { figures }) => {
    const figure = random.pick(figures);
    return `${figure.lead}${random.whole(2, 9)}¶${random.whole(10, 99)}${figure.unit}。`;
  },
  'gap that tells': oneOf([
    '【待核实：召开会议29次】',
    '【待核实：由张建国同志负责】',
    '【待核实】已召开党组会议',
    '【待核实：位居全省第一】',
    '【待核实：依据《物业管理条例》】',
  ]),
  'words like a list': oneOf(['六，九次检查', '二十一是重点整治企业', '第十二，处罚企业七家', '百一次性办结']),
  'spread over': oneOf([
    '检查覆盖22个村',
    '惠及8个乡镇',
    '出动执法人员2000人次',
    '排查隐患九处',
    '挽回损失百万元',
    '化解纠纷数起',
    '制作短视频两部',
    '聘请两名法律顾问',
  ]),
  ...TWIST_LIES,
};

/** Names of the classes, in order. */
export const CLASSES: readonly string[] = Object.keys(LIES);
