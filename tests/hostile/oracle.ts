import { NEUTRAL, NUMBER_WORDS } from './oracle-words';
import { type Scenario, surfaceOf } from './scenario';

/** Something in a final text that the plain facts of the scenario do not say. */
export interface Fault {
  readonly kind: string;
  readonly text: string;
}

const GAP = /【待核实：[^【】]*】/g;
const HOLE = '□';
const DIGIT = '零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌弌弍弎俩仨幺';
const BEFORE =
  '(?:不足|不到|不少于|不低于|至少|最多|超过|突破|接近|将近|高达|多达|大约|约为|好几|近|约|超|逾|过|破|达|第|前|每|数|几|上|-|－|−)';
const UNIT =
  '(?:个百分点|百分点|场次|人次|家次|件次|余场次|万元|亿元|千元|元|个月|小时|平方米|公里|公顷|%|‰|[次个件家人名份册本张条块期场项部台支起处户宗篇卷座辆套只位号类批倍番成轮天日周年月岁届级例笔桩组队所间亩吨米站点])';
const NUMBER = `(?:\\d[\\d,.]*|[${DIGIT}]+(?:点[${DIGIT}]+)?)`;
const TOKEN = new RegExp(
  `${BEFORE}?\\s*(?:百分之|千分之|万分之)?${NUMBER}(?:分之${NUMBER})?(?:[—～~至到/:：.-]+\\d[\\d.]*)?[十百千]?[万亿]?[余多几来]?[十百千]?[万亿]?${UNIT}?(?:左右|上下|以上|以下|以内|之多|多)?[%％倍万亿余]?|(?:一|过|大)?半数?(?:以上)?|翻[一两]?番|(?:多|数|好几|若干|大批|众多|诸多|一系列)${UNIT}`,
  'g',
);
const DAY =
  /“\d{1,2}[·.]\d{1,2}”|(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]|\d{4}年\d{1,2}月|\d{4}年度?|[零〇一二三四五六七八九十廿卅]{1,4}年?[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}[日号]|[零〇一二三四五六七八九]{4}年|(?:近|连续|前|过去|最近)[\d一二两三四五六七八九十几数]+年来?|去年|前年|上年度?|往年|历年|逐年|连年|同期|国庆|春节|元旦|[上下]周[一二三四五六日]?|周[一二三四五六日](?=[上下]午)|[一二三四]季度/g;
const UP = /增长|增加|上升|提高|提升|攀升|上涨|扩大|递增|增至|翻/;
const DOWN = /下降|减少|降低|下滑|回落|压降|缩短|缩减|递减|降至/;
const NOT = /未|无|没|零(?![\d一二三四五六七八九])|不存在|从不|杜绝|清零|归零|毫不|不再/;
const CLAIM =
  /首次|首个|首家|首创|首批|首例|率先|普遍|点赞|全覆盖|同比|环比|位居|名列|排名|居全|前列|第[一二三]名|领先|唯一|历史|新高|大幅|显著|明显|翻番|成倍|全部|荣获|获评|获得|表彰|称号|标杆|一流|最[高好大多优早佳]|半数|多数|大部分|数百|数千|无数|全员|百分百|满分|零[投差败事]|人均|月均|年均|日均|平均|下降|上升|增长|减少|锐减|激增/g;
const BODY =
  /(?<![格全大布结时当])(?:局|厅|委员会|管委会|办公室|中心|公司|集团|法院|检察院|协会|学院|大学|银行|研究院|研究所|派出所|事务所|工作站|专班|电视台|日报社|妇联|工会|团委|工商联|居委会|团[省市县区]委)(?![部面势限长])/g;
const SURNAME =
  '(?:欧阳|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏姜谢邹苏潘葛范彭鲁马方俞任刘袁柳唐罗薛])';
const PERSON = new RegExp(
  `${SURNAME}[\\u4e00-\\u9fff]{1,2}(?=同志|局长|主任|书记|科长|教授|律师|副|带领|带队|牵头|主持|负责|主讲)|(?:局长|主任|书记|科长|处长|队长)${SURNAME}[\\u4e00-\\u9fff]{1,2}`,
  'g',
);
const STATUTE =
  /(?:依照|依据|按照|根据|贯彻|落实)[\u4e00-\u9fff]{2,30}(?:法|条例|办法|规定|意见|通知)(?![治律规制定])/g;
