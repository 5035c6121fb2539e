import type { Places } from '@/lib/rules/cues';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { markTest } from '@/lib/text/marks';
import { matchesOf } from '@/lib/text/matches';
import { maskProtected } from './masked';
import { halfWidthBrackets } from './width-brackets';
import { straightQuotes } from './width-quotes';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '｡': '。',
  '､': '、',
};

/** Half-width mark with the spaces around it that go away with it. */
const MARK = /[ ]?([,.;:?!｡､])[ ]*/g;
const HALF_MARKS = [...',.;:?!｡､()"'];
const CHINESE = /[\u4e00-\u9fff》〉”’）】〕%％]/;
const AFTER = /[\u4e00-\u9fff《〈“‘（【〔A-Za-z0-9]/;

export const rule: BlockRule = {
  scope: 'block',
  cues: [],
  words: HALF_MARKS,
  meta: {
    id: 'punctuation/width',
    title: '半角标点',
    severity: 'error',
    basis: '《标点符号用法》（GB/T 15834-2011）',
    why: '中文句子里的逗号、句号、冒号、括号和引号用全角。从表格、邮件或用英文输入法输入时容易混入半角标点。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '10:30开始，增长12.4%，发放1,200份，比例1:2。', finds: [] },
      { text: '1.加强领导。网址：http://www.example.gov.cn/a.html?x=1,2；邮箱a.b@example.com。', finds: [] },
      { text: 'The Law of the PRC, Article 5.', finds: [] },
      { text: '开展Node.js、GIS（V2.0）等技术培训。', finds: [] },
    ],
    bad: [
      {
        text: '健全制度,聘请1名法律顾问,4月15日开展宣传.',
        finds: [',', ',', '.'],
        fixed: '健全制度，聘请1名法律顾问，4月15日开展宣传。',
      },
      {
        text: '组织演练, 提升能力; 现将情况报告如下:',
        finds: [', ', '; ', ':'],
        fixed: '组织演练，提升能力；现将情况报告如下：',
      },
      { text: '健全议事规则.修订工作规则.', finds: ['.', '.'], fixed: '健全议事规则。修订工作规则。' },
      { text: '制定《工作规则(试行)》。', finds: ['(试行)'], fixed: '制定《工作规则（试行）》。' },
      { text: '落实"三重一大"制度。', finds: ['"三重一大"'], fixed: '落实“三重一大”制度。' },
    ],
  },
  // No generator: most blocks with such a mark have it in a number.
  check({ text, number, places }): Iterable<RawFinding> {
    const from = number?.text.length ?? 0;
    if (!mayBeWrong(text, from, places)) return NONE;
    const masked = maskProtected(text);
    return [...halfWidthMarks(masked, from), ...halfWidthBrackets(masked, from), ...straightQuotes(masked)];
  },
};

const NONE: readonly RawFinding[] = [];
const isPaired = markTest('()"');
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Whether a half-width mark stands anywhere but between two digits or in the number of a heading. */
function mayBeWrong(text: string, from: number, places: Places): boolean {
  for (let i = 1; i < places.length; i += 2) {
    const at = places[i] ?? 0;
    if (isPaired(text.charCodeAt(at))) return true;
    if (at >= from && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

function* halfWidthMarks(text: string, from: number): Iterable<RawFinding> {
  for (const match of matchesOf(MARK, text)) {
    const mark = match[1] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const full = FULL[mark];
    if (start < from || !full) continue;
    const certain = isWrong(mark, before, after);
    if (!certain && !isDoubtfulStop(mark, text.slice(Math.max(0, start - 4), start), text.slice(end, end + 2)))
      continue;
    yield {
      start,
      end,
      message: `半角的“${mark}”应为全角的“${full}”${certain ? '' : '，外国人名里用间隔号“·”'}。`,
      ...(certain ? {} : { severity: 'warning' }),
      fixes: [{ title: `改为“${full}”`, safe: certain, edits: [{ start, end, text: full }] }],
    };
  }
}

/** A stop between Chinese characters may be meant as · or 、 (国家.地方); after a numeral it is a number's (一.总体). */
function isDoubtfulStop(mark: string, lead: string, next: string): boolean {
  return (
    mark === '.' &&
    /[\u4e00-\u9fff\d][\u4e00-\u9fff][》”）]*$/.test(lead) &&
    !/[一二三四五六七八九十]$/.test(lead) &&
    /^[\u4e00-\u9fff《“（]/.test(next)
  );
}

function isWrong(mark: string, before: string, after: string): boolean {
  const atEnd = after === '' || after === '\t' || /[”’）》】]/.test(after);
  if (mark === '.') return atEnd && /[\u4e00-\u9fff》”）]/.test(before) && !/[一二三四五六七八九十]/.test(before);
  if (mark === '｡' || mark === '､') return true;
  if (CHINESE.test(before)) return atEnd || AFTER.test(after);
  // After a Latin word or a figure the Chinese character that follows tells: 300,发放.
  return /[A-Za-z0-9]/.test(before) && /[\u4e00-\u9fff《“]/.test(after);
}
