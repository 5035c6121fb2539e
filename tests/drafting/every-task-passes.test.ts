// Issue 5: with no endpoint every task gives a text that passes the check with nothing new above advice but placeholders.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { type AcceptContext, acceptSuggestion } from '@/lib/drafting/accept-suggestion';
import { causeEdit } from '@/lib/drafting/cause-place';
import { causesFor } from '@/lib/drafting/causes';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { draftPart, strengthenPart } from '@/lib/drafting/draft-part';
import { rollReport } from '@/lib/drafting/rollover/roll-report';
import { rolledInsertion, rolledSnapshot } from '@/lib/drafting/rollover/rolled-text';
import { standingNames } from '@/lib/drafting/rollover/standing-names';
import { thisYear } from '@/lib/drafting/rollover/this-year';
import { userEdit, userText } from '@/lib/drafting/user-text';
import { verify } from '@/lib/drafting/verify';
import { weakParts } from '@/lib/drafting/weak-parts';
import type { Source } from '@/lib/facts/ledger';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { postWrite, type WritePayload } from '@/lib/messaging/post-write';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { readForms } from '../forms/read-form';

const NOTICE: Source = {
  id: 'notice',
  label: '年度法治建设工作通知',
  kind: 'plan',
  text: '各单位要健全行政执法监督机制，6月底前完成执法案卷自查。各部门要加强对基层的业务指导。要压实主体责任，推动任务落地见效。一要统筹力量；二要做好信息报送。工作要求如下。',
};

interface Case {
  readonly name: string;
  readonly snapshot: Snapshot;
}

const folder = process.env['REPORTS_DIR'];
const real = folder && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
const CASES: readonly Case[] = [
  ...readForms()
    .filter(({ expected }) => expected.profile === 'fazhi-annual')
    .map(({ name, snapshot }) => ({ name, snapshot })),
  ...real.map((name) => ({ name, snapshot: textSnapshot(readFileSync(join(folder ?? '', name), 'utf8')) })),
];

function read(snapshot: Snapshot, sources: readonly Source[] = []) {
  const draft = parseDraft(snapshot);
  const result = check(draft, fazhiAnnual);
  const context: AcceptContext = {
    draft,
    report: result.report,
    profile: fazhiAnnual,
    ledger: draftLedger(draft, result.report, fazhiAnnual, sources),
  };
  return { ...result, context };
}

type Raised = readonly string[];

/** What is found above advice, told apart by rule and passage. */
function raised({ findings }: Pick<ReturnType<typeof read>, 'findings'>): Raised {
  return findings
    .filter(({ severity, rule }) => severity !== 'advice' && rule !== 'text/placeholder')
    .map(({ rule, message }) => `${rule}：${message}`);
}

/** A draft's own manner, which a new paragraph takes on: markup as text, numbers without their mark, lines cut at a width. */
const MANNERS = ['text/residue', 'outline/number-style', 'text/broken-paragraph'];

