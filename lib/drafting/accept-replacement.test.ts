import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { countedTable } from '@/lib/outreach/counted-rows';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { kindOf } from '@/lib/outreach/kinds';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { type PhraseForm, USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { applyEdits } from '@/lib/rules/apply';
import { acceptReplacement } from './accept-replacement';
import { draftLedger } from './draft-ledger';
import { lostFacts } from './lost-facts';
import { outreachPlace } from './outreach-place';
import { verifiedReplacement } from './replacement';
import { OUTREACH, suggestOutreach } from './suggest-outreach';

const TABLE = readTsv(
  [
    '日期\t时间节点\t地点\t发放宣传折页（份）\t受众（人次）',
    '2024年4月15日\t全民国家安全教育日\t望湖广场\t300\t200',
    '2024年12月4日\t国家宪法日\t云岭中学\t480\t400',
  ].join('\n'),
);
const HEAD = '某局关于2024年度法治政府建设情况的报告\n一、2024年度主要举措和成效\n（一）加强执法\n开展检查12次。\n';
const PLAN =
  '二、存在的不足和原因\n普法宣传形式单一，发放宣传折页偏少。\n三、下一年度主要安排\n全年发放宣传折页900份。';
const TOLD = '深入开展普法宣传。全年发放宣传折页700份，受众600人次。聘请讲师3人。';

function given(text: string, form: PhraseForm = 'total') {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  const mapping = guessColumns(TABLE);
  const { events } = readEvents(TABLE, mapping, 2024);
  const table = outreachTable(TABLE, mapping.headerRows, events, { id: OUTREACH, label: '宣传活动表' });
  const ledger = withOutreachTotals(draftLedger(draft, report, fazhiAnnual, [table.source]), table);
  const context = { draft, report, profile: fazhiAnnual, ledger };
  const suggestion = suggestOutreach(table, { form, names: USUAL_NAMES, seed: 0 }, ledger, context);
  return {
    place: outreachPlace(context, kindOf({}).section, countedTable(events, '宣传活动表')),
    context,
    suggestion,
    text,
  };
}

function replaced({ place, context, suggestion, text }: ReturnType<typeof given>, takesOut = true): string {
  const goes = ({ tells }: { tells: boolean }) => tells;
  const { edits, insert } = acceptReplacement(suggestion, {}, context, { paragraphs: place.told, goes, takesOut });
  const lines = insert?.blocks.map((block) => `${block.text}\n`).join('') ?? '';
  const added = insert ? [{ start: insert.before, end: insert.before, text: lines }] : [];
  return applyEdits(text, [...edits, ...added]);
}

describe('where the text of a table goes', () => {
  it.each([
    [
      'item',
      `${HEAD}（二）加强普法宣传\n${TOLD}\n（三）强化监督\n接受监督2次。\n${PLAN}`,
      '（二）加强普法宣传',
      '（三）',
    ],
    ['item', `${HEAD}（二）加强普法宣传。${TOLD}\n${PLAN}`, '（二）加强普法宣传', '二、'],
    ['text', `${HEAD}${TOLD}\n${PLAN}`, null, '二、'],
    ['none', `${HEAD}${PLAN}`, '一、2024年度主要举措和成效', '二、'],
  ])('%s', (kind, text, heading, next) => {
    const { place } = given(text);
    expect({ kind: place.kind, heading: place.heading }).toEqual({ kind, heading });
    expect(text.slice(place.before, place.before + 2)).toBe(next.slice(0, 2));
  });

  it('is a part of its own in a report by themes', () => {
    const text =
      '某局2024年法治政府建设情况\n一、依法决策\n审查合同5份。\n二、加强法治宣传教育\n发放宣传折页700份。\n三、下一步打算\n继续努力。';
    const { place } = given(text);
    expect(place).toMatchObject({ kind: 'part', heading: '二、加强法治宣传教育' });
    expect(place.told.map((paragraph) => paragraph.text)).toEqual(['发放宣传折页700份。']);
  });

  it('tells apart what the table counts from all else, and never looks at shortcomings and plan', () => {
    const { place } = given(`${HEAD}（二）加强普法宣传\n${TOLD}\n健全制度2项。\n${PLAN}`);
    expect(place.told.map(({ sentences }) => sentences.map(({ text, tells }) => `${tells} ${text}`))).toEqual([
      ['false 深入开展普法宣传。', 'true 全年发放宣传折页700份，受众600人次。', 'false 聘请讲师3人。'],
    ]);
  });
});

describe('a suggestion in the place of what the draft tells', () => {
  const SECTION = `${HEAD}（二）加强普法宣传\n${TOLD}\n`;

  it('takes the told sentences away and leaves every other where it was', () => {
    const after = replaced(given(`${SECTION}${PLAN}`));
    expect(after).toMatch(/（二）加强普法宣传\n深入开展普法宣传。\S+780份/);
    expect(after).toContain('发放宣传折页780份');
    expect(after).toMatch(/聘请讲师3人。\n二、存在的不足和原因/);
    expect(after).not.toContain('700份');
    expect(after.endsWith(PLAN)).toBe(true);
  });

  it('never touches a heading that its text runs on from', () => {
    const after = replaced(given(`${HEAD}（二）加强普法宣传。全年发放宣传折页700份。\n${PLAN}`));
    expect(after).toMatch(/\n（二）加强普法宣传。\S+780份.*\n二、/);
  });

  it('keeps the number of an item', () => {
    expect(replaced(given(`${HEAD}（二）加强普法宣传\n一是全年发放宣传折页700份。\n${PLAN}`))).toMatch(
      /\n一是\S+780份/,
    );
  });

  it('adds the paragraphs there was no place for', () => {
    const after = replaced(given(`${SECTION}${PLAN}`, 'events'));
    const lines = after.slice(after.indexOf('（二）'), after.indexOf('二、存在')).trim().split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join()).toContain('云岭中学');
  });

  it('takes out paragraphs that are left over, or leaves them empty where an editor keeps them apart', () => {
    const text = `${SECTION}在国家宪法日发放宣传折页400份。\n在望湖广场发放宣传折页300份。\n${PLAN}`;
    expect(replaced(given(text))).toMatch(/聘请讲师3人。\n二、存在/);
    expect(replaced(given(text), false)).toMatch(/聘请讲师3人。\n\n\n二、存在/);
  });

  it('names what would be lost', () => {
    const { place, context, suggestion } = given(
      `${HEAD}（二）加强普法宣传\n全年发放宣传折页700份、悬挂横幅3条，受众600人次。\n${PLAN}`,
    );
    const going = place.told.flatMap(({ sentences }) => sentences.filter(({ tells }) => tells));
    const after = suggestion.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('');
    expect(lostFacts(going, after, context.report.year).map(({ shown }) => shown)).toEqual([
      '全年发放宣传折页700份',
      '悬挂横幅3条',
    ]);
  });
});

describe('verifiedReplacement', () => {
  const { context } = given(`${HEAD}${PLAN}`);
  const seal = (start: number, end: number, pieces: readonly string[]) =>
    verifiedReplacement(context.draft.source, context.ledger, { edits: [{ start, end, pieces }], insert: null });

  it('takes no words of nobody and joins no paragraphs', () => {
    expect(() => seal(0, 2, ['某某'])).toThrow(TypeError);
    const line = context.draft.source.indexOf('\n');
    expect(() => seal(line - 2, line + 3, [''])).toThrow(TypeError);
    expect(seal(0, line + 1, ['']).edits).toEqual([{ start: 0, end: line + 1, text: '' }]);
  });
});
