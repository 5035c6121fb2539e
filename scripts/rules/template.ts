/** A new rule file. Its examples fail until they are written: a bad example without findings is none. */
export function ruleTemplate(id: string, title: string): string {
  return `import type { BlockRule, RawFinding } from '@/lib/rules/rule';

const WRONG = /(?!)/g;

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: '${id}',
    title: '${title}',
    severity: 'advice',
    basis: '',
    why: '',
    fixable: false,
  },
  examples: {
    good: [{ text: '', finds: [] }],
    bad: [{ text: '', finds: [''] }],
  },
  *check({ text }): Iterable<RawFinding> {
    for (const match of text.matchAll(WRONG)) {
      yield { start: match.index, end: match.index + match[0].length, message: '' };
    }
  },
};
`;
}

export function testTemplate(id: string): string {
  return `import { testExamples } from '@/lib/rules/testing';
import { rule } from './${id.split('/')[1] ?? ''}';

testExamples(rule);
`;
}