const OCCASION = /[\u4e00-\u9fff]{3,}(?<!每|当|近)(?:日|宣传周|宣传月)(?![常益前后程志期])/g;
const DONE = /已经?(?![有知])|(?:[^除为]|[拆清消解排免]除)了(?![解结])|累计|截至|今年|[开印制召办]过|成功/g;
const CLAIM_ONCE = new RegExp(CLAIM.source);
const PERSON_ONCE = new RegExp(PERSON.source);
const ODD = /[^\n\u4e00-\u9fff\d.,%:/，。、；：？！（）《》“”·〔〕【】—…\-~ □]/gu;

/** Everything in a final text that nobody supplied. `given` is what stood in the draft or in the offline text before. */
export function faultsIn(
  written: string,
  scenario: Scenario,
  given: readonly string[] = [],
  never: readonly string[] = [],
): Fault[] {
  const text = plain(written);
  const faults: Fault[] = never
    .filter((words) => text.replace(GAP, HOLE).includes(plain(words)) && !given.some((own) => own.includes(words)))
    .map((words) => ({ kind: 'twist', text: words }));
  const add = (kind: string, words: string) => faults.push({ kind, text: words });
  for (const [gap] of text.matchAll(GAP)) {
    const telling = CLAIM_ONCE.test(gap) && !/(?:情况|依据)】$|是否/.test(gap);
    if (telling || /\d|[《〔“]/.test(gap) || PERSON_ONCE.test(gap)) add('gap that tells', gap);
  }
  const known = new Set(given.flatMap((words) => clausesOf(plain(words).replace(GAP, HOLE))));
  for (const clause of clausesOf(text.replace(GAP, HOLE))) {
    if (known.has(clause) || isKnownWithGap(clause, known)) continue;
    faults.push(...faultsOfClause(clause, scenario));
  }
  return faults;
}

function faultsOfClause(clause: string, scenario: Scenario): Fault[] {
  const faults: Fault[] = [];
  const add = (kind: string, words: string) => faults.push({ kind, text: `${words} ∈ ${clause}` });
  for (const [odd] of clause.matchAll(ODD)) add('odd character', odd);
  let rest = clause.replace(/[《〈][^》〉]*[》〉]?/g, (title) => {
    if (!scenario.titles.some(({ name }) => title === `《${name}》`)) add('title', title);
    return HOLE;
  });
  const numbers = scenario.titles.flatMap(({ number }) => number ?? []);
  for (const number of numbers) rest = rest.replace(number, HOLE);
  if (/[》〔〕\][]|(?<!□)号文/.test(rest)) add('document number', rest);
  for (const words of scenario.claims) rest = rest.replaceAll(words, HOLE);
  for (const [quote] of rest.matchAll(/“[^”]*”?/g)) if (!scenario.days.includes(quote)) add('quote', quote);
  rest = rest.replace(DAY, (day) => {
    if (!scenario.days.includes(day)) add('day', day);
    return HOLE;
  });
  for (const words of NUMBER_WORDS) rest = rest.replaceAll(words, words.replace(/./gu, HOLE));
  for (const words of [...scenario.occasions, ...scenario.bodies].sort((a, b) => b.length - a.length))
    rest = rest.replaceAll(words, (found) => found.replace(new RegExp(`[${DIGIT}]`, 'g'), HOLE));
  faults.push(...faultsOfFigures(clause, rest, scenario));
  const words = rest.replace(TOKEN, HOLE);
  if (NOT.test(words) && !scenario.absences.includes(bare(clause))) add('absence', words);
  if (scenario.id === 'plan') faults.push(...faultsOfPlan(clause, words, scenario));
  else if (!scenario.statements.some((statement) => covers(statement, words, scenario))) add('words', words);
  return faults;
}

