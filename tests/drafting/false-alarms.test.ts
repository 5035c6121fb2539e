// What a report says is borne out by the report itself: the verifier must not flag it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { modeOf } from '@/lib/drafting/draft-part';
import { judgeSentence } from '@/lib/drafting/model/judge';
import { slotFacts, slotted, slotWords } from '@/lib/drafting/model/slots';
import { groundOf } from '@/lib/drafting/model/stray-words';
import type { ModelTask } from '@/lib/drafting/model/task';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { type Mode, verify } from '@/lib/drafting/verify';
import type { Ledger } from '@/lib/facts/ledger';
import { findNonFigures } from '@/lib/facts/non-figures';
import { plainText } from '@/lib/facts/plain';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { sentences } from '@/lib/text/sentences';
import { overlaps } from '@/lib/text/span';
import { readForms } from '@/tests/forms/read-form';

interface Said {
  readonly text: string;
  readonly mode: Mode;
}

interface Rates {
  facts: number;
  flagged: string[];
  fixedWords: string[];
  deeds: string[];
}

const PERCENT = 100;
/** What is shown when a rate is too high. */
const listed = (words: readonly string[]) => words.slice(0, 200).join('\n');

/** What a report says, sentence by sentence, and its own ledger. */
function read(snapshot: Snapshot): { said: Said[]; ledger: Ledger } {
  const draft = parseDraft(snapshot);
  const report = readReport(draft, fazhiAnnual);
  const ledger = draftLedger(draft, report, fazhiAnnual);
  const said = draft.blocks
    .slice(report.body[0], report.body[1])
    .filter(({ kind, number }) => kind !== 'row' && !number)
    .flatMap((block) => {
      const part = report.parts.find(({ blocks: [from, to] }) => block.index >= from && block.index < to);
      return sentences(block.text).map(({ text }) => ({ text, mode: modeOf(part?.role ?? '', fazhiAnnual) }));
    });
  return { said, ledger };
}

function ratesOf(said: readonly Said[], ledger: Ledger): Rates {
  const rates: Rates = { facts: 0, flagged: [], fixedWords: [], deeds: [] };
  for (const { text, mode } of said) {
    const { supported, unsupported } = verify(text, ledger, [], mode);
    const flagged = unsupported.filter(({ kind }) => kind !== 'deed' && kind !== 'absence');
    rates.facts += supported.length + flagged.length;
    rates.flagged.push(...flagged.map((one) => `${one.text} ∈ ${text}`));
    rates.deeds.push(...unsupported.filter((one) => !flagged.includes(one)).map((one) => one.text));
    const plain = plainText(text);
    const fixed = findNonFigures(plain.text).map(({ start, end }) => ({
      start: plain.from(start),
      end: plain.from(end),
    }));
    rates.fixedWords.push(
      ...flagged
        .filter((one) => fixed.some((word) => overlaps(word, one) && one.kind !== 'quote'))
        .map((one) => one.text),
    );
  }
  return rates;
}

/** The clauses of a sentence alone: a sentence that leaves something out is as true. */
const clausesOf = ({ text, mode }: Said): Said[] =>
  text.split(/(?<=[，；])/).map((clause) => ({ text: clause.replace(/[，；]$/, '。'), mode }));

/** How many sentences come back changed from a model that repeats them word for word, facts as slots. */
function repeatedByModel(said: readonly Said[], ledger: Ledger): string[] {
  const suggestion: Suggestion = {
    id: 'own',
    role: 'measures',
    heading: null,
    paragraphs: [],
    choices: [],
    notes: [],
    before: null,
    draftHash: '',
    ledgerHash: ledger.hash,
  };
  return said.flatMap(({ text, mode }) => {
    const task: ModelTask = { suggestion, ledger, mode, requirements: [], problems: [], sources: [] };
    const slots = new Set<string>();
    const spans = verify(text, ledger, [], mode).supported.flatMap(({ start, end, text: words }) => {
      const fact = slotFacts(ledger).find((one) => slotWords(one) === words && !slots.has(one.id));
      if (fact) slots.add(fact.id);
      return fact ? [{ start, end, id: fact.id }] : [];
    });
    const given = slotted(text, { start: 0, end: text.length }, spans);
    const { problems } = judgeSentence(given, task, { left: new Map(), atHome: slots, ground: groundOf(task) });
    return problems.length > 0 ? [`${problems.join(' | ')} ← ${text}`] : [];
  });
}

const folder = process.env['REPORTS_DIR'];
const GROUPS: [string, Snapshot[]][] = [['the forms of this repository', readForms().map(({ snapshot }) => snapshot)]];
if (folder === undefined) it.skip('real reports (REPORTS_DIR not set)', () => {});
else {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  GROUPS.push([
    'the reports in REPORTS_DIR',
    files.map((name) => textSnapshot(readFileSync(join(folder, name), 'utf8'))),
  ]);
}

describe.each(GROUPS)('%s', (name, texts) => {
  const all = texts.map(read);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const sum = (rates: readonly Rates[], of: (rates: Rates) => number) =>
    rates.reduce((total, one) => total + of(one), 0);

  it.each([
    ['whole sentences', (said: readonly Said[]) => said],
    ['clauses alone', (said: readonly Said[]) => said.flatMap(clausesOf)],
  ] as const)('%s: at most 3 % of the facts are flagged, no fixed word ever', (how, form) => {
    const rates = all.map(({ said, ledger }) => ratesOf(form(said), ledger));
    const [facts, flagged] = [sum(rates, (one) => one.facts), sum(rates, (one) => one.flagged.length)];
    const deeds = sum(rates, (one) => one.deeds.length);
    const total = form(all.flatMap(({ said }) => said)).length;
    process.stdout.write(
      `${name}, ${how}: ${flagged} of ${facts} facts flagged (${(share(flagged, facts) * PERCENT).toFixed(2)} %), ${deeds} of ${total} for a deed\n`,
    );
    expect(rates.flatMap((one) => one.fixedWords)).toEqual([]);
    expect(share(flagged, facts), listed(rates.flatMap((one) => one.flagged))).toBeLessThanOrEqual(0.03);
    expect(share(deeds, total), listed(rates.flatMap((one) => one.deeds))).toBeLessThanOrEqual(0.03);
  });

  it('a model that repeats a sentence word for word gets it through', () => {
    const changed = all.flatMap(({ said, ledger }) => repeatedByModel(said, ledger));
    const total = all.reduce((count, { said }) => count + said.length, 0);
    process.stdout.write(
      `${name}, repeated by a model: ${changed.length} of ${total} changed (${(share(changed.length, total) * PERCENT).toFixed(2)} %)\n`,
    );
    expect(share(changed.length, total), listed(changed)).toBeLessThanOrEqual(0.03);
  });
});
