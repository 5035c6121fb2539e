import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';

/** Two marks that cannot follow one another: 。。 ，， 、， ；。 (！！ and ？！ are emphasis, …… and —— are one mark.) */
const DOUBLED =
  /(?<![，。；：、])[，。；：、] ?[，。；：、]+|(?<=[\u4e00-\u9fff》”）%％])[,.;:][，。；：、]|(?<![，。；：、])[，。；：、][,.;:](?![\w.])/g;
const FULL: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：' };

const MARKS = [...'，。；：、'];

export const rule: BlockRule = {
  scope: 'block',
  cues: [
    ...MARKS.flatMap((mark) => [`${mark} `, ...MARKS.map((next) => mark + next)]),
    ...MARKS.flatMap((mark) => Object.keys(FULL).flatMap((half) => [mark + half, half + mark])),
  ],
  meta: {
    id: 'punctuation/doubled',
    title: '重复的标点',
    severity: 'error',
    basis: '《标点符号用法》（GB/T 15834-2011）',
    why: '两个点号连在一起，多半是修改时多留了一个。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '会议指出：“要依法行政。”他强调，任务很重……要抓紧——决不松懈！', finds: [] },
      { text: '学习《国防法》（修订）、《兵役法》，组织培训。', finds: [] },
      { text: '由ABC Co.，推广使用；增速为：.5%。', finds: [] },
    ],
    bad: [
      { text: '全年检查12次。。发现问题8个。', finds: ['。。'], fixed: '全年检查12次。发现问题8个。' },
      { text: '健全制度，，落实责任。', finds: ['，，'], fixed: '健全制度，落实责任。' },
      { text: '健全制度,，落实责任.。', finds: [',，', '.。'], fixed: '健全制度，落实责任。' },
      { text: '完成整改，。组织复查。。。', finds: ['，。', '。。。'] },
    ],
  },
  *check({ text }): Iterable<RawFinding> {
    for (const match of matchesOf(DOUBLED, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const marks = match[0].replace(/\s/g, '');
      const mark = FULL[marks.charAt(0)] ?? marks.charAt(0);
      // Which of two different marks was meant, and whether 。。。 is …… or a slip, the writer knows.
      const isTwice = marks.length === 2 && (FULL[marks.charAt(1)] ?? marks.charAt(1)) === mark;
      const fixes = isTwice ? [{ title: `只留一个“${mark}”`, safe: true, edits: [{ start, end, text: mark }] }] : [];
      yield { start, end, message: `“${marks}”：两个标点连在一起，应只留一个。`, fixes };
    }
  },
};
