import type { Severity } from '@/lib/report/profile';
import type { Places } from '@/lib/rules/cues';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';
import { findPersonalData } from '@/lib/text/personal-data';
import type { PlacedText } from '@/lib/text/span';

interface Judgement {
  readonly severity: Severity;
  readonly message: string;
  /** The data with its middle hidden. */
  readonly masked?: string;
}

/** Digits, blanks and hyphens in a row that are no figure of a report. */
const LONG = 7;
const PLATE = /[A-Z][A-Z\d·•]/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const HOME = ['住址', '住在', '家住', '现住', '户籍', '单元'];
/** A line on which an office says how to reach it. */
const CONTACT =
  /(?:联系|咨询|举报|监督|投诉|服务|值班|办公|公开|受理|报名|预约|求助|救援|报警)(?:人|方式|电话|热线|邮箱|信箱)|(?:电话|热线|邮箱|信箱|传真|邮编|通讯地址|联系地址)\s*[:：]/;
const CARD_WORD = /账号|账户|帐号|帐户|卡号|银行|开户/;
const IDENTITY_LABELLED =
  /(?:身份证|公民身份|居民身份)(?:证件)?(?:号码?)?\s*[:：为是]?\s*([1-9]\d{16}[\dXx]|[1-9]\d{14})(?![\dA-Za-z])/g;
const ROAD = '[\\u4e00-\\u9fff]{1,8}[路街巷弄村镇乡区苑园庄][\\u4e00-\\u9fff\\d－-]{0,20}?\\d{1,5}(?:号|栋|幢|号楼|室)';
const ADDRESS = new RegExp(
  `(?:住址|户籍地|居住地址)(?:为|是|在)?\\s*[:：]?\\s*(?:${ROAD})|(?:家住|现住|居住在)(?:${ROAD})|(?<!\\d)\\d{1,4}(?:号楼|栋|幢)\\s?\\d{1,3}单元\\s?\\d{1,5}(?:室|号|户)?`,
  'g',
);

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'privacy/personal-data',
    title: '个人信息',
    severity: 'warning',
    basis: '《中华人民共和国个人信息保护法》；《中华人民共和国政府信息公开条例》关于个人隐私的规定',
    why: '年度报告要向社会公开，公民的身份证号、手机号、银行卡号、住址等不能出现在公开的文本里。',
    fixable: true,
  },
  cues: [...'0123456789０１２３４５６７８９'],
  words: ['@', ...HOME, ...LETTERS],
  examples: {
    good: [
      { text: '受理12345热线工单13812件，接听12388、12339举报电话，拨打119。', finds: [] },
      { text: '咨询电话：0359-2081234，邮箱：yunlingfzb@example.gov.cn', finds: [] },
      { text: '当事人身份证号110105××××××××002X，手机138****5678。', finds: [] },
      { text: '统一社会信用代码91350100M000100Y43，投入1234567890元，云司字〔2025〕1号。', finds: [] },
      { text: '在人民路12号便民服务中心3楼设立咨询台。', finds: [] },
    ],
    bad: [
      {
        text: '当事人身份证号11010519491231002X。',
        finds: ['11010519491231002X'],
        fixed: '当事人身份证号110105××××××××002X。',
      },
      {
        text: '可与工作人员联系，13812345678。',
        finds: ['13812345678'],
        fixed: '可与工作人员联系，138××××5678。',
      },
      {
        text: '罚款缴入账号6222021234567890128。',
        finds: ['6222021234567890128'],
        fixed: '罚款缴入账号6222×××××××××××0128。',
      },
      { text: '该户家住和平路18号院3号楼2单元501室。', finds: ['家住和平路18号', '3号楼2单元501室'] },
      { text: '查获车辆晋A12345一辆。', finds: ['晋A12345'] },
    ],
  },
  // No generator: this runs on every block with a figure and mostly finds nothing.
  check({ text, places }): Iterable<RawFinding> {
    return mayHold(text, places) ? dataIn(text) : NONE;
  },
};

const NONE: readonly RawFinding[] = [];

function* dataIn(text: string): Iterable<RawFinding> {
  const isContact = CONTACT.test(text);
  const found = new Set<number>();
  for (const data of findPersonalData(text)) {
    const judgement = judge(text, data.kind, data, isContact);
    if (!judgement) continue;
    found.add(data.start);
    yield finding(data, judgement);
  }
  for (const match of matchesOf(IDENTITY_LABELLED, text)) {
    const number = match[1] ?? '';
    const start = match.index + match[0].length - number.length;
    if (found.has(start)) continue;
    yield {
      start,
      end: start + number.length,
      message: '这里写着身份证号（按校验码看，数字可能还有误）。报告要向社会公开，请删去。',
    };
  }
  for (const match of matchesOf(ADDRESS, text))
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: '这里像是个人的住址。报告要向社会公开，请删去，或者只写到街道、社区。',
    };
}

/** A quick look: seven digits and blanks in a row, an address of mail, or a sign beside any number. */
function mayHold(text: string, places: Places): boolean {
  const isSigned = places.length > 0;
  if (isSigned && text.includes('@')) return true;
  let digits = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits++;
    else if (run === 0 || (code !== 0x20 && code !== 0x2d)) {
      run = 0;
      continue;
    }
    if (++run === LONG) return true;
  }
  return isSigned && digits > 0 && (PLATE.test(text) || HOME.some((word) => text.includes(word)));
}

function finding({ start, end }: PlacedText, { severity, message, masked }: Judgement): RawFinding {
  if (masked === undefined) return { start, end, severity, message };
  const fix = { title: `遮住中间几位：${masked}`, safe: false, edits: [{ start, end, text: masked }] };
  return { start, end, severity, message, fixes: [fix] };
}

function judge(text: string, kind: string, { text: data, start }: PlacedText, isContact: boolean): Judgement | null {
  switch (kind) {
    case '身份证号':
      return { severity: 'error', message: '这是身份证号，不能写在向社会公开的报告里。', masked: hide(data, 6, 4) };
    case '手机号':
      if (isContact) return { severity: 'advice', message: '这是手机号。如果是个人的，公开前请改为办公电话。' };
      return {
        severity: 'warning',
        message: '这是手机号。报告要向社会公开，请删去，或者改为办公电话。',
        masked: hide(data, 3, 4),
      };
    case '电话号码':
      return isContact ? null : { severity: 'advice', message: '这是电话号码，请确认可以公开。' };
    case '银行卡号':
      // Numbers of files have as many digits, and one in ten has the check digit by chance.
      if (!CARD_WORD.test(text.slice(Math.max(0, start - 16), start)) && !/^62/.test(data)) return null;
      return {
        severity: 'warning',
        message: '这像是银行卡号或者账号。报告要向社会公开，请确认能不能写。',
        masked: hide(data, 4, 4),
      };
    case '车牌号':
      return { severity: 'warning', message: '这像是车牌号。报告要向社会公开，涉及个人的请删去。' };
    case '护照号':
    case '军官证号':
      return { severity: 'warning', message: `这像是${kind}。报告要向社会公开，请删去。` };
    case '电子邮箱':
      if (/gov\.cn$/i.test(data)) return null;
      return { severity: 'advice', message: '这是电子邮箱。如果是个人的，公开前请改为单位的邮箱。' };
    default:
      return null;
  }
}

/** All characters but the first and the last few hidden; × and not *, which is markup. */
function hide(data: string, first: number, last: number): string {
  const plain = data.replace(/[ -]/g, '');
  return plain.slice(0, first) + '×'.repeat(plain.length - first - last) + plain.slice(-last);
}
