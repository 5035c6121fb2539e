import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { postWrite } from '@/lib/messaging/post-write';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check as checkAll } from '@/lib/rules/engine';
import { RULES } from '@/lib/rules/index.generated';
import { toChineseNumeral } from '@/lib/text/numerals';
import { acceptSuggestion, type UserEdits } from './accept-suggestion';
import { draftLedger } from './draft-ledger';
import { draftPart } from './draft-part';

const rules = RULES.filter(({ meta }) => /^(?:outline|year)\//.test(meta.id));
const check = (draft: Draft) => checkAll(draft, fazhiAnnual, { rules });

/** Drafts a part, accepts it, writes it into a copy, and reads what stands there then. */
async function insertPart(snapshot: Snapshot, role: string, edits: UserEdits = {}, seed = 0) {
  const draft = parseDraft(snapshot);
  const before = check(draft);
  const context = {
    draft,
    report: before.report,
    profile: fazhiAnnual,
    ledger: draftLedger(draft, before.report, fazhiAnnual),
  };
  const suggestion = draftPart(role, before.report, draft, context.ledger, fazhiAnnual, seed);
  const session = createPastedSession('粘贴', snapshot);
  const result = await postWrite(session, acceptSuggestion(suggestion, edits, context));
  expect(result.status).toBe('applied');
  const written = (await session.read()).snapshot;
  return { before, suggestion, text: written.text, snapshot: written, after: check(parseDraft(written)) };
}

const ROLES = ['measures', 'problems', 'responsibility', 'plan', 'other'] as const;
const HEADINGS: Readonly<Record<string, string>> = {
  measures: '{year}推进法治政府建设的主要举措和成效',
  problems: '{year}推进法治政府建设存在的不足和原因',
  responsibility: '{year}党政主要负责人履行推进法治建设第一责任人职责的有关情况',
  plan: '{next}推进法治政府建设的主要安排',
  other: '其他需要报告的情况',
};
const BODIES: Readonly<Record<string, readonly string[]>> = {
  measures: [
    '加强组织领导|主要负责人主持召开专题会议研究法治工作2次。',
    '严格执法|开展执法检查29次，发放宣传折页300余份。',
  ],
  problems: [
    '执法力量偏弱|持证人员偏少。主要原因是补充不及时。',
    '普法形式单一|新媒体运用不够。主要原因是专业人员不足。',
  ],
  responsibility: ['落实职责|主要负责人主持召开专题会议2次。'],
  plan: ['充实执法力量|组织人员参加资格考试。', '改进普法|制定普法计划。'],
  other: ['|无。'],
};

interface Look {
  readonly mark: (value: number) => string;
  readonly item: (value: number) => string;
  readonly lead: string;
  readonly tail: string;
  readonly year: (value: number) => string;
  readonly relative: boolean;
  readonly spaced: boolean;
  readonly indent: string;
  readonly signed: boolean;
  readonly standard: boolean;
}

const MARKS: readonly ((value: number) => string)[] = [
  (value) => `${toChineseNumeral(value)}、`,
  (value) => `${toChineseNumeral(value)}.`,
  (value) => `${toChineseNumeral(value)}．`,
  (value) => `${toChineseNumeral(value)}、 `,
  (value) => `第${toChineseNumeral(value)}部分：`,
];
const ITEMS: readonly ((value: number) => string)[] = [
  (value) => `（${toChineseNumeral(value)}）`,
  (value) => `(${toChineseNumeral(value)})`,
  (value) => `${toChineseNumeral(value)}是`,
];
const YEARS: readonly ((value: number) => string)[] = [
  (value) => `${value}年度`,
  (value) => `${value}年`,
  (value) => `${value} 年度`,
  (value) => `${[...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年度`,
];

const lookArbitrary: fc.Arbitrary<Look> = fc
  .record({
    mark: fc.nat(MARKS.length - 1),
    item: fc.nat(ITEMS.length - 1),
    markup: fc.constantFrom(['', ''], ['## ', ''], ['**', '**'], ['　　', '']),
    year: fc.nat(YEARS.length - 1),
    relative: fc.boolean(),
    spaced: fc.boolean(),
    indent: fc.constantFrom('', '　　'),
    signed: fc.boolean(),
  })
  .map(({ mark, item, markup, year, ...rest }) => ({
    ...rest,
    mark: MARKS[mark] ?? String,
    item: ITEMS[item] ?? String,
    year: YEARS[year] ?? String,
    lead: markup[0] ?? '',
    tail: markup[1] ?? '',
    standard: mark === 0 && item !== 1,
  }));

function reportText(roles: readonly string[], look: Look): string {
  const lines = [
    `${look.indent}云岭市某局关于2024年度法治政府建设情况的报告`,
    '市委、市政府：',
    `${look.indent}2024年，我局认真履行法定职责。现将有关情况报告如下：`,
  ];
  roles.forEach((role, at) => {
    const year = look.relative ? '上一年度' : look.year(2024);
    const next = look.relative ? '下一年度' : look.year(2025);
    const heading = (HEADINGS[role] ?? '').replace('{year}', year).replace('{next}', next);
    lines.push(`${look.lead}${look.mark(at + 1)}${heading}${look.tail}`);
    BODIES[role]?.forEach((body, item) => {
      const [title = '', text = ''] = body.split('|');
      lines.push(`${look.indent}${title ? `${look.item(item + 1)}${title}。` : ''}${text}`);
    });
  });
  if (look.signed) lines.push('云岭市某局', '2025年1月20日');
  return lines.join(look.spaced ? '\n\n' : '\n');
}

describe('inserting a part', () => {
  it('numbers it right and renumbers what follows, in every way headings are written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROLES), lookArbitrary, fc.nat(5), async (role, look, seed) => {
        const text = reportText(
          ROLES.filter((other) => other !== role),
          look,
        );
        const { before, after, text: written } = await insertPart(textSnapshot(text), role, {}, seed);
        expect(before.report.missing).toEqual([role]);
        expect(after.report.missing).toEqual([]);
        const tops = after.report.outline.filter(({ level }) => level === 1);
        expect(tops.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
        expect(after.report.parts.map((part) => part.role)).toEqual([...ROLES]);
        expect(tops.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5].map((value) => look.mark(value).trim()));
        const outline = (result: typeof after) =>
          new Set(result.findings.filter(({ rule }) => rule.startsWith('outline/')).map(({ rule }) => rule));
        if (look.standard) expect([...outline(after)]).toEqual([]);
        else for (const rule of outline(after)) expect(outline(before)).toContain(rule);
        expect(after.findings.filter(({ rule }) => rule.startsWith('year/'))).toEqual([]);
        // Nothing but the new lines and the later numerals changed.
        expect(
          written.replaceAll(/[一二三四五]/g, '').includes(text.slice(0, 20).replaceAll(/[一二三四五]/g, '')),
        ).toBe(true);
        if (!look.spaced) expect(written).not.toContain('\n\n');
        else expect(written).not.toMatch(/[^\n]\n[^\n]/);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('takes the look of its siblings in a structured text', async () => {
    const text = reportText(['measures', 'problems', 'plan'], {
      mark: MARKS[0] ?? String,
      item: ITEMS[0] ?? String,
      lead: '',
      tail: '',
      year: YEARS[0] ?? String,
      relative: false,
      spaced: false,
      indent: '',
      signed: true,
      standard: true,
    });
    let start = 0;
    const lines = text.split('\n').map((line) => {
      const place = {
        start,
        end: start + line.length,
        ...(/^[一二三]、/.test(line) ? { kind: 'heading' as const, depth: 2 } : { kind: 'paragraph' as const }),
      };
      start += line.length + 1;
      return place;
    });
    const { snapshot, after } = await insertPart({ text, format: 'editor', complete: true, lines }, 'responsibility');
    const added = snapshot.lines?.find((line) =>
      snapshot.text.slice(line.start, line.end).startsWith('三、2024年度党政主要负责人'),
    );
    expect(added).toMatchObject({ kind: 'heading', depth: 2 });
    expect(after.report.parts.map(({ role }) => role)).toEqual(['measures', 'problems', 'responsibility', 'plan']);
  });

  it('leaves a gap filled and does not touch a restart behind it', async () => {
    const text =
      '云岭市某局2024年度法治政府建设年度报告\n一、主要举措和成效\n开展检查。\n二、存在的不足和原因\n不足。\n四、下一年度主要安排\n安排。\n附件\n一、检查统计表';
    const { text: written } = await insertPart(textSnapshot(text), 'responsibility');
    expect(written).toContain('\n三、党政主要负责人');
    expect(written).toContain('\n四、下一年度主要安排');
    expect(written).toContain('\n一、检查统计表');
  });

  it('goes before the signature when nothing follows', async () => {
    const text = '云岭市某局2024年度法治政府建设年度报告\n一、主要举措和成效\n开展检查。\n云岭市某局\n2025年1月20日\n';
    const { text: written } = await insertPart(textSnapshot(text), 'plan');
    expect(written).toMatch(/\n二、[^\n]*主要安排\n[\s\S]*\n云岭市某局\n2025年1月20日\n$/);
  });

  it('writes what the user typed and chose', async () => {
    const text = reportText(['measures', 'problems', 'responsibility', 'plan'], {
      mark: MARKS[0] ?? String,
      item: ITEMS[0] ?? String,
      lead: '',
      tail: '',
      year: YEARS[0] ?? String,
      relative: false,
      spaced: false,
      indent: '',
      signed: false,
      standard: true,
    });
    expect((await insertPart(textSnapshot(text), 'other', { choices: { other: 'none' } })).text).toMatch(
      /\n五、其他需要报告的情况\n无。$/,
    );
    expect((await insertPart(textSnapshot(text), 'other')).text).toMatch(
      /\n五、其他需要报告的情况\n【待核实：有无其他需要报告的情况】。$/,
    );
    const typed = await insertPart(textSnapshot(text), 'other', {
      paragraphs: { 0: '全年接受专项督察3次。' },
      heading: '五、其他情况',
    });
    expect(typed.text).toMatch(/\n五、其他情况\n全年接受专项督察3次。$/);
    expect((await insertPart(textSnapshot(text), 'other', { dropped: [0] })).text).toMatch(/\n五、其他需要报告的情况$/);
  });
});
