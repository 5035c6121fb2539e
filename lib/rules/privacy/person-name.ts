import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { characterTable } from '@/lib/text/character-table';
import type { PlacedText } from '@/lib/text/span';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES } from '@/lib/text/surnames';
import { NO_NAMES, NOT_GIVEN } from './name-words';

/** Those whom a case is about. */
const PARTIES =
  '当事人 信访人 申请人 被申请人 申诉人 原告 被告 上诉人 第三人 被处罚人 违法行为人 违法嫌疑人 犯罪嫌疑人 举报人 投诉人 上访人 村民 居民 业主 患者 死者 伤者 劳动者'.split(
    ' ',
  );
/** Below the head of an office, or from outside. */
const STAFF =
  '副组长 副科长 科长 副股长 股长 副处长 处长 副局长 副主任 副书记 副教授 教授 讲师 律师 老师 法官 检察官 民警 警官 工程师 会计师 专家 研究员 调研员 主任科员 科员 干事 辅导员 讲解员 网格员 调解员 辅警 志愿者 副所长 所长 副站长 站长 副队长 队长 支队长 大队长 中队长 教导员 指导员 法律顾问'.split(
    ' ',
  );
const LABELS = '姓名 经办人 联系人 法定代表人 负责人 授课人 主讲人 承办人'.split(' ');

const GIVEN = `[^\\x00-\\u4dff\\ua000-\\uffff${NOT_GIVEN}]`;
const NAME = `(?:(?:${COMPOUND_SURNAMES})${GIVEN}{1,2}|[${SINGLE_SURNAMES}]${GIVEN}{1,2})`;
const STOP = '[\\s，。、；：！？（）()“”《》\\t]|$';
const ACTS =
  '(?:现场|专门|应邀)?(?:作|做|为|讲|主讲|授课|进行|以|就|到|从|带队|主持|参加|参与|出席|开展|担任|围绕|结合|解读|介绍)';
const SUES =
  '不服|诉|与|因|向|对|在|系|未|申请|提起|提出|反映|投诉|举报|涉嫌|违反|擅自|违法|拒不|于|的|和|等|及|案|名下|经营|签订|达成|死亡|受伤';

const AFTER_STAFF = new RegExp(
  `(?<=(?:${STAFF.join('|')})(?:同志)?)(${NAME})(?=(?:同志|等|和|与)|${ACTS}|${STOP})`,
  'y',
);
const BEFORE_STAFF = new RegExp(
  `(?<=^|[由请任聘让，。、；：（“\\s和与及]|党校|学院|大学|[所局院委办司科处队厅部庭])(${NAME})(?:同志)?(?=、?(?:高级|一级|二级|主任|公职)?(?:${STAFF.join('|')}))`,
  'y',
);
const PARTY = new RegExp(`(?<=${PARTIES.join('|')})(${NAME})(?=${SUES}|${STOP})`, 'y');
const LABELLED = new RegExp(
  `(?<=(${[...PARTIES, ...LABELS].join('|')})\\s{0,3}[:：]\\s{0,3})(${NAME})(?=[\\s，,。；;、）)]|$)`,
  'y',
);
const COMPOUND = new RegExp(`^(?:${COMPOUND_SURNAMES})`);
const COMPOUNDS = COMPOUND_SURNAMES.split('|');
/** Characters a name may begin with, those that may stand before one and those that cannot follow its first. */
const BEGINS = characterTable([...SINGLE_SURNAMES, ...COMPOUNDS.map((name) => name.charAt(0))]);
const PRECEDES = characterTable([
  ...[...STAFF, ...PARTIES, '同志'].map((word) => word.slice(-1)),
  ...'：: \t由请任聘让，。、；（“和与及校院学所局委办司科处队厅部庭',
]);
const IN_COMPOUND = characterTable(COMPOUNDS.map((name) => name.charAt(1)));
const NEVER_GIVEN = characterTable([...NOT_GIVEN]);
const NEXT = new RegExp(`、(${NAME})(?=等|同志|${STOP})`, 'y');
/** 江先生, 王大爷: nobody is known by it. */
const COURTESY = /^.{1,2}(?:先生|女士|大[爷妈娘哥姐伯叔]|阿姨|奶奶|爷爷|师傅|老[师汉人]|同学|小姐|婆婆)$/;
/** 学习某某的先进事迹 names an example to all. */
const EXAMPLE = /^.{0,6}(?:精神|事迹|榜样|先进典型|工作法|工作室|调解室)/;

