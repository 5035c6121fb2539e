import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';
import { fromChineseNumeral } from '@/lib/text/numerals';

/** 一是, 二是 at the beginning of a sentence or clause. */
const ORDINAL = /(?<=^|[。；：，！\s])([一二三四五六七八九]|十[一二]?)是/g;

export const rule: BlockRule = {
  scope: 'block',
  cues: ['三是', '四是', '五是', '六是', '七是', '八是', '二是'],
  meta: {
    id: 'outline/ordinal-sequence',
    title: '段内“一是、二是”的次序',
    severity: 'warning',
    basis: '《党政机关公文处理工作条例》（中办发〔2012〕14号）：公文应当结构严谨、条理清楚',
    why: '段里用“一是……二是……”逐条写，增删之后容易跳号、重号，读的人会以为漏了一条。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '一是加强学习。二是完善制度。三是强化监督。', finds: [] },
      // One list inside another, or the second of two.
      { text: '一是抓学习：一是集中学，二是个人学。二是抓制度。三是抓监督。', finds: [] },
      { text: '宣传方面，一是进社区，二是进学校。执法方面，一是查现场；二是查台账。', finds: [] },
      { text: '三是强化监督，健全机制。', finds: [] },
    ],
    bad: [
      { text: '一是加强学习。二是完善制度。四是强化监督。', finds: ['四是'] },
      { text: '一是加强学习；二是完善制度；二是强化监督。', finds: ['二是'] },
    ],
  },
  *check({ kind, text }): Iterable<RawFinding> {
    if (kind === 'row') return;
    const marks = Array.from(matchesOf(ORDINAL, text), ({ 0: written, 1: numeral = '', index }) => ({
      written,
      index,
      value: fromChineseNumeral(numeral) ?? 0,
    }));
    // Two lists, or one inside another: only a person can tell which goes on.
    if (marks[0]?.value !== 1 || marks.filter(({ value }) => value === 1).length > 1) return;
    for (const [at, { written, index, value }] of marks.entries()) {
      const before = marks[at - 1]?.value ?? 0;
      if (value === before + 1) continue;
      const expected = ORDINALS[before] ?? '';
      // Back to where it was: another list may go on.
      if (value < before) return;
      const fault = value === before ? `“${written}”写了两次` : `“${written}”前面没有“${expected}是”`;
      yield { start: index, end: index + written.length, message: `${fault}，请核对序号，看是不是漏了一条。` };
      return;
    }
  },
};

/** By how many stand before. */
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
