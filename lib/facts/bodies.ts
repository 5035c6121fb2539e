import { Alternatives } from '@/lib/text/alternatives';
import { COMPOUND_SURNAMES } from '@/lib/text/surnames';
import type { FoundFact } from './fact';

// Suffixes by which a body is known; 格局, 全局, 干部 and 大厅 end like one and are none.
const SUFFIX =
  '全面依法治[省市县区州国]委员会办公室|国防动员办公室|国防动员委员会|办公室|委员会|办事处|管委会|人民政府|指挥部|(?<![格全大布结时破定战棋僵])局(?![面部势限长域中级里])|(?<![大客餐展])厅(?![长级局])|人民法院|法院|检察院|学院|医院|党校|大学|(?<=[第属一二三四五六七八九十验县市区镇级])中学|(?<!大中)小学|幼儿园|律师事务所|事务所|公司|集团|救援队|支队|大队|总队|纪委监委|监委|纪委|组织部|宣传部|统战部|政法委|武装部|军分区|街道办|法学会|协会|基金会|银行|派驻纪检监察组|派驻纪检组|国防动员办(?!公)|国动办|人防办(?!公)|国动委|依法治[省市县区州]办|全面依法治[省市县区州国]委(?!员)';
const GOVERNMENT = '[省市县区州盟旗乡镇](?:委|政府)(?![员托会办主])';
const SUFFIXES = new Alternatives([
  {
    source: `${SUFFIX}|${GOVERNMENT}`,
    starts: '全国办委管人指局厅法检学医党大中小幼律事公集救支总纪监组宣统政武军街协基银派依省市县区州盟旗乡镇',
  },
]);
/** Characters a name has before its suffix, at most. */
const LONGEST = 24;
const NOT_IN_NAME = /[^\u4e00-\u9fffA-Za-z（）()]/;
/** Words after which a name begins. */
const LEAD = new RegExp(
  '联合|会同|协同|配合|协调|邀请|聘请|组织|参加|通过|根据|按照|依据|贯彻|落实|执行|依托|作为|加强|督促|指导|走进|深入|召集|成立|设立|下设|开展|召开|全国|全省|全市|全县|全区|上级|所属|相关|有关|派驻|主管|接受|支持|现将|推动|推进|发挥|履行|提请|征求|委托|抽调|强化|严格|关于|审查|审核|' +
    '[向由在到请至将把被报受从为以等的了是各赴年月日届]|对(?!外)|经(?!济|开|贸|信|营|侦)|进(?=党校|学校|大学|中学)',
  'g',
);
/** 人力资源和社会保障局 is one name: a conjunction parts two only where the second begins with its region. */
const CONJUNCTION = /以及|和|与|及|跟|同/g;
const REGION = /^(?!城乡)(?:[\u4e00-\u9fff]{0,4}[省市县区州镇乡旗盟]|国家|驻)/;
/** 大同市, 泰和县: places that end like a conjunction. */
const PLACE = /(?:大|会|[^协共一连陪会])同$|(?:泰|政|西|云|平|共|太|中)和$/;
const GENERIC =
  /^(?:(?:我|本|该|各|其他|全|两|上级|有关|相关|主管|牵头|责任)?(?:局|厅|办公室|委员会|公司|学院|大学|(?<=[第属一二三四五六七八九十验县市区镇级])中学|(?<!大中)小学|学校|医院|法院|检察院|律师事务所|街道办|办事处|政府|委|协会|银行|集团|救援队|支队|大队|指挥部|管委会|党校|人民政府|人民法院|幼儿园|事务所|纪委|宣传部|组织部))$/;
const NATIONAL =
  /^(?:党中央|中共中央|国务院|中央全面依法治国委员会|中央军委|全国人民代表大会常务委员会|中央全面依法治国委员会办公室|中共中央办公厅|国务院办公厅|中央办公厅|党组|机关)$/;

/** Bodies named in a plain text in which titles and quotations are masked. National ones and 我局 are nobody's claim. */
export function findBodies(plain: string): FoundFact[] {
  const found: FoundFact[] = [];
  let from = 0;
  for (const match of SUFFIXES.matchAll(plain)) {
    const [suffix] = match;
    const name = nameIn(runBefore(plain, from, match.index).replace(/^.*[（(](?![^（(]*[）)])/, ''), suffix);
    const end = match.index + suffix.length;
    from = end;
    if (GENERIC.test(name) || NATIONAL.test(name)) continue;
    const start = end - name.length;
    found.push({
      kind: 'org',
      surface: name,
      value: name,
      unit: '',
      approx: null,
      start,
      end,
    });
  }
  return found;
}

/** The characters before `end`, from `from` on, that may belong to a name. */
function runBefore(plain: string, from: number, end: number): string {
  let start = end;
  while (start > from && end - start < LONGEST && !NOT_IN_NAME.test(plain.charAt(start - 1))) start--;
  return plain.slice(start, end);
}

/** The name at the end of a run of characters: what is left when the words before it are cut off. */
function nameIn(run: string, suffix: string): string {
  const ends = [...run.matchAll(LEAD)].map((match) => match.index + match[0].length);
  for (const match of run.matchAll(CONJUNCTION)) {
    const end = match.index + match[0].length;
    const rest = run.slice(end) + suffix;
    const joins = /^[省市县区州]/.test(rest) && PLACE.test(run.slice(0, end));
    if (match.index === 0 || (REGION.test(rest) && !joins)) ends.push(end);
  }
  return run.slice(Math.max(0, ...ends)) + suffix;
}

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const TITLES =
  '同志|主任|局长|处长|科长|组长|书记|厅长|部长|市长|县长|区长|教授|律师|老师|讲师|专家|法官|检察官|队长|所长|站长|委员|常委';
const DOES = '主持|带头|出席|主讲|授课|作(?:专题|辅导|报告|动员)|在会上|率队|带队|签发|牵头';
const BEFORE_NAME = '(?<=^|[，。；、：:“（(\\n\\s]|由|请|邀|组长|书记|主任|局长|教授|律师|副主任|负责人)';
const COMPOUND_FIRSTS = COMPOUND_SURNAMES.split('|')
  .map((name) => name.charAt(0))
  .join('');
// The surname first: few characters are one, and what must stand before it takes longer to look for.
const PERSON = new RegExp(
  `(?=[${SURNAMES}${COMPOUND_FIRSTS}])${BEFORE_NAME}((?:${COMPOUND_SURNAMES}|[${SURNAMES}])[\\u4e00-\\u9fff]{1,2})(?=(?:副)?(?:${TITLES})|${DOES})`,
  'gm',
);
const LABELLED = /(?:签发人|联系人|当事人|信访人|申请人|负责人)[：:] ?([\u4e00-\u9fff]{2,4})/g;
const NO_NAME =
  /(?:会|党|部|单|上|本|各|全|主|副|法|方|任务|负责|应|高级|金融|周边|白天|方面|高校|武装|石油|万名|余名|于|向|任|何|余|严|武|江|方)$/;

/** Persons, as far as a title, an act or a label gives them away. */
export function findPersons(plain: string): FoundFact[] {
  const found: FoundFact[] = [];
  for (const pattern of [PERSON, LABELLED]) {
    for (const match of plain.matchAll(pattern)) {
      const name = match[1] ?? '';
      if (NO_NAME.test(name)) continue;
      const start = match.index + match[0].lastIndexOf(name);
      found.push({
        kind: 'person',
        surface: name,
        value: name,
        unit: '',
        approx: null,
        start,
        end: start + name.length,
      });
    }
  }
  return found;
}
