import type { Ledger } from '@/lib/facts/ledger';
import { plainText } from '@/lib/facts/plain';
import { COMPOUND_SURNAMES } from '@/lib/text/surnames';
import { toSimplified } from '@/lib/text/traditional';
import { PLACEHOLDER } from '../placeholder';

const OFFICE = '(?:[局厅部处科院所队组市县区镇乡校庭社]长|检察长|主任|书记|主席|教授|律师|同志)';
// The commonest surnames that hardly ever begin a word of official prose, less the words they do begin.
const SURNAME = `(?:${COMPOUND_SURNAMES}|[王李张刘陈杨赵黄周吴徐孙胡朱郭罗宋谢韩唐冯邓曹彭袁董潘蒋蔡杜叶魏苏吕丁沈姚卢姜崔谭陆汪廖贾韦邱侯熊孟秦薛])`;
const NO_NAME = '(?!张[贴榜]|陈[述列]|杜绝|周[密边期到全]|宋体|谢绝|沈阳|苏州|王法)';
const DOES =
  '同志|带领|率领|带队|牵头|负责|主持|主讲|授课|签发|出席|率队|亲自|[副]?(?:局长|主任|书记|科长|处长|教授|律师|队长)';
const REGION = '[省市县区州盟旗镇乡村]';

/** Names in forms that no pattern parts from the words around them; group 1, where there is one, is the name. */
const NAMES: readonly RegExp[] = [
  new RegExp(`${OFFICE}(${NO_NAME}${SURNAME}[\\u4e00-\\u9fff]{1,2}?)`, 'g'),
  new RegExp(`(?<=^|[由请在与和是、，；：。])(${NO_NAME}${SURNAME}[\\u4e00-\\u9fff]{1,2})(?=${DOES})`, 'g'),
  /[\u4e00-\u9fff]{2}(?:中心|研究[院所]|派出所|司法所|事务所|工作站|服务站|居委会|村委会|专班|联盟|商会|联合会|电视台|报社|日报|公众号)/g,
  /[总区市县省校企](?:工会)|[区市县省]?(?:妇联|工商联)|团[省市县区]委|[市县区]残联|党校|高校/g,
  new RegExp(
    `(?<=^|[由请在与和是、，；：。聘])(${SURNAME}(?:局长|主任|书记|科长|处长|教授|律师|队长|同志|[总工])(?!会))`,
    'g',
  ),
  // A statute without its marks.
  new RegExp(
    `(?:${REGION}|国务院|中央|中共)[\\u4e00-\\u9fff]{2,24}?(?:条例|办法|规定|意见|决定|通知|纲要)(?![中里])`,
    'g',
  ),
  /(?:依照|依据|按照|根据|贯彻|落实|执行|遵守)(?!有关|相关|上级|法定|国家|各项|以下)([\u4e00-\u9fff]{2,24}?(?:条例|办法|规定|意见|决定|通知|纲要|法(?=[，。、；和及的要规办]|$)))(?![中里])/g,
  /周[一二三四五六日](?=[上下]午|晚|，|至)|[上下]周[一二三四五六日]?|国庆|春节|元旦|中秋|端午|劳动节/g,
  /赴([\u4e00-\u9fff]{2,6}?)(?=学习|考察|调研|交流)/g,
  /关于[\u4e00-\u9fff]{4,30}的(?:意见|决定|通知|方案|办法|规定)/g,
  // A day, week or month that is kept, a session, a plan of five years: each has its number and its time.
  /(?:全国|国际|世界|全民|中国|国家)[\u4e00-\u9fff]{1,10}?(?:日|周|月)(?![常益前后程志期])/g,
  /党的[一二三四五六七八九十]{2,4}大|[一二三四五六七八九十]{1,4}届[一二三四五六七八九十]{1,3}[中次]全会|第[一二三四五六七八九十]{1,3}次(?:全体会议|全会|常务会议)/g,
  /[“"]?[一二三四五六七八九十]{1,2}五[”"]?(?=普法|规划|时期)/g,
  /北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|广州|杭州|南京|成都|武汉|西安|石家庄|雄安/g,
  // 一双 at the end of a clause counts, as an idiom it would go on.
  /[一两半几数][个对双副组队班层处起笔批类种级项名人家次件份场期套](?=[，。；、！]|$)/g,
  /[A-Za-z@]+/g,
];
/** Han characters, digits and the marks of official prose. Whatever else a model writes is there to be misread. */
const ODD = /[^\n\u4e00-\u9fff\d.,%‰:/+，。、；：？！（）《》〈〉“”‘’·〔〕【】—…～－\-~ ℃㎡]/u;

/** Numerals that no word of official prose is made of: 壹是 is no 一是. */
const RARE_NUMERAL = /[壹贰叁肆柒捌玖佰仟廿卅卌皕弌弍弎亖俩仨幺]/;

/** A name or a character that no source has, and no fact pattern finds; null when all is well. */
export function strayName(text: string, ledger: Ledger): string | null {
  const said = text.replace(PLACEHOLDER, '□');
  const isKnown = (name: string) => sourceWords(ledger).includes(toSimplified(plainText(name).text));
  for (const pattern of NAMES) {
    for (const match of said.matchAll(pattern)) {
      const name = match[1] ?? match[0];
      if (!isKnown(name)) return name;
    }
  }
  const odd = [...said].find(
    (character) => character !== '□' && (ODD.test(character) || RARE_NUMERAL.test(character)) && !isKnown(character),
  );
  return odd ?? null;
}

const known = new WeakMap<Ledger, string>();

function sourceWords(ledger: Ledger): string {
  const before = known.get(ledger);
  if (before !== undefined) return before;
  const spoken = ledger.sources.filter(({ kind }) => kind !== 'reference').map(({ text }) => plainText(text).text);
  const words = toSimplified([...spoken, ...ledger.facts.map(({ surface }) => surface)].join('\n'));
  known.set(ledger, words);
  return words;
}
