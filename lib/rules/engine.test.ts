import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from './engine';
import type { BlockRule, DraftRule, RuleMeta } from './rule';
import { SOUND_REPORT } from './structure/example-report';

const META: RuleMeta = {
  id: 'text/word',
  title: '某个词',
  severity: 'warning',
  basis: '测试',
  why: '测试',
  fixable: true,
};
const examples = { good: [], bad: [] };

/** Finds a word and would double it. */
function wordRule(word: string, id = META.id): BlockRule {
  return {
    scope: 'block',
    meta: { ...META, id },
    examples,
    *check({ text }) {
      for (const { index } of text.matchAll(new RegExp(word, 'g'))) {
        const span = { start: index, end: index + word.length };
        yield {
          ...span,
          message: '找到',
          fixes: [{ title: '改', safe: true, edits: [{ ...span, text: word + word }] }],
        };
      }
    },
  };
}

function run(text: string, ...rules: (BlockRule | DraftRule)[]) {
  return check(parseDraft(textSnapshot(text)), fazhiAnnual, { rules }).findings;
}

describe('check', () => {
  it('says nothing about a sound report', () => {
    const { findings } = check(parseDraft(textSnapshot(SOUND_REPORT)), fazhiAnnual);
    // The example is short, and says so.
    expect(findings.filter(({ rule }) => rule !== 'structure/length')).toEqual([]);
  });

  it('gives places of the source, markup and special spaces passed over', () => {
    const text = '\uFEFF**甲\u200B乙**丙\n　丁戊';
    const [first, second] = run(text, wordRule('乙丙'), wordRule('丁'));
    expect([first?.text, first?.fixes]).toEqual(['乙**丙', []]);
    expect([second?.text, second?.fixes[0]?.edits]).toEqual(['丁', [{ start: 10, end: 11, text: '丁丁' }]]);
  });

  it('offers no fix that would reach over a line break', () => {
    const text = '规范执法行为。全年重新\n\n修订多项制度，组织开展评查。';
    expect(run(text, wordRule('重新修订')).map(({ text, fixes }) => [text, fixes])).toEqual([['重新\n\n修订', []]]);
  });

  it('takes severity and basis from the rule unless the finding has a severity of its own', () => {
    const graded: DraftRule = {
      scope: 'draft',
      meta: META,
      examples,
      *check() {
        yield { start: 0, end: 1, message: '一' };
        yield { start: 1, end: 2, message: '二', severity: 'advice' };
      },
    };
    const found = run('甲乙', graded);
    expect(found.map(({ severity, basis }) => [severity, basis])).toEqual([
      ['warning', '测试'],
      ['advice', '测试'],
    ]);
  });

  it('orders findings by place, then by rule', () => {
    const found = run('甲乙甲', wordRule('甲', 'text/z'), wordRule('乙', 'text/m'), wordRule('甲', 'text/a'));
    expect(found.map(({ rule, start }) => `${rule} ${start}`)).toEqual([
      'text/a 0',
      'text/z 0',
      'text/m 1',
      'text/a 2',
      'text/z 2',
    ]);
  });

  it('lets the caller name the report’s year', () => {
    const draft = parseDraft(textSnapshot(SOUND_REPORT));
    expect(check(draft, fazhiAnnual, { reportYear: 2025 }).report.year).toBe(2025);
  });
});
