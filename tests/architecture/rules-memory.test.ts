// Block findings are remembered by the block's text (DESIGN, section 7): remembering must change nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { CheckMemory } from '@/lib/rules/check-memory';
import { check } from '@/lib/rules/engine';
import { noisyDraftText } from '@/lib/rules/generated-drafts';
import type { BlockRule } from '@/lib/rules/rule';

const SEED = { seed: 9704, numRuns: 60 };

function findings(text: string, memory?: CheckMemory) {
  return check(parseDraft(textSnapshot(text)), fazhiAnnual, memory ? { memory } : {}).findings;
}

// Whole checks by the dozen, on a busy machine too.
describe('remembered blocks', { timeout: 60_000 }, () => {
  it('give the findings of a first check, in other drafts and at other places too', () => {
    const memory = new CheckMemory();
    fc.assert(
      fc.property(noisyDraftText, (text) => {
        expect(findings(text, memory)).toEqual(findings(text));
        expect(findings(`前言。\n${text}`, memory)).toEqual(findings(`前言。\n${text}`));
      }),
      SEED,
    );
  });

  it('give them while a draft is typed', () => {
    const memory = new CheckMemory();
    const text = '一、主要举措\n健全制度,开展12.4国家宪法日宣传.\n'.repeat(2);
    for (let length = 1; length <= text.length; length++) {
      expect(findings(text.slice(0, length), memory)).toEqual(findings(text.slice(0, length)));
    }
  });

  it('are not looked at again', () => {
    let looked = 0;
    const rule: BlockRule = {
      scope: 'block',
      meta: { id: 'text/counted', title: '数一数', severity: 'advice', basis: '测试', why: '测试', fixable: false },
      examples: { good: [], bad: [] },
      check() {
        looked++;
        return [];
      },
    };
    const context = { rules: [rule], memory: new CheckMemory() };
    const checkAgain = (text: string) => check(parseDraft(textSnapshot(text)), fazhiAnnual, context);
    checkAgain('第一段内容。\n第二段内容。');
    checkAgain('第一段内容。\n第二段内容改了。');
    expect(looked).toBe(3);
  });
});
