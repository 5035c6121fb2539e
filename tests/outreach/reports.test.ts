// Tables written for this test hold the outreach facts of real reports, kept outside the project: the phrases made of a
// table must tell every figure and name of the report's own passage and no other figure.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suggestOutreach } from '@/lib/drafting/suggest-outreach';
import { extractFacts } from '@/lib/facts/extract';
import type { Fact } from '@/lib/facts/fact';
import { buildLedger } from '@/lib/facts/ledger';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';

interface Case {
  /** Begins the name of the report's file. */
  readonly report: string;
  readonly table: string;
  readonly year: number;
  /** The passage on outreach runs from the first of these to the next. */
  readonly from: RegExp;
  readonly to: RegExp;
  /** Figures of the passage that tell of no outreach, or that a table does not hold. */
  readonly others: readonly RegExp[];
  /** Where the report's measure word is wrong, the standard's: 《现代汉语词典》 and 《现代汉语八百词》. */
  readonly mended: Readonly<Record<string, string>>;
  /** How manieth an occasion was, by the dated table. */
  readonly ordinal?: string;
}

const CASES: readonly Case[] = [
  {
    report: '000_',
    table: 'national-security-and-others.tsv',
    year: 2024,
    from: /法治宣传工作亮点/,
    to: /\n二、/,
    // Hours, how many counties carried it on, how manieth the day was.
    others: [/^10$/, /^十三个/, /^第十一个/],
    mended: { '500余页': '500余份' },
    ordinal: '第十一个国家宪法日',
  },
  {
    report: '001_',
    table: 'nodes-and-communities.tsv',
    year: 2025,
    from: /强化宣传引导/,
    to: /三是红色教育/,
    others: [/^“9·18”/],
    mended: {},
  },
  {
    report: '003_',
    table: 'siren-in-three-districts.tsv',
    year: 2023,
    from: /3[.．]开展法治宣传/,
    to: /\n/,
    others: [],
    mended: { '6块': '6条' },
  },
];

const folder = process.env['REPORTS_DIR'];

if (folder === undefined) it.skip('outreach facts of real reports (REPORTS_DIR not set)', () => {});
else describe.each(CASES)('$table', (one) => testCase(folder, one));

function testCase(dir: string, { report, table, year, from, to, others, mended, ordinal }: Case): void {
  const file = readdirSync(dir).find((name) => name.startsWith(report) && name.endsWith('.txt'));
  const whole = readFileSync(join(dir, file ?? ''), 'utf8');
  const begin = whole.search(from);
  const after = whole.slice(begin);
  const passage = after.slice(0, after.slice(1).search(to) + 1);
  const sheet = readTsv(readFileSync(join(import.meta.dirname, 'tables', table), 'utf8'));
  const mapping = guessColumns(sheet);
  const { events, unread } = readEvents(sheet, mapping, year);
  const cells = sheet.rows.slice(mapping.headerRows).flatMap((row) => row.map(({ text }) => text).filter(Boolean));
  const text = written('events');

  function written(form: 'events' | 'list' | 'nodes', names = USUAL_NAMES): string {
    const source = outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: table });
    const ledger = withOutreachTotals(buildLedger([source.source], year), source);
    const { paragraphs } = suggestOutreach(source, { form, names, seed: 0 }, ledger, null);
    return paragraphs.map(({ sentences }) => sentences.map((sentence) => sentence.text).join('')).join('\n');
  }

  const told = figuresOf(passage).filter((figure) => !others.some((other) => other.test(figure)));
  const expected = told.map((figure) => mended[figure] ?? figure);

  it('finds the passage and its figures', () => {
    expect(begin).toBeGreaterThan(0);
    expect(passage.length).toBeGreaterThan(100);
    expect(told.length).toBeGreaterThan(2);
    for (const figure of Object.keys(mended)) expect(told).toContain(figure);
  });

  it('has every figure of the passage in the table', () => {
    const known = figuresOf(cells.join('\n')).map((figure) => mended[figure] ?? figure);
    expect(expected.filter((figure) => !known.includes(figure))).toEqual([]);
    expect(unread).toEqual([]);
  });

  it('has no words in the table that the passage does not have', () => {
    const names = cells.flatMap((cell) => cell.split('、')).filter((name) => !/\d/.test(name));
    const known = bare(passage);
    // An occasion stands in the table as the office writes it.
    const odd = names.filter((name) => !known.includes(bare(name)) && !/[日鸣]$/.test(name));
    expect(odd).toEqual([]);
  });

  it('tells every figure of the passage, in the right measure word, and no other', () => {
    expect(figuresOf(text).sort()).toEqual([...expected].sort());
  });

  it('tells every name of the passage that the table holds', () => {
    const named = events.flatMap((event) => [
      ...[event.place, event.host, event.audience, ...event.coHosts].flatMap((cited) => cited?.text ?? []),
      ...(event.theme && !event.occasion ? [event.theme.text] : []),
      ...(event.occasion ? [event.occasion.name] : []),
    ]);
    expect(named.filter((name) => !bare(text).includes(bare(name)))).toEqual([]);
    const laws = extractFacts(passage, 'passage', year).filter(
      ({ kind, surface }) => kind === 'lawTitle' && cells.some((cell) => cell.includes(surface)),
    );
    expect(laws.filter(({ surface }) => !text.includes(surface))).toEqual([]);
  });

  it('leaves nothing to be filled in', () => expect(text).not.toContain('待核实'));

  if (ordinal !== undefined)
    it('counts the occasion where it is asked to', () => {
      expect(bare(passage)).toContain(ordinal);
      expect(written('events', [...USUAL_NAMES, 'ordinal'])).toContain(ordinal);
    });
}

/** Counts and days as they are said, approximation and measure word included; each once. */
function figuresOf(text: string): string[] {
  const facts = extractFacts(text, 'text').filter(({ kind }) => kind === 'count' || kind === 'date');
  return [...new Set(facts.map(said))];
}

function said({ kind, surface }: Fact): string {
  const close = surface.replace(/\s/g, '');
  return kind === 'date' ? close.replace(/^\d{4}年/, '') : close.replace(/^宣传/, '');
}

function bare(text: string): string {
  return text.replace(/[^\u4e00-\u9fffA-Za-z\d]/g, '');
}
