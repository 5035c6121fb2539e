import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from './engine';
import { noisyDraftText } from './generated-drafts';
import { RULES } from './index.generated';
import type { Rule } from './rule';

/** The rules as they are without their cues: each looks at every block. */
const ALL_EYES: readonly Rule[] = RULES.map((rule) => {
  if (rule.scope === 'structure') return rule;
  const { cues: _, ...rest } = rule;
  return rest;
});

const findings = (text: string, rules: readonly Rule[]) =>
  check(parseDraft(textSnapshot(text)), fazhiAnnual, { rules }).findings;

describe('cues lose no finding', () => {
  const examples = RULES.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad].map(({ text }) => text));

  it('in the examples of all rules', () => {
    for (const text of new Set(examples)) expect(findings(text, RULES)).toEqual(findings(text, ALL_EYES));
  });

  test.prop([noisyDraftText, fc.boolean()], { numRuns: 150 })('in drafts with noise', (text, isWide) => {
    const given = isWide ? text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : text;
    expect(findings(given, RULES)).toEqual(findings(given, ALL_EYES));
  });
});
