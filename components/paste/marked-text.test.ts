import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/rules/finding';
import { markText } from './marked-text';

function finding(start: number, end: number, severity: Finding['severity'] = 'advice'): Finding {
  return { rule: 'text/spacing', severity, message: '', start, end, text: '', basis: '', fixes: [] };
}

describe('markText', () => {
  it('marks each stretch with the gravest finding on it', () => {
    const [runs] = markText('甲乙丙丁', [finding(0, 3), finding(1, 2, 'error')], null);
    expect(runs?.map(({ text, severity }) => [text, severity])).toEqual([
      ['甲', 'advice'],
      ['乙', 'error'],
      ['丙', 'advice'],
      ['丁', null],
    ]);
  });

  it('marks the located place over paragraphs', () => {
    const paragraphs = markText('甲乙\n丙丁', [], { start: 1, end: 4 });
    expect(paragraphs.map((runs) => runs.filter((run) => run.current).map((run) => run.text))).toEqual([
      ['乙'],
      ['丙'],
    ]);
  });

  property.prop([
    fc.array(fc.constantFrom('甲', '乙', '\n')),
    fc.array(fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => finding(Math.min(a, b), Math.max(a, b)))),
  ])('shows the text whole, whatever the findings', (characters, findings) => {
    const text = characters.join('');
    const within = findings.filter(({ end }) => end <= text.length);
    const shown = markText(text, within, null).map((runs) => runs.map((run) => run.text).join(''));
    expect(shown.join('\n')).toBe(text);
  });
});
