import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { outreachPlace } from '@/lib/drafting/outreach-place';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { postWrite } from '@/lib/messaging/post-write';
import { countedTable } from '@/lib/outreach/counted-rows';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { kind } from '@/lib/outreach/kinds/outreach';
import { USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readTsv } from '@/lib/outreach/tsv';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { outreachDraft, outreachFacts, readOutreach } from './outreach-draft';
import { type Decided, prepareExtending, prepareReplacing, titled } from './place-choice';

const SHEET = readTsv(
  '日期\t时间节点\t地点\t发放宣传折页（份）\n2024年4月15日\t全民国家安全教育日\t望湖广场\t300\n2024年12月4日\t国家宪法日\t云岭中学\t480',
);
const TEXT = `某局关于2024年度法治政府建设情况的报告
一、2024年度主要举措和成效
（一）加强普法宣传
深入开展普法。全年发放宣传折页700份、悬挂横幅3条。
在国家宪法日发放宣传折页400份。
二、存在的不足和原因
形式单一。`;

function input(takesOut: boolean, text = TEXT) {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  const base = { draft, report, profile: fazhiAnnual, ledger: draftLedger(draft, report, fazhiAnnual) };
  const mapping = guessColumns(SHEET);
  const reading = readOutreach(SHEET, mapping, 2024, {}, () => {});
  const facts = outreachFacts(SHEET, mapping, reading, base);
  const { suggestion, ledger } = outreachDraft(facts, { form: 'total', names: USUAL_NAMES, seed: 0 }, base);
  const place = outreachPlace(base, kind.section, countedTable(reading.events, '表'));
  return { suggestion, edits: {}, context: { ...base, ledger }, place, takesOut };
}

const REPLACE: Decided = { way: 'replace', kept: new Set(), turned: new Set() };

it('shows the lines that change as they are and as they will be, and what is lost', () => {
  const prepared = prepareReplacing(input(true), REPLACE);
  expect(prepared?.before).toBe('深入开展普法。全年发放宣传折页700份、悬挂横幅3条。\n在国家宪法日发放宣传折页400份。');
  expect(prepared?.after).toMatch(/^深入开展普法。结合.*780份/);
  expect(prepared?.after).not.toContain('400份');
  expect(prepared?.lost.map(({ shown }) => shown)).toEqual([
    '全年发放宣传折页700份',
    '悬挂横幅3条',
    '在国家宪法日发放宣传折页400份',
  ]);
  expect(prepared?.blank).toBe(0);
});

it('says how many blank lines stay where an editor keeps its paragraphs apart', () => {
  expect(prepareReplacing(input(false), REPLACE)?.blank).toBe(1);
});

it('keeps the paragraphs and sentences the user keeps', () => {
  const given = input(true);
  const [first, second] = given.place.told;
  const told = first?.sentences.find(({ tells }) => tells);
  const kept = new Set([second?.block ?? -1]);
  expect(prepareReplacing(given, { ...REPLACE, kept })?.after).not.toContain('700份');
  expect(prepareReplacing(given, { ...REPLACE, kept })?.before).not.toContain('400份');
  expect(prepareReplacing(given, { ...REPLACE, kept, turned: new Set([told?.start ?? -1]) })).toBeNull();
});

it('shows the paragraph that new ones follow', () => {
  const { before, after, lost } = prepareExtending(input(true));
  expect(before).toBe('在国家宪法日发放宣传折页400份。');
  expect(after).toMatch(/^在国家宪法日发放宣传折页400份。\n结合/);
  expect(lost).toEqual([]);
});

it('becomes an item of its own where the draft has no place for it', () => {
  const bare = TEXT.replace(/（一）加强普法宣传[\s\S]*(?=\n二、)/, '（一）加强执法\n开展检查12次。');
  const given = input(true, bare);
  expect(given.place.kind).toBe('none');
  const { written } = prepareExtending({ ...given, suggestion: titled(given.suggestion, kind.label) });
  expect(written).toMatch(/^（二）普法宣传活动\n.*780份/);
  const typed = prepareExtending({
    ...given,
    suggestion: titled(given.suggestion, kind.label),
    edits: { titles: { 0: '增强普法实效' } },
  });
  expect(typed.written).toMatch(/^（二）增强普法实效\n/);
});

it('is written as one step and taken back to the very text', async () => {
  const session = createPastedSession('粘贴的稿件', textSnapshot(TEXT));
  const prepared = prepareReplacing(input(true), REPLACE);
  if (!prepared) throw new Error('nothing to replace');
  const result = await postWrite(session, prepared.payload);
  expect(result.status).toBe('applied');
  const { snapshot } = await session.read();
  expect(snapshot.text).toBe(TEXT.replace(prepared.before, prepared.after));
  expect(await session.undo(TEXT)).toMatchObject({ status: 'applied', read: { snapshot: { text: TEXT } } });
});

it('is not written into a draft that changed meanwhile', async () => {
  const session = createPastedSession('粘贴的稿件', textSnapshot(`${TEXT}。`));
  const prepared = prepareReplacing(input(true), REPLACE);
  if (!prepared) throw new Error('nothing to replace');
  expect((await postWrite(session, prepared.payload)).status).toBe('stale');
  expect((await session.read()).snapshot.text).toBe(`${TEXT}。`);
});