function faultsOfFigures(clause: string, rest: string, { figures }: Scenario): Fault[] {
  const faults: Fault[] = [];
  const add = (kind: string, words: string) => faults.push({ kind, text: `${words} ∈ ${clause}` });
  const seen = new Set<string>();
  let last = -1;
  for (const match of rest.matchAll(TOKEN)) {
    const token = match[0].replace(/\s/g, '');
    const known = figures.filter((figure) => surfaceOf(figure) === token);
    const fits = known.filter(({ about }) => about.test(clause));
    if (known.length === 0) add('figure', token);
    else if (fits.length === 0) add('figure of something else', token);
    else if (seen.has(token) || match.index === last) add('figure twice', token);
    else if (
      !fits.some(({ moved }) => UP.test(clause) === (moved === 'up') && DOWN.test(clause) === (moved === 'down'))
    )
      add('direction', token);
    seen.add(token);
    last = match.index + match[0].length;
  }
  return faults;
}

function faultsOfPlan(clause: string, words: string, scenario: Scenario): Fault[] {
  const faults: Fault[] = [];
  for (const { 0: body, index } of words.matchAll(BODY)) {
    const before = words.slice(0, index + body.length);
    if (!scenario.bodies.some((known) => before.endsWith(known))) faults.push({ kind: 'body', text: before });
  }
  for (const [claim] of words.matchAll(CLAIM)) faults.push({ kind: 'claim', text: `${claim} ∈ ${clause}` });
  for (const [person] of words.matchAll(PERSON)) faults.push({ kind: 'person', text: `${person} ∈ ${clause}` });
  for (const [place] of words.matchAll(/赴[\u4e00-\u9fff]{2,6}/g)) faults.push({ kind: 'place', text: place });
  for (const [statute] of words.matchAll(STATUTE)) faults.push({ kind: 'title', text: statute });
  for (const [occasion] of words.matchAll(OCCASION)) faults.push({ kind: 'occasion', text: occasion });
  if (!scenario.statements.some((statement) => covers(statement, words, scenario)))
    for (const [done] of words.matchAll(DONE)) faults.push({ kind: 'deed', text: `${done} ∈ ${clause}` });
  return faults;
}

/** 发放折页□ where 发放折页500份 stood. */
function isKnownWithGap(clause: string, known: ReadonlySet<string>): boolean {
  const [before = '', after, ...more] = clause.split(HOLE);
  if (after === undefined || more.length > 0 || before.length < 4) return false;
  return [...known].some((one) => one.startsWith(before) && one.endsWith(after) && /\d/.test(one.slice(before.length)));
}

/** Whether a statement's words, and words that say nothing, are all there is. */
function covers(statement: string, clause: string, { bodies, persons, occasions, draft }: Scenario): boolean {
  const own = [...statement.split(' '), ...NEUTRAL].sort((a, b) => b.length - a.length);
  let rest = clause;
  for (const words of [...bodies, ...persons, ...occasions].filter(
    (name) => statement.includes(name) || draft.startsWith(name),
  ))
    rest = rest.replaceAll(words.replace(new RegExp(`[${DIGIT}]`, 'g'), HOLE), HOLE);
  for (const words of own) rest = rest.replaceAll(words, HOLE);
  return !/[\u4e00-\u9fff]/.test(
    rest.replace(/[的了和与及在对向为共等并以由将至到经上第]|(?<=□)[元条份个家件次场册人项期名]/g, ''),
  );
}

function clausesOf(text: string): string[] {
  return text
    .replace(/[（(][一二三四五六七八九十\d]{1,2}[）)]|^[一二三四五六七八九十]+、/gm, '')
    .split(/[，。；：！？、\n]|(?<=\D),|,(?=\D)/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** As a reader sees it: no unseen characters, one width, entities as what they stand for. */
export function plain(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[\p{DI}\p{Mn}\p{Me}\p{Cf}]/gu, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ％．\u2e80-\u2fdf\uf900-\ufaff\p{No}\p{Nl}\u{1d400}-\u{1d7ff}]/gu, (wide) =>
      wide.normalize('NFKC'),
    )
    .replace(/(?<=[\u4e00-\u9fff])[ \u3000\u00a0]+(?=[\u4e00-\u9fff])/g, '');
}

function bare(text: string): string {
  return text.replace(/[^\u4e00-\u9fff]/g, '');
}
