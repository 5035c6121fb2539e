import { describe, expect, test } from 'vitest';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import type { DraftRule, DraftView, RawFinding } from './rule';
import { CheckSession } from './session';

const TEXT = '云岭市某局2024年度法治政府建设情况报告\n一、主要举措和成效\n开会2次。\n二、存在的不足\n人员少。';

/** A rule that says how often it was asked, at the places `find` gives. */
function asked(find: (view: DraftView) => readonly { start: number; end: number }[], cue = '会') {
  const calls: number[] = [];
  const rule: DraftRule<string> = {
    scope: 'draft',
    meta: { id: 'text/asked', title: '', severity: 'advice', basis: '', why: '', fixable: false },
    examples: { good: [], bad: [] },
    gather: ({ text }) => (text.includes(cue) ? text : null),
    check: (view, gathered): RawFinding[] => {
      calls.push(gathered.length);
      return find(view).map((span) => ({ ...span, message: '' }));
    },
  };
  const session = new CheckSession(TEXT, fazhiAnnual, { rules: [rule] });
  void session.findings;
  const insert = (before: string, text: string) => {
    const at = TEXT.indexOf(before);
    return session.edit(at, at, text);
  };
  return { calls, insert };
}

describe('a rule over the whole draft', () => {
  test('is not asked again while it gathered the same and read nothing that changed', () => {
    const { calls, insert } = asked(({ report }) => [report.title ?? { start: 0, end: 0 }]);
    expect(insert('人员少', '经费少，')).toMatchObject([{ text: '云岭市某局2024年度法治政府建设情况报告' }]);
    expect(calls).toEqual([1]);
  });

  test('is asked again when it gathers something else', () => {
    const { calls, insert } = asked(() => []);
    insert('人员少', '会议少，');
    expect(calls).toEqual([1, 2]);
  });

  test('is asked again when what it read of the report has changed', () => {
    const { calls, insert } = asked(({ report }) => report.outline);
    insert('人员少', '经费少，');
    expect(insert('不足', '几点').map(({ text }) => text)).toEqual(['一、主要举措和成效', '二、存在的几点不足']);
    expect(calls).toEqual([1, 1]);
  });

  test('is asked again with every edit when it reads all blocks', () => {
    const { calls, insert } = asked(({ draft }) => draft.blocks.slice(0, 1));
    insert('人员少', '经费少，');
    expect(calls).toEqual([1, 1]);
  });

  test('shows the text of its findings as it is now, where it stands now', () => {
    const { insert } = asked(({ report: { outline } }) => {
      const [first, second] = outline;
      return first && second ? [{ start: first.end, end: second.start }] : [];
    }, '人员');
    const [found] = insert('开会', '学法、');
    expect(found).toMatchObject({ text: '\n学法、开会2次。\n', start: TEXT.indexOf('\n开会') });
  });
});
