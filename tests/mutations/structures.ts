import { type DefectClass, type Mutation, replace } from './mutation';

const TEXT = '\\n((?:(?![一二三四五]、)[^\\n]*\\n)*)';
const RESPONSIBILITY = new RegExp(`^[一二三四五]、[^\\n]*第一责任人[^\\n]*${TEXT}`, 'm');
const PROBLEMS = new RegExp(`^([一二三四五]、)[^\\n]*不足[^\\n]*${TEXT}`, 'm');
/** The text ends before the next part or the signature. */
const PLAN = /^[一二三四五]、[^\n]*(?:主要安排|打算)\n((?:(?![一二三四五]、|[^\n，。]{4,30}[局办室会府]\n)[^\n]*\n)*)/m;
const NUMERALS = '一二三四五六七八九';

/** The text without the part, later parts numbered anew. */
function withoutPart(text: string, part: RegExp): string | null {
  const match = part.exec(text);
  if (!match) return null;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  let at = 0;
  return rest.replace(/^[一二三四五]、/gm, () => `${NUMERALS.charAt(at++)}、`);
}

const whole = (text: string, what: string): Mutation => ({ text, start: 0, end: text.length, what });

export const responsibilityMentioned: DefectClass = {
  name: 'first person responsible mentioned in a sentence only',
  rules: ['structure/part-missing'],
  floor: 1,
  *plant(text) {
    const rest = withoutPart(text, RESPONSIBILITY);
    const stop = rest?.search(/。\n\n?[一二三四五]、[^\n]*不足/) ?? -1;
    if (!rest || stop < 0) return;
    for (const sentence of [
      '主要负责同志切实履行推进法治建设第一责任人职责，带头述法。',
      '我们认真落实“第一责任人”责任，统筹推进法治建设各项工作。',
    ])
      yield whole(replace(rest, stop + 1, stop + 1, sentence).text, sentence);
  },
};

export const partsUnderOneHeading: DefectClass = {
  name: 'shortcomings and plan under one heading',
  rules: ['structure/part-embedded'],
  // The causes are asked for all the same; what stood between the two is told no more apart.
  alsoRight: [
    'structure/causes-missing',
    'outline/number-sequence',
    'outline/level-skip',
    'structure/problem-unanswered',
  ],
  floor: 1,
  *plant(text) {
    const plan = PLAN.exec(text);
    const rest = withoutPart(text, PLAN);
    const problems = rest === null ? null : PROBLEMS.exec(rest);
    if (!plan || rest === null || !problems) return;
    const [written, number, causes] = problems;
    for (const words of ['存在的问题及下一步打算', '存在的不足和下一年度工作安排', '存在问题及改进措施']) {
      const joint = `${number}${words}\n${causes}${plan[1]}`;
      yield whole(replace(rest, problems.index, problems.index + written.length, joint).text, words);
    }
  },
};
