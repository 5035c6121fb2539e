import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { cost, normal } from './cost';

const run = (text: string) => check(parseDraft(textSnapshot(text)), fazhiAnnual);

const LONG = 100_000;
/** Texts that make a careless pattern look back over all it has read. */
const HARD: readonly (readonly [string, string])[] = [
  ...[
    '（',
    '“',
    '《',
    '一、',
    '（一）',
    ' ',
    '\u3000',
    '，',
    ',',
    '.',
    '。',
    '·',
    '"',
    '(',
    '#',
    '**',
    '_',
    '[',
    '<',
    '？',
    '×',
  ].map((unit) => [JSON.stringify(unit), unit] as const),
  ['one line without a mark', '依法行政'],
  ['one line of digits', '0123456789'],
  ['one line of Traditional', '國際組織'],
  ['one line of Latin', 'abc def '],
  ['empty lines', '\n'],
  ['lines of one character', '一\n'],
  ['headings only', '一、加强领导\n'],
  ['level-3 headings', '1.学法\n'],
  ['years', '2024年'],
  ['dates', '2024年1月1日'],
  ['pairs', '（“《》”）'],
  ['closing marks', '》”）'],
  ['document numbers', '〔2024〕1号'],
  ['half-width commas', '制度,'],
  ['decimals', '12.4'],
  ['tabs', '甲\t乙\n'],
  ['markdown', '**甲**'],
  ['markdown headings', '# 甲\n'],
  ['open angles', '《<汉'],
  ['unfinished lines', '加强组织领导，落实责任\n\n'],
  ['placeholders', '【待核实：数】'],
  ['entities', '&nbsp;'],
  ['stops and blanks', '。 '],
  ['half years', '20'],
  ['commas and blanks', '， '],
  ['headings of level 1 to 4', '一、甲\n（一）乙\n1.丙\n（1）丁\n'],
  ['signatures', '云岭市司法局\n2025年1月9日\n'],
  ['titles of laws', '《国防法》'],
  ['quotes', '“甲”'],
];

describe('the time of a check', () => {
  run(normal(12_000));

  it('grows with the length of the text, not faster', () => {
    const short = normal(12_000);
    const long = normal(120_000);
    const exponent = Math.log10(cost(() => run(long), 3) / cost(() => run(short), 6));
    expect(exponent).toBeLessThan(1.3);
  }, 60_000);

  it('of a report is a small multiple of the least work on its characters', () => {
    const report = normal(12_000);
    const floor = cost(() => JSON.parse(JSON.stringify(report.split(''))), 20);
    const ratio = cost(() => run(report), 10) / Math.max(floor, 0.1);
    if (process.env['SPEED_REPORT']) process.stdout.write(`12 000 characters: ${ratio.toFixed(0)} times the floor\n`);
    expect(ratio).toBeLessThan(400);
  }, 60_000);

  const usual = cost(() => run(normal(LONG)), 2);

  it.each(HARD)(
    '%s, over and over, takes at most twenty times that of normal text',
    (name, unit) => {
      const text = `甲${unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG)}乙`;
      const times = cost(() => run(text), 1) / usual;
      if (process.env['SPEED_REPORT']) process.stdout.write(`${name}: ${times.toFixed(2)} times\n`);
      expect(times).toBeLessThan(20);
    },
    120_000,
  );
});
