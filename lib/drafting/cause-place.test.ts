import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { causeEdit } from './cause-place';
import { causesFor } from './causes';

const CAUSE = '主要原因是培训偏少。';

/** The problems part after a cause was put to the shortcoming at `at`, and what is still without one. */
function withCause(part: string, at = 0) {
  const source = `某局关于2024年度法治政府建设情况的报告\n一、存在的不足和原因\n${part}\n二、2025年度主要安排\n开展培训。`;
  const draft = parseDraft(textSnapshot(source));
  const { problems } = readReport(draft, fazhiAnnual);
  const problem = problems.filter(({ hasCause }) => !hasCause)[at];
  if (!problem) throw new Error('no such shortcoming');
  const edit = causeEdit(problem, CAUSE, draft);
  const text = source.slice(0, edit.start) + edit.text + source.slice(edit.end);
  const after = readReport(parseDraft(textSnapshot(text)), fazhiAnnual).problems;
  return {
    part: text.slice(text.indexOf('原因\n') + 3, text.indexOf('\n二、')),
    lacking: after.filter(({ hasCause }) => !hasCause).length,
    before: problems.filter(({ hasCause }) => !hasCause).length,
  };
}

describe('causeEdit', () => {
  it.each([
    ['一是力量薄弱。二是形式单一。', 0, `一是力量薄弱。${CAUSE}二是形式单一。`],
    ['一是力量薄弱；二是形式单一。', 0, '一是力量薄弱，主要原因是培训偏少；二是形式单一。'],
    ['一是力量薄弱。\n二是形式单一。', 1, `一是力量薄弱。\n二是形式单一。${CAUSE}`],
    ['（一）力量薄弱。人手不多。\n（二）形式单一。', 0, `（一）力量薄弱。人手不多。${CAUSE}\n（二）形式单一。`],
    ['（一）力量薄弱\n人手不多。\n（二）形式单一', 0, `（一）力量薄弱\n人手不多。${CAUSE}\n（二）形式单一`],
    ['（一）力量薄弱\n（二）形式单一', 1, `（一）力量薄弱\n（二）形式单一。${CAUSE}`],
    ['**一是力量薄弱。**人少。\n\n**二是形式单一。**', 1, `**一是力量薄弱。**人少。\n\n**二是形式单一。**${CAUSE}`],
    [
      '一是力量薄弱。下一步，将开展培训。\n二是形式单一。',
      0,
      `一是力量薄弱。${CAUSE}下一步，将开展培训。\n二是形式单一。`,
    ],
    ['执法力量还比较薄弱，人手偏少。宣传形式单一。', 0, `执法力量还比较薄弱，人手偏少。${CAUSE}宣传形式单一。`],
  ])('%s (%i)', (part, at, expected) => {
    const result = withCause(part, at);
    expect(result.part).toBe(expected);
    expect(result.lacking).toBeLessThan(result.before);
  });

  it('changes no character that was there, and gives that shortcoming its cause', () => {
    const words = fc.constantFrom('执法力量薄弱', '宣传形式单一', '档案管理不规范', '经费不足', '信息公开不及时');
    const stop = fc.constantFrom('。', '；', '。人手不多。', '。下一步，将开展培训。');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, stop), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.nat(4),
        (items, lines, at) => {
          const part = items
            .map(
              ([text, end], index) => `${'一二三四五'.charAt(index)}是${text}${index + 1 < items.length ? end : '。'}`,
            )
            .join(lines ? '\n' : '');
          const picked = at % items.length;
          const result = withCause(part, picked);
          expect(result.part.replace(/，?主要原因是培训偏少。?/, '').replaceAll('。', '')).toBe(
            part.replaceAll('。', ''),
          );
          expect(result.lacking).toBe(result.before - 1);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('causesFor', () => {
  it.each([
    ['法治宣传形式单一', /宣传|普法/],
    ['持证执法人员偏少', /执法|培训|人员/],
    ['信息公开不够及时', /公开/],
    ['档案管理还不规范', /./],
  ])('offers three to five that fit: %s', (headline, about) => {
    const causes = causesFor({ headline, text: `${headline}。` });
    expect(causes.length).toBeGreaterThanOrEqual(3);
    expect(causes.length).toBeLessThanOrEqual(5);
    expect(causes.some(({ label }) => about.test(label))).toBe(true);
    for (const { text } of causes) expect(text).toMatch(/^主要原因是.*。$/);
  });
});
