import { type DefectClass, type Mutation, replace, replaceEach } from './mutation';

const NUMERALS = '一二三四五六七八九十';

interface Heading {
  readonly start: number;
  readonly end: number;
  readonly level: 1 | 2 | 3;
  readonly value: number;
}

/** Numbers of headings at the beginning of a line. */
function headings(text: string): Heading[] {
  return [...text.matchAll(/^(?:([一二三四五六七八九十])、|（([一二三四五六七八九十])）|(\d)\.)/gm)].map((match) => {
    const [written, one, two, three] = match;
    const level = one ? 1 : two ? 2 : 3;
    const value = three ? Number(three) : NUMERALS.indexOf(one ?? two ?? '') + 1;
    return { start: match.index, end: match.index + written.length, level, value };
  });
}

function format(level: Heading['level'], value: number): string {
  if (level === 3) return `${value}.`;
  const numeral = NUMERALS.charAt(value - 1);
  return level === 1 ? `${numeral}、` : `（${numeral}）`;
}

/** The siblings that follow a heading, itself included, each moved by `step`. */
function shifted(text: string, all: readonly Heading[], at: number, step: number): Mutation | null {
  const first = all[at];
  if (!first) return null;
  const stop = all.findIndex((other, index) => index > at && other.level < first.level);
  const group = all.slice(at, stop < 0 ? all.length : stop).filter(({ level }) => level === first.level);
  if (group.some(({ value }) => value + step < 1 || value + step > 10)) return null;
  let result = text;
  for (const { start, end, level, value } of group.toReversed())
    result = result.slice(0, start) + format(level, value + step) + result.slice(end);
  const what = `${text.slice(first.start, first.end + 8)} moved by ${step}`;
  return { text: result, start: first.start, end: first.end, what };
}

export const numberSkipped: DefectClass = {
  name: 'heading number skipped',
  rules: ['outline/number-sequence'],
  floor: 1,
  *plant(text) {
    const all = headings(text);
    for (const at of all.keys()) {
      const mutation = shifted(text, all, at, 1);
      if (mutation) yield mutation;
    }
  },
};

export const numberDoubled: DefectClass = {
  name: 'heading number doubled',
  rules: ['outline/number-sequence'],
  floor: 1,
  *plant(text) {
    const all = headings(text);
    for (const [at, { value }] of all.entries()) {
      const mutation = value > 1 ? shifted(text, all, at, -1) : null;
      if (mutation) yield mutation;
    }
  },
};

const STYLES: Readonly<Record<Heading['level'], readonly ((number: string) => string)[]>> = {
  1: [(n) => n.replace('、', '.'), (n) => n.replace('、', '，'), (n) => n.replace('、', ' ')],
  2: [
    (n) => n.replace('（', '(').replace('）', ')'),
    (n) => n.replace('（', '('),
    (n) => n.replace('）', ')'),
    (n) => `${n}、`,
    (n) => `${n.replace('（', '(').replace('）', ')')} `,
  ],
  3: [(n) => n.replace('.', '、'), (n) => n.replace('.', '．')],
};

export const numberStyle: DefectClass = {
  name: 'heading number in wrong style',
  rules: ['outline/number-style'],
  floor: 1,
  *plant(text) {
    for (const { start, end, level } of headings(text)) {
      for (const restyle of STYLES[level]) {
        const written = restyle(text.slice(start, end));
        yield replace(text, start, end, written);
      }
    }
  },
};

export const doubleNumber: DefectClass = {
  name: 'double number',
  rules: ['outline/double-number'],
  floor: 1,
  *plant(text) {
    for (const { start, end, level, value } of headings(text)) {
      const number = text.slice(start, end);
      if (level === 3) yield replace(text, start, end, `${number}${NUMERALS.charAt(value - 1)}是`);
      // 1.1. may count in the way of a standard.
      else yield replace(text, start, end, number + number);
    }
  },
};

export const headingStop: DefectClass = {
  name: 'full stop after one level-1 heading',
  rules: ['outline/heading-punctuation'],
  floor: 1,
  *plant(text) {
    yield* replaceEach(text, /^[一二三四五]、[^\n。]*$/gm, (match) => `${match[0]}。`);
  },
};

export const planYear: DefectClass = {
  name: 'year of the plan',
  rules: ['year/plan'],
  floor: 1,
  *plant(text) {
    for (const match of text.matchAll(/^[一二三四五]、(20\d\d)年.*安排/gm)) {
      const at = match.index + 2;
      for (const step of [-1, 1, -2]) yield replace(text, at, at + 4, String(Number(match[1]) + step));
    }
  },
};

export const partYear: DefectClass = {
  name: 'year of another part',
  rules: ['year/report'],
  floor: 1,
  *plant(text) {
    for (const match of text.matchAll(/^[一二三四五]、(20\d\d)年(?!.*安排)/gm)) {
      const at = match.index + 2;
      for (const step of [-1, 1]) yield replace(text, at, at + 4, String(Number(match[1]) + step));
    }
  },
};
