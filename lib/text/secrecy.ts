import { matchesOf } from './matches';
import type { PlacedText } from './span';

export interface SecrecyMark extends PlacedText {
  /** secrecy: the text claims a grade of secrecy; internal: it is not meant to leave the office; closed: not to be published. */
  readonly kind: 'secrecy' | 'internal' | 'closed';
}

const GRADE = '(?:绝\\s?密|机\\s?密|秘\\s?密)';
const TERM = '(?:[（(]?(?:长期|\\d{1,2}\\s*(?:年|个?月)|[一二三四五六七八九十]{1,3}年)[）)]?)';
const STAR = '[★☆✩✭⭐＊]';

interface Mark {
  readonly kind: SecrecyMark['kind'];
  /** Stands in every such mark, and is soon looked for. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const HAS_STAR = new RegExp(STAR);
const HAS_GRADE = /[绝机秘]\s?密/;

/** Forms of a mark as 国家秘密载体 and letterheads carry them; a grade inside a sentence (商业秘密, 保守国家秘密) is no mark. */
const MARKS: readonly Mark[] = [
  { kind: 'secrecy', sign: HAS_STAR, pattern: new RegExp(`${GRADE}\\s*${STAR}\\s*${TERM}?`, 'g') },
  { kind: 'secrecy', sign: HAS_STAR, pattern: new RegExp(`${STAR}\\s*${TERM}`, 'g') },
  { kind: 'secrecy', sign: HAS_GRADE, pattern: new RegExp(`[（(【\\[〔]\\s*${GRADE}(?:级)?\\s*[）)】\\]〕]`, 'g') },
  // A line of its own: 机密, 秘密 1年, 000123 机密.
  {
    kind: 'secrecy',
    sign: HAS_GRADE,
    pattern: new RegExp(
      `(?<=^|[\\n\\t])[ \\u3000]*(?:\\d{3,8}\\s*)?${GRADE}(?:级)?\\s*${TERM}?[ \\u3000]*(?=$|[\\r\\n\\t])`,
      'g',
    ),
  },
  {
    kind: 'secrecy',
    sign: /密\s*级|保密期限|涉密等级|定密依据/,
    pattern: new RegExp(
      `(?:密\\s*级|保密期限|涉密等级|定密依据)\\s*[:：]\\s*(?!\\s*(?:公开|无|非密|非涉密|不涉密|—|/))(?:${GRADE}|${TERM}|[^\\s，。；]{0,6})`,
      'g',
    ),
  },
  {
    kind: 'internal',
    sign: /内部/,
    pattern:
      /内部(?:资料|文件|材料|刊物|参考|使用)[，,、：:\s·]{0,2}(?:请?注意保存|请?妥善保管|不得外传|严禁外传|请勿外传|注意保密|阅后(?:收回|退回|销毁))/g,
  },
  {
    kind: 'internal',
    sign: /内部/,
    pattern: /(?<=^|[\n\t])[ \u3000（(【]*内部(?:资料|文件|材料|刊物)[ \u3000）)】]*(?=$|[\r\n\t])/g,
  },
  { kind: 'closed', sign: /此件/, pattern: /此件(?:不(?:予|宜)?公开|依申请公开)/g },
  {
    kind: 'closed',
    sign: /公开[属方形类]/,
    pattern: /(?:公开(?:属性|方式|形式|类别))\s*[:：]\s*(?:不予?公开|依申请公开)/g,
  },
];

/** Marks that say a text is secret, internal or not for publication, in order, none inside another. */
export function findSecrecyMarks(text: string): SecrecyMark[] {
  const found: SecrecyMark[] = [];
  // By character: thousands of marks are not compared each with each.
  let taken: Uint8Array | null = null;
  for (const { kind, sign, pattern } of MARKS) {
    if (!sign.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const words = match[0].trim();
      const start = match.index + match[0].indexOf(words);
      const end = start + words.length;
      taken ??= new Uint8Array(text.length);
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ kind, text: words, start, end });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}