const WORDS = [...PARTIES, ...STAFF, ...LABELS];
/** Characters before and behind one of the words within which a name begins: 沈珂同志、高级工程师, 负责人 ： 沈珂. */
const BEFORE = 9;
const BEHIND = 8;

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'privacy/person-name',
    title: '不宜公开的姓名',
    severity: 'advice',
    basis: '《中华人民共和国个人信息保护法》；《中华人民共和国政府信息公开条例》关于个人隐私的规定',
    why: '报告要向社会公开。案件当事人、信访人要隐去姓名；主要负责人以下的工作人员和授课的专家、律师，一般写职务就够了。',
    fixable: true,
  },
  cues: [],
  words: WORDS,
  examples: {
    good: [
      { text: '当事人李某不服行政处罚决定，申请人张某某申请行政复议，信访人王××反映问题。', finds: [] },
      { text: '保障当事人陈述、申辩权利，当事人严格履行，居民安全感提升。', finds: [] },
      { text: '邀请市委党校教授、高级讲师和公职律师授课，聘请常年法律顾问1名。', finds: [] },
      { text: '主要负责人林致远同志主持召开会议，党组书记、局长林致远带头述法。', finds: [] },
      { text: '学习黄文秀同志先进事迹，发扬雷锋精神。', finds: [] },
    ],
    bad: [
      {
        text: '当事人周建国不服处罚决定，申请行政复议。',
        finds: ['周建国'],
        fixed: '当事人周某某不服处罚决定，申请行政复议。',
      },
      { text: '邀请市司法局副科长郭晓岚作专题辅导。', finds: ['郭晓岚'] },
      { text: '邀请云岭律师事务所陈立律师、市委党校王书敏教授授课。', finds: ['陈立', '王书敏'] },
      { text: '聘请律师沈珂、欧阳明哲等担任讲师。', finds: ['沈珂', '欧阳明哲'] },
    ],
  },
  check({ text, places }): Iterable<RawFinding> {
    let found: RawFinding[] | null = null;
    let at = 0;
    for (let i = 0; i < places.length; i += 2) {
      const start = places[i + 1] ?? 0;
      const end = Math.min(text.length - 1, start + (WORDS[places[i] ?? 0]?.length ?? 0) + BEHIND);
      for (at = Math.max(at, start - BEFORE); at < end; at++) {
        if (!mayBegin(text, at)) continue;
        for (const finding of namesAt(text, at)) {
          found ??= [];
          found.push(finding);
          at = finding.end - 1;
        }
      }
    }
    return found ?? NONE;
  },
};

const NONE: readonly RawFinding[] = [];

/** Three looks into tables: hardly any place is left for the patterns. */
function mayBegin(text: string, at: number): boolean {
  if (!BEGINS[text.charCodeAt(at)] || (at > 0 && !PRECEDES[text.charCodeAt(at - 1)])) return false;
  return mayBeSecond(text.charCodeAt(at + 1));
}

/** Whether a character may be the second of a name. */
function mayBeSecond(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && (!NEVER_GIVEN[code] || IN_COMPOUND[code] === 1);
}

function namesAt(text: string, at: number): RawFinding[] {
  const party = nameBy(PARTY, text, at);
  if (party) return [...withNext(text, party)].map(partyFinding);
  const labelled = matchAt(LABELLED, text, at);
  const person = labelled && nameAt(text, labelled, 2);
  if (labelled && person) {
    const label = labelled[1] ?? '';
    return [PARTIES.includes(label) || label === '姓名' ? partyFinding(person) : staffFinding(person)];
  }
  const staff = nameBy(AFTER_STAFF, text, at) ?? nameBy(BEFORE_STAFF, text, at);
  return staff ? [...withNext(text, staff)].map(staffFinding) : [];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function nameBy(pattern: RegExp, text: string, at: number): PlacedText | null {
  const match = matchAt(pattern, text, at);
  return match && nameAt(text, match, 1);
}

/** 律师沈珂、李茂等: the names after the first too. */
function* withNext(text: string, first: PlacedText | null): Iterable<PlacedText> {
  for (let person = first; person; ) {
    yield person;
    person = nameBy(NEXT, text, person.end);
  }
}

/** The name in a group of a match; null where it is the beginning of an ordinary word or a name known to all. */
function nameAt(text: string, match: RegExpExecArray, group: number): PlacedText | null {
  const name = match[group] ?? '';
  const start = match.index + match[0].lastIndexOf(name);
  const end = start + name.length;
  if (!name || isOrdinary(name) || EXAMPLE.test(text.slice(end, end + 10))) return null;
  return { text: name, start, end };
}

function isOrdinary(name: string): boolean {
  return NO_NAMES.has(name.slice(0, 2)) || NO_NAMES.has(name.slice(0, 3)) || COURTESY.test(name);
}

function partyFinding({ text, start, end }: PlacedText): RawFinding {
  const surname = COMPOUND.exec(text)?.[0] ?? text.charAt(0);
  const masked = surname + '某'.repeat(text.length - surname.length);
  return {
    start,
    end,
    severity: 'warning',
    message: `“${text}”像是当事人或者群众的姓名。报告要向社会公开，请隐去，例如写作“${masked}”。`,
    fixes: [{ title: `改为“${masked}”`, safe: false, edits: [{ start, end, text: masked }] }],
  };
}

function staffFinding({ text, start, end }: PlacedText): RawFinding {
  return {
    start,
    end,
    message: `“${text}”像是姓名。公开的报告里，主要负责人以外的人员一般只写单位和职务，请确认要不要写姓名。`,
  };
}
