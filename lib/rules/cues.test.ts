import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { CueScanner } from './cues';
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

  test.prop([noisyDraftText], { numRuns: 150 })('in drafts with noise', (text) => {
    expect(findings(text, RULES)).toEqual(findings(text, ALL_EYES));
  });

  it('and there are rules that have some', () => {
    const cued = RULES.filter((rule) => rule.scope !== 'structure' && rule.cues);
    expect(cued.length).toBeGreaterThan(0);
  });
});

describe('CueScanner', () => {
  const word = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '1'), minLength: 1, maxLength: 3 });
  const cues = fc.option(fc.array(word, { maxLength: 4 }), { nil: undefined });
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '1', '丙'), maxLength: 20 });

  test.prop([fc.array(cues, { maxLength: 6 }), fc.array(text, { minLength: 1, maxLength: 3 })])(
    'says what a search for each word would say, text after text',
    (rules, texts) => {
      const scanner = new CueScanner(rules);
      for (const one of texts) {
        const expected = rules.map((words) => Number(words?.some((cue) => one.includes(cue)) ?? true));
        expect([...scanner.scan(one)]).toEqual(expected);
      }
    },
  );
});
