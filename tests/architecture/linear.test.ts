// However long or odd a text is, its check ends soon: time grows with the length, not faster.
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import type { Snapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { RULES } from '@/lib/rules/index.generated';
import { cost, normal } from '@/tests/forms/cost';

const snapshot = (text: string): Snapshot => ({ text, format: 'text', complete: true });
const run = (text: string) => check(parseDraft(snapshot(text)), fazhiAnnual);

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Characters of the hostile texts; four times as many where one takes long. */
const LONG = 5_000;
run(normal(LONG));
/** Milliseconds for normal text of that length, on this machine now. */
const usual = Math.max(
  cost(() => run(normal(LONG)), 2),
  1,
);

/** A hostile text that takes this many times as long as a normal one of the same length is looked at again. */
const SUSPECT = 6;
/** What four times the length may cost: quadratic would be 16. */
const FOURFOLD = 10;

/** Texts a careless pattern reads again and again: each unit repeated on one line and line by line. */
const SHAPES: readonly (readonly [string, (unit: string, length: number) => string])[] = [
  ['one line', (unit, length) => fill(unit, length)],
  ['lines', (unit, length) => fill(`${unit}\n`, length)],
  ['between words', (unit, length) => fill(`${unit}法治政府建设`, length)],
];

const CHARACTERS = [
  ...'一、（）()《》〈〉“”‘’"\'，,。.；;：:？?！!·-—－~…%％0123456789０１Ⅱ①〔〕[]【】{}<>*#_|\\/&@$^+=',
  ...' \t\u00A0\u3000\u200B\u200E\u202E\u2066\u2069\uFEFF\uFFFD\u0301\u20E3',
  '\uD800',
  '\uDC00',
  '𬸚',
  '👨‍👩‍👧',
  'a',
  'abc ',
  'é',
  '年',
  '月',
  '日',
  '的',
  '於',
  '20',
  '2024年',
  '1.',
  '（一）',
  '一是',
  '《国防法》',
  '“甲”',
  '〔2024〕1号',
  '1,000',
  '10%',
  '其中',
  '等',
  '第一责任人',
  '2025年1月9日',
];

const cuesOf = (rule: (typeof RULES)[number]) => (rule.scope === 'structure' ? [] : (rule.cues ?? []));

/** A few words of each rule that make it look, repeated and in turn. */
const CUE_UNITS = RULES.map((rule) => {
  const cues = [...cuesOf(rule)].filter((cue) => cue.length > 0);
  const step = Math.max(1, Math.floor(cues.length / 6));
  const some = cues.filter((_, at) => at % step === 0).slice(0, 7);
  return [rule.meta.id, some] as const;
}).filter(([, cues]) => cues.length > 0);

/** `make` gives the text of a length. */
function expectSoon(make: (length: number) => string, what: string): void {
  const text = make(LONG);
  if (cost(() => run(text), 1) < usual * SUSPECT) return;
  const once = cost(() => run(text), 3);
  if (once < usual * SUSPECT) return;
  const longer = make(LONG * 4);
  const growth = cost(() => run(longer), 2) / once;
  if (process.env['LINEAR_REPORT'])
    process.stdout.write(`${(once / usual).toFixed(0)} times, grows by ${growth.toFixed(1)}: ${what}\n`);
  expect(growth, what).toBeLessThan(FOURFOLD);
}

describe('over and over', () => {
  it.each(SHAPES)('any odd character, %s', (shape, make) => {
    for (const unit of CHARACTERS) expectSoon((length) => make(unit, length), `${JSON.stringify(unit)}, ${shape}`);
  });

  it.each(CUE_UNITS)('the words %s looks for', (id, cues) => {
    const units = [cues.join(''), `${cues.join('，')}。\n`, ...cues.slice(0, 2)];
    for (const unit of units) expectSoon((length) => fill(unit, length), `${id}: ${JSON.stringify(unit)}`);
  });
});

describe('what each rule shows as wrong, over and over', () => {
  const SHORT = 60_000;
  const usualLong = cost(() => run(normal(4 * SHORT)), 2);

  it.each(RULES.map((rule) => [rule.meta.id, rule.examples.bad.map(({ text }) => text).join('')] as const))(
    '%s',
    (id, unit) => {
      for (const text of [unit.replaceAll('\n', ''), `${unit}\n`]) {
        const long = fill(text, 4 * SHORT);
        if (cost(() => run(long), 1) < usualLong * SUSPECT) continue;
        const growth = cost(() => run(long), 1) / cost(() => run(fill(text, SHORT)), 2);
        expect(growth, id).toBeLessThan(FOURFOLD);
      }
    },
  );
});

describe('very long', () => {
  it('thousands of headings of one part', () => {
    const plans = (count: number) => '一、2025年度主要安排\n加强普法。\n'.repeat(count);
    const few = cost(() => run(plans(4000)), 1);
    expect(cost(() => run(plans(16_000)), 1)).toBeLessThan(few * FOURFOLD);
  });

  const some = normal(200_000);
  const usualLong = cost(() => run(some), 1);

  it('text of 2.5 million characters takes as much longer as it is longer', () => {
    const text = normal(2_500_000);
    expect(cost(() => run(text), 1)).toBeLessThan(usualLong * 12.5 * 2.5);
  });

  it('normal text on one line, and lines of one sentence', () => {
    expect(cost(() => run(some.replaceAll('\n', '')), 1)).toBeLessThan(usualLong * 6);
    expect(cost(() => run(some.replaceAll('。', '。\n')), 1)).toBeLessThan(usualLong * 6);
  });

  it.each([
    ['of one level', '一、加强组织领导\n'],
    ['of four levels', '一、甲\n（一）乙\n1.丙\n（1）丁\n'],
    ['run-in', '（一）加强领导。召开会议。\n'],
  ])('a hundred thousand headings %s', (_, unit) => {
    const lines = unit.split('\n').length - 1;
    const headings = (count: number) => unit.repeat(Math.ceil(count / lines));
    const few = cost(() => run(headings(25_000)), 1);
    expect(cost(() => run(headings(100_000)), 1)).toBeLessThan(few * FOURFOLD);
  });
});

describe('odd code units', () => {
  it.each([
    ['unpaired surrogates', '\uD800'],
    ['zero-width characters', '\u200B'],
    ['marks of direction', '\u202E'],
  ])('%s between all characters change no offset', (_, odd) => {
    const text = normal(20_000).split('').join(odd);
    const draft: Draft = parseDraft(snapshot(text));
    for (const { start, end, text: marked } of check(draft, fazhiAnnual).findings)
      expect(draft.source.slice(start, end)).toBe(marked);
  });
});
