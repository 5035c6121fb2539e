import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { type Annotation, readAnnotated, readMarks } from './read-annotated';

/** Line and words, so that a failure can be read. */
function shown(text: string, { rule, start, text: marked }: Annotation): string {
  const line = text.slice(0, start).split('\n').length;
  return `line ${line}: ${rule} “${marked}” in “${text.slice(Math.max(0, start - 8), start + marked.length + 8).replace(/\n/g, '⏎')}”`;
}

describe.each(readAnnotated().map((draft) => [draft.name, draft] as const))('%s', (_, { text, expected }) => {
  it('has exactly the findings above advice that are written into it', () => {
    const raised = check(parseDraft(textSnapshot(text)), fazhiAnnual).findings.filter(
      ({ severity }) => severity !== 'advice',
    );
    expect(raised.map((finding) => shown(text, finding)).sort()).toEqual(
      expected.map((annotation) => shown(text, annotation)).sort(),
    );
  });

  it('names rules that exist', () => {
    for (const { rule } of expected) expect(existsSync(`lib/rules/${rule}.ts`), rule).toBe(true);
  });
});

describe('readMarks', () => {
  it('takes the marks out and keeps their places', () => {
    expect(readMarks('一⟦二⟧{a/b}三⟦⟧{c/d, e/f}')).toEqual({
      text: '一二三',
      expected: [
        { rule: 'a/b', start: 1, text: '二' },
        { rule: 'c/d', start: 3, text: '' },
        { rule: 'e/f', start: 3, text: '' },
      ],
    });
  });

  it('refuses a mark that is not closed', () => {
    expect(() => readMarks('一⟦二{a/b}')).toThrow(/not closed/);
  });
});
