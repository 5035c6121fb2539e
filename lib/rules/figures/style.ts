import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { codeAt } from '@/lib/text/code-at';
import { markTest } from '@/lib/text/marks';
import { numberRuns } from '@/lib/text/number-runs';
import { APPROXIMATE_CUES, COUNT_ENDS, doubledAround, mayBeDoubled, misplaced } from './style-approximate';
import { besideArabic, chinesePair, digitPair, mixed, NUMERAL_CUES, range, shortYear } from './style-numerals';

const [HUNDRED, THOUSAND, PAUSE, YEAR] = ['百', '千', '、', '年'].map((mark) => mark.charCodeAt(0));
const isDash = markTest('—－–～~-');

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'figures/style',
    title: '数字的写法',
    severity: 'warning',
    basis: '《出版物上数字用法》（GB/T 15835-2011）',
    why: '概数只用一个标记，“余”“多”放在量词前面，阿拉伯数字不和“千”“百”混写。写法不一，读者要停下来想。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '发放手册300余份，近百人参加，阅读量超过55万次，覆盖三四个社区。', finds: [] },
      { text: '全长3千米，占15%～30%，投入13万元，2024年度，从业24年。', finds: [] },
      { text: '2、3月开展培训，第3、4次会议分别研究，数百人参加。', finds: [] },
    ],
    bad: [
      { text: '发放手册约300余份。', finds: ['约300余份'], fixed: '发放手册300余份。' },
      {
        text: '近百余人参加，发放资料300份余。',
        finds: ['近百余人', '300份余'],
        fixed: '近百人参加，发放资料300余份。',
      },
      { text: '阅读量超过55万次以上。', finds: ['超过55万次以上'], fixed: '阅读量超过55万次。' },
      { text: '发放折页4千份。', finds: ['4千'], fixed: '发放折页4000份。' },
      { text: '举办讲座12余次。', finds: ['12余'], fixed: '举办讲座12次。' },
      { text: '召开3、4次会议。', finds: ['3、4'], fixed: '召开三四次会议。' },
      {
        text: '占15—30%，投入9－16亿元。',
        finds: ['15—30%', '9－16亿元'],
        fixed: '占15%—30%，投入9亿元－16亿元。',
      },
      { text: '24年度重点任务。', finds: ['24年'], fixed: '2024年度重点任务。' },
      { text: '发放折页二百余份、手册50余份。', finds: ['二百余'], fixed: '发放折页200余份、手册50余份。' },
    ],
  },
  cues: [...APPROXIMATE_CUES, ...NUMERAL_CUES],
  // No generator: this mostly finds nothing.
  check({ kind, text }): Iterable<RawFinding> {
    const found: RawFinding[] = [];
    for (const run of numberRuns(text)) {
      const next = codeAt(text, run.end);
      if (mayBeDoubled(text, run)) found.push(...doubledAround(text, run));
      if (next === THOUSAND || next === HUNDRED) found.push(...mixed(text, run));
      else if (next === PAUSE) found.push(...digitPair(text, run));
      else if (next === YEAR && run.end - run.start === 2 && kind !== 'row') found.push(...shortYear(text, run));
      else if (isDash(next)) found.push(...range(text, run));
    }
    const signs = signsIn(text);
    if (signs & MORE) found.push(...misplaced(text));
    if (signs & BETWEEN) found.push(...chinesePair(text));
    if (signs & SIZE) found.push(...besideArabic(text));
    return found;
  },
};

/** What a text has: 余 or 多 behind a size or a measure word, 、 behind a Chinese digit, 百 or 千 behind one. */
const [NUMERAL, COUNTED, MORE, BETWEEN, SIZE] = [1, 2, 4, 8, 16];
const SIGNS = new Uint8Array(0x10000);
for (const [characters, sign] of [
  ['一二三四五六七八九两', NUMERAL],
  [COUNT_ENDS, COUNTED],
  ['十万亿', COUNTED],
  ['余多', MORE],
  ['、', BETWEEN],
  ['百千', SIZE],
] as const)
  for (const character of characters) SIGNS[character.charCodeAt(0)] = sign;

/** One look at each character instead of one search for each sign. */
function signsIn(text: string): number {
  let signs = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = SIGNS[codeAt(text, at)] ?? 0;
    if (sign > COUNTED && (sign === MORE ? before === COUNTED || before === SIZE : before === NUMERAL)) signs |= sign;
    before = sign;
  }
  return signs;
}
