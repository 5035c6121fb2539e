import { describe, expect, it } from 'vitest';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import type { Edit, Finding } from '@/lib/rules/finding';
import { offeredFinding } from './by-hand';

const TEXT = '全年重新\n修订多项\n指标\t数量';
const FIELD: Snapshot = { text: TEXT, format: 'editor', complete: true };
const EDITOR: Snapshot = { ...FIELD, lines: [{ start: 0, end: 4, kind: 'paragraph' }] };

function finding(...edits: Edit[]): Finding {
  const fixes = edits.map((edit) => ({ title: '改', safe: true, edits: [edit] }));
  return { rule: 'text/spacing', severity: 'advice', message: '', start: 0, end: 4, text: '', basis: '', fixes };
}

const join: Edit = { start: 4, end: 5, text: '' };
const within: Edit = { start: 0, end: 2, text: '本年' };

describe('offeredFinding', () => {
  it('does not offer to join paragraphs where the editor keeps them apart, and says how to', () => {
    const { finding: offered, byHand } = offeredFinding(finding(join), EDITOR);
    expect(offered.fixes).toEqual([]);
    expect(byHand).toContain('退格');
  });

  it.each([
    ['a field', FIELD],
    ['a pasted text', textSnapshot(TEXT)],
    ['a pasted page', { ...EDITOR, format: 'html' as const }],
  ])('offers it in %s', (_, snapshot) => {
    expect(offeredFinding(finding(join), snapshot)).toEqual({ finding: finding(join), byHand: null });
  });

  it('offers what stays in one paragraph, beside what does not', () => {
    expect(offeredFinding(finding(within), EDITOR).byHand).toBeNull();
    const mixed = offeredFinding(finding(within, join), EDITOR);
    expect(mixed.finding.fixes.map(({ edits }) => edits)).toEqual([[within]]);
  });

  it('offers no edit over cells, and none that would part a paragraph', () => {
    const cells = { start: TEXT.indexOf('\t'), end: TEXT.length, text: '' };
    expect(offeredFinding(finding(cells), EDITOR).finding.fixes).toEqual([]);
    expect(offeredFinding(finding({ start: 2, end: 2, text: '\n' }), EDITOR).finding.fixes).toEqual([]);
  });
});
