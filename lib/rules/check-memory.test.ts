import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { CheckMemory } from './check-memory';
import { check } from './engine';
import type { DraftRule } from './rule';

/** Finds the text of each part; of what stands there it reads nothing. */
const rule: DraftRule = {
  scope: 'draft',
  meta: { id: 'text/between', title: '', severity: 'advice', basis: '', why: '', fixable: false },
  examples: { good: [], bad: [] },
  check: ({ report: { parts } }) => parts.map(({ headingEnd, end }) => ({ start: headingEnd, end, message: '' })),
};

it('a finding shows the text as it is, though the rule read nothing that changed', () => {
  const memory = new CheckMemory();
  const rules = [rule];
  const found = (text: string) =>
    check(parseDraft(textSnapshot(text)), fazhiAnnual, { memory, rules }).findings.map(({ text }) => text);
  expect(found('一、主要举措和成效\n开会2次。\n二、存在的不足\n人员少。')).toEqual(['\n开会2次。', '\n人员少。']);
  expect(found('一、主要举措和成效\n学法4次。\n二、存在的不足\n人员少。')).toEqual(['\n学法4次。', '\n人员少。']);
});
