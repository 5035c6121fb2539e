// Issue 5: the plan drafted without a model answers every problem the draft states; a plan with its pairs shuffled does not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { draftPart } from '@/lib/drafting/draft-part';
import { gradeAnswer, readAsked, readSaid } from '@/lib/report/coverage/answers';
import { HELD_OUT, KNOWN } from '@/lib/report/coverage/labelled-plans';
import { findProblems, type Problem } from '@/lib/report/problems';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';

interface Pair {
  readonly problem: Problem;
  readonly item: string;
}

/** Each problem of a draft with the item of the plan drafted for it. */
function pairsOf(draft: Draft, seed: number): Pair[] {
  const report = readReport(draft, fazhiAnnual);
  const problems = findProblems(draft, report);
  const ledger = draftLedger(draft, report, fazhiAnnual);
  const { paragraphs } = draftPart('plan', report, draft, ledger, fazhiAnnual, seed);
  const items = paragraphs
    .slice(1)
    .map(({ title, sentences }) => `${title}。${sentences.map(({ text }) => text).join('')}`);
  expect(items).toHaveLength(problems.length);
  return problems.map((problem, at) => ({ problem, item: items[at] ?? '' }));
}

const answers = ({ problem, item }: Pair) => gradeAnswer(readAsked(problem.text), readSaid(item)) === 'sure';

const HEAD =
  '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n开展检查。\n二、2024年度存在的不足和原因\n';
const NUMERALS = '一二三四五六七八九十';

function labelled(problems: readonly (readonly [text: string, ...rest: unknown[]])[]): Draft {
  return parseDraft(textSnapshot(HEAD + problems.map(([text], at) => `${NUMERALS.charAt(at)}是${text}`).join('\n')));
}

describe('the plan drafted for problems', () => {
  const plans = [...KNOWN, ...HELD_OUT];

  it.each([0, 1, 7])('answers every one, whatever the wording (seed %i)', (seed) => {
    const pairs = plans.flatMap(({ problems }) => pairsOf(labelled(problems), seed));
    expect(pairs.length).toBeGreaterThan(50);
    expect(pairs.filter((pair) => !answers(pair)).map(({ problem, item }) => `${problem.headline} ← ${item}`)).toEqual(
      [],
    );
  });

  it('fails the same measure with its pairs shuffled', () => {
    const pairs = plans.flatMap(({ problems }) => pairsOf(labelled(problems), 0));
    const shuffled = pairs.map(({ problem }, at) => ({ problem, item: pairs[(at + 1) % pairs.length]?.item ?? '' }));
    expect(shuffled.filter(answers).length / pairs.length).toBeLessThan(0.5);
  });
});

const folder = process.env['REPORTS_DIR'];
const reports = folder && existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(reports.length === 0)('real reports with their plan taken away (needs REPORTS_DIR)', () => {
  it.each(reports)('%s: every problem is answered', (name) => {
    const text = readFileSync(join(folder ?? '', name), 'utf8');
    const whole = parseDraft(textSnapshot(text));
    const plan = readReport(whole, fazhiAnnual).parts.find(({ role, within }) => role === 'plan' && within === null);
    const draft = plan ? parseDraft(textSnapshot(text.slice(0, plan.start) + text.slice(plan.end))) : whole;
    const pairs = pairsOf(draft, 0);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter((pair) => !answers(pair)).map(({ problem, item }) => `${problem.headline} ← ${item}`)).toEqual(
      [],
    );
  });
});
