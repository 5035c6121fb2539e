import { isCardNumber, isCreditCode, isIdentityNumber } from './checksums';
import { matchesOf } from './matches';
import type { PlacedText } from './span';

export interface PersonalData extends PlacedText {
  /** In Chinese, as the model and the user see it. */
  readonly kind: string;
}

interface Pattern {
  readonly kind: string;
  /** Group 1, where there is one, is the data; what stands before it is context. */
  readonly pattern: RegExp;
  readonly holds?: (text: string) => boolean;
}

const digits = (text: string) => text.replace(/\D/g, '');
// A figure with its unit is what the report is about and must stay readable.
const NO_UNIT = '(?!\\d|\\s*(?:[万亿元]|人次|场次|余?[份件册条个次人场户吨米]))';
const NO_DIGIT_BEFORE = '(?<![\\dA-Za-z.])';

const PATTERNS: readonly Pattern[] = [
  { kind: '密钥', pattern: /-----BEGIN [A-Z ]{1,40}-----[\s\S]{1,8000}?-----END [A-Z ]{1,40}-----/g },
  {
    kind: '密钥',
    pattern: /\b(?:sk-[A-Za-z0-9_-]{16,}|AKIA[0-9A-Z]{16}|eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{10,})/g,
  },
  {
    kind: '电子邮箱',
    pattern: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/g,
  },
  { kind: '身份证号', pattern: /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g, holds: isIdentityNumber },
  { kind: '统一社会信用代码', pattern: /(?<![\dA-Za-z])[0-9A-HJ-NP-RTUWXY]{18}(?![\dA-Za-z])/g, holds: isCreditCode },
  {
    kind: '银行卡号',
    pattern: new RegExp(`${NO_DIGIT_BEFORE}(?:\\d{16,19}|\\d{4}(?:[ -]\\d{4}){3}(?:[ -]\\d{1,3})?)${NO_UNIT}`, 'g'),
    holds: (text) => isCardNumber(digits(text)),
  },
  { kind: '手机号', pattern: new RegExp(`${NO_DIGIT_BEFORE}1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}${NO_UNIT}`, 'g') },
  {
    kind: '电话号码',
    pattern: new RegExp(`${NO_DIGIT_BEFORE}(?:[（(]0\\d{2,3}[）)]|0\\d{2,3}[-－—])\\d{7,8}${NO_UNIT}`, 'g'),
  },
  { kind: '电话号码', pattern: /(?:电话|座机|传真|热线)\s*[:：]?\s*(\d{7,8})(?!\d)/g },
  {
    kind: '车牌号',
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•]?(?=[A-HJ-NP-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/g,
  },
  { kind: '军官证号', pattern: /[军武文]字第?\s?\d{6,8}\s?号/g },
  { kind: '护照号', pattern: /护照(?:号码?)?\s*[:：]?\s*([A-Z]{1,2}\d{7,8})(?![A-Za-z0-9])/g },
  {
    kind: '人名',
    pattern:
      /(?:姓名|联系人|当事人|经办人|申请人|被处罚人|签发人|法定代表人|负责人)\s*[:：]\s*([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]\s{1,2}[\u4e00-\u9fff])(?=[\s，,。；;、）)]|$)/g,
  },
];

/**
 * Personal data and secrets of a text, in order, never overlapping. `persons` are names known from the sources.
 * Each pattern needs a checksum or a word beside it, so that figures stay untouched.
 */
export function findPersonalData(text: string, persons: readonly string[] = []): PersonalData[] {
  // Full-width digits are one unit long like plain ones, so offsets hold.
  const plain = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const found: PersonalData[] = [];
  const add = (kind: string, start: number, end: number) => {
    if (!found.some((other) => start < other.end && other.start < end)) {
      found.push({ kind, start, end, text: text.slice(start, end) });
    }
  };
  for (const { kind, pattern, holds } of PATTERNS) {
    for (const match of matchesOf(pattern, plain)) {
      const data = match[1] ?? match[0];
      if (holds && !holds(data)) continue;
      const start = match.index + match[0].lastIndexOf(data);
      add(kind, start, start + data.length);
    }
  }
  for (const person of persons) {
    if (person.length < 2) continue;
    for (let at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + person.length)) {
      // The set phrases of every report name a person and are no personal data.
      if (!/^(?:同志为核心|新时代|法治思想|总书记|主席)/.test(text.slice(at + person.length)))
        add('人名', at, at + person.length);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
