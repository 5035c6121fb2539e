import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { COUNTERMEASURES, MAX_REPEATED, repeated } from '@/lib/drafting/countermeasures';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { draftPart } from '@/lib/drafting/draft-part';
import { verify } from '@/lib/drafting/verify';
import { buildLedger } from '@/lib/facts/ledger';
import { findProblems } from '@/lib/report/problems';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';

const HEAD =
  '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n开展检查。\n二、2024年度存在的不足和原因\n';

function plan(problems: string, seed = 0) {
  const draft = parseDraft(textSnapshot(HEAD + problems));
  const report = readReport(draft, fazhiAnnual);
  return {
    found: findProblems(draft, report),
    suggestion: draftPart('plan', report, draft, draftLedger(draft, report, fazhiAnnual), fazhiAnnual, seed),
  };
}

const THREE = ['法治宣传形式单一', '执法力量薄弱', '执法全过程记录不规范'];

describe('findProblems', () => {
  it.each([
    ['run in', `虽然取得一定成效，但仍存在一些不足。一是${THREE[0]}，覆盖面小。二是${THREE[1]}。三是${THREE[2]}。`],
    ['one a paragraph', `一是${THREE[0]}。覆盖面小。\n二是${THREE[1]}。\n三是${THREE[2]}。`],
    ['bold', `**一是${THREE[0]}。**覆盖面小。\n\n**二是${THREE[1]}。**人少。\n\n**三是${THREE[2]}。**`],
    ['third level', `1.${THREE[0]}。覆盖面小。\n2.${THREE[1]}。人少。\n3.${THREE[2]}。缺设备。`],
    ['second level', `（一）${THREE[0]}\n覆盖面小。\n（二）${THREE[1]}\n人少。\n（三）${THREE[2]}\n缺设备。`],
    [
      'grouped',
      `（一）存在的不足\n1.${THREE[0]}。覆盖面小。\n2.${THREE[1]}。人少。\n3.${THREE[2]}。缺设备。\n（二）原因分析\n1.学习不够。经费不足。`,
    ],
    ['plain sentences', `${THREE[0]}不够新。${THREE[1]}。${THREE[2]}。`],
    ['Traditional', '一是法治宣傳形式單一。二是執法力量薄弱。三是執法全過程記錄不規範。'],
  ])('finds problems written %s', (_, text) => {
    const { found } = plan(text);
    expect(found.map(({ headline }) => headline.slice(0, 7))).toEqual(THREE.map((words) => words.slice(0, 7)));
  });
});

describe('the plan drafted from problems', () => {
  it('answers every problem, says which, and plans for the next year', () => {
    const { found, suggestion } = plan(`一是${THREE[0]}。二是${THREE[1]}。三是${THREE[2]}。`);
    expect(suggestion.heading).toBe('三、2025年度推进法治政府建设的主要安排');
    const [lead, ...items] = suggestion.paragraphs;
    expect(lead?.sentences[0]?.text).toBe('2025年度，将重点做好以下工作：');
    expect(items).toHaveLength(3);
    items.forEach(({ title, sentences }, at) => {
      expect(title).toBeTruthy();
      expect(sentences).toHaveLength(2);
      for (const { note, from } of sentences) {
        expect(note).toContain(found[at]?.headline ?? '?');
        expect(from).toEqual([{ start: found[at]?.start, end: found[at]?.end }]);
      }
    });
    expect(items.map(({ title }) => title)).not.toContain(THREE[0]);
  });

  it('asks when the draft names no problem', () => {
    expect(
      plan('').suggestion.paragraphs.every(({ sentences }) =>
        sentences.every(({ text }) => text.startsWith('【待核实：')),
      ),
    ).toBe(true);
  });

  it('repeats no more than eight characters of a problem, states no figure, and is itself a plan', () => {
    const words = fc.constantFrom(
      ...THREE,
      ...COUNTERMEASURES.flatMap(({ titles, measures }) => [...titles, ...measures.map((text) => text.slice(0, 16))]),
      '档案管理不够规范',
      '基层基础薄弱',
      '编制紧张',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.nat(20), (problems, seed) => {
        const text = problems
          .map((problem, at) => `${'一二三四五六七八'.charAt(at)}是${problem.replace(/【.*?】|。/g, '')}不够。`)
          .join('');
        const { found, suggestion } = plan(text, seed);
        const items = suggestion.paragraphs.slice(1);
        expect(items).toHaveLength(found.length);
        items.forEach(({ title, sentences }, at) => {
          const problem = found[at]?.text ?? '';
          for (const words of [title ?? '', ...sentences.map((sentence) => sentence.text)]) {
            if (!words.startsWith('【待核实')) expect(repeated(words, problem)).toBeLessThanOrEqual(MAX_REPEATED);
            expect(words).not.toMatch(/\d/);
          }
        });
        const said = items
          .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
          .filter((words) => !words.startsWith('【'));
        expect(new Set(said).size).toBe(said.length);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('has only measures that the verifier lets into a plan with an empty ledger', () => {
    const empty = buildLedger([], 2024);
    for (const { titles, measures } of COUNTERMEASURES) {
      for (const pattern of [...titles, ...measures]) {
        const text = pattern.replaceAll('{object}', '档案管理');
        expect(verify(text, empty, [], 'plan')).toMatchObject({ ok: true, text });
      }
    }
  });
});