/** Writes through the panel's own door, and gives what is found then and was not before. */
async function newlyRaised(
  snapshot: Snapshot,
  payload: WritePayload,
  before: Raised,
  manners: readonly string[] = [],
): Promise<readonly string[]> {
  const session = createPastedSession('稿件', snapshot);
  const written = await postWrite(session, payload);
  expect(written.status).toBe('applied');
  const left = [...before];
  return raised(read((await session.read()).snapshot)).filter((found) => {
    if (manners.includes(ruleOf(found))) return false;
    const at = left.indexOf(found);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** The report with the lines of a part, or of its text only, taken out. */
function without({ text, format }: Snapshot, start: number, end: number): Snapshot {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return textSnapshot(text.slice(0, from) + text.slice(end).replace(/^[^\S\n]*\n/, ''), format);
}

const ROLES = fazhiAnnual.parts.map(({ role }) => role);

describe.each(CASES.map((one) => [one.name, one] as const))('%s', (_, { snapshot }) => {
  const whole = read(snapshot);
  const manners = MANNERS.filter((rule) => raised(whole).some((found) => ruleOf(found) === rule));
  if (whole.context.draft.wrapped !== null) manners.push('text/broken-paragraph');
  // What a source tells of its lines cannot be cut out of it here.
  const tops = (snapshot.lines ? [] : whole.report.parts).filter(
    ({ level, node, within }) =>
      level === 1 && within === null && whole.report.parts.filter((other) => other.node === node).length === 1,
  );

  it.each(ROLES)('%s drafted anew', async (role) => {
    const own = tops.filter((part) => part.role === role);
    const [part] = own;
    if (own.length > 1 || (!part && !whole.report.missing.includes(role))) return;
    const bare = part ? without(snapshot, part.start, part.end) : snapshot;
    for (const sources of [[], [NOTICE]]) {
      const { context, ...before } = read(bare, sources);
      if (!before.report.missing.includes(role)) return;
      for (const seed of [0, 3]) {
        const suggestion = draftPart(role, before.report, context.draft, context.ledger, fazhiAnnual, seed);
        const payload = acceptSuggestion(suggestion, {}, context);
        expect(await newlyRaised(bare, payload, raised(before), manners)).toEqual([]);
      }
    }
  });

  it.each(ROLES)('%s emptied and filled', async (role) => {
    const part = tops.find((candidate) => candidate.role === role);
    if (!part || tops.filter((candidate) => candidate.role === role).length > 1) return;
    const { text, format } = snapshot;
    const hollow = textSnapshot(text.slice(0, part.headingEnd) + text.slice(part.end), format);
    const { context, ...before } = read(hollow);
    if (!weakParts(before.report, fazhiAnnual).some((weak) => weak.role === role)) return;
    const suggestion = strengthenPart(role, before.report, context.draft, context.ledger, fazhiAnnual);
    const payload = acceptSuggestion(suggestion, {}, context);
    expect(await newlyRaised(hollow, payload, raised(before), manners)).toEqual([]);
  });

  it('weak parts strengthened', async () => {
    const { context, ...before } = whole;
    for (const { role } of weakParts(before.report, fazhiAnnual)) {
      const suggestion = strengthenPart(role, before.report, context.draft, context.ledger, fazhiAnnual);
      const payload = acceptSuggestion(suggestion, {}, context);
      expect([role, await newlyRaised(snapshot, payload, raised(before), manners)]).toEqual([role, []]);
    }
  });

  it('causes written', async () => {
    const { context, ...before } = whole;
    for (const problem of before.report.problems.filter(({ hasCause }) => !hasCause)) {
      const [cause] = causesFor({ headline: problem.headline, text: snapshot.text.slice(problem.start, problem.end) });
      const edit = causeEdit(problem, cause?.text ?? '', context.draft);
      const payload = userEdit(snapshot.text, edit, userText(edit.text));
      expect([problem.headline, await newlyRaised(snapshot, payload, raised(before), manners)]).toEqual([
        problem.headline,
        [],
      ]);
    }
  });

  it('rolled over', async () => {
    const empty = read(textSnapshot(''));
    const { draft, report } = whole.context;
    const last = { draft, report, profile: fazhiAnnual };
    const year = (report.year ?? 0) + 1;
    const names = standingNames(draft, report, empty.context.ledger).filter(({ kind }) => kind === 'org');
    const to = thisYear(empty.context, year, names);
    const rolled = rollReport(last, to);
    if (!rolled) return expect(report.year).toBeNull();
    const payload = rolledInsertion(rolled, to, empty.context.draft);
    expect(payload.blocks.map(({ text }) => text)).toEqual(rolled.lines.map(({ text }) => text));
    for (const { text, mode } of rolled.lines)
      expect(verify(text, to.ledger, to.ticks, mode)).toMatchObject({ ok: true });
    expect(rolled.lines.flatMap(({ text }) => oldDigits(text, year))).toEqual([]);
    // The day it is signed, which the user fills: without one the report ends in the middle.
    const filled = rolledSnapshot(rolled).text.replace(
      /(?<=^|[（：]\s*)【待核实：日期】(?=）?$)/gm,
      `${year + 1}年1月9日`,
    );
    const known = raised(whole).map(ruleOf);
    // What was wrong with last year's frame is wrong with this one's.
    const found = raised(read(textSnapshot(filled)));
    expect(found.filter((one) => !known.includes(ruleOf(one)))).toEqual([]);
  });
});

/** Digits that are neither the new years, nor numbers of headings, nor a telephone number that is a name. */
function oldDigits(text: string, year: number): string[] {
  const bare = text
    .replace(/^\s*[①-⑳]/, '')
    .normalize('NFKC')
    .replace(/^\s*[((]?\d{1,2}[))..、]/, '')
    .replace(/(?<=[。；:,]\s*)[((]\d{1,2}[))]/g, '')
    .replace(/12345|12348|12388/g, '');
  return (bare.match(/\d+/g) ?? []).filter((digits) => digits !== `${year}` && digits !== `${year + 1}`);
}

function ruleOf(found: string): string {
  return found.slice(0, found.indexOf('：'));
}
