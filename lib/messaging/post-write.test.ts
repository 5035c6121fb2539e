import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { verifiedInsertion } from '@/lib/drafting/insertion';
import { userEdit, userText } from '@/lib/drafting/user-text';
import { verifiedEdit } from '@/lib/drafting/verified-edit';
import { isVerifiedText, verifiedText } from '@/lib/drafting/verified-text';
import { textHash } from '@/lib/facts/hash';
import { buildLedger } from '@/lib/facts/ledger';
import { restored } from '@/lib/history/restored';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { ruleEdits } from '@/lib/rules/rule-edit';
import { createPastedSession } from './pasted-session';
import { postWrite, type WritePayload } from './post-write';

const TEXT = '云岭市某局关于2024年度法治政府建设情况的报告\n一、2024年度推进法治政府建设的主要安排\n编制普法计划。';
const LEDGER = buildLedger([], 2024);
const textOf = async (session: ReturnType<typeof createPastedSession>) => (await session.read()).snapshot.text;
const session = (text = TEXT) => createPastedSession('粘贴', textSnapshot(text));
const planYear = (source: string) => {
  const finding = check(parseDraft(textSnapshot(source)), fazhiAnnual).findings.find(
    ({ rule }) => rule === 'year/plan',
  );
  const fix = finding?.fixes[0];
  if (!finding || !fix) throw new Error('the rule found nothing');
  return ruleEdits(finding, fix, source);
};
const insertion = (source: string) => {
  const words = verifiedText('发放折页300份，召开会议。', LEDGER, [], 'past', textHash(source));
  return verifiedInsertion(source, LEDGER, {
    before: source.length,
    edits: [],
    blocks: [{ pieces: ['　　', words], like: 0 }],
  });
};
const LAST = { start: TEXT.lastIndexOf('\n') + 1, end: TEXT.length };
const rewording = (source: string) => [
  verifiedEdit(source, LAST, verifiedText('坚持编制普法计划。', LEDGER, [], 'plan', textHash(source)), LEDGER),
];

describe('postWrite', () => {
  it('writes a fix of a rule', async () => {
    const target = session();
    expect((await postWrite(target, planYear(TEXT))).status).toBe('applied');
    expect(await textOf(target)).toBe(TEXT.replace('一、2024', '一、2025'));
  });

  it('writes what the verifier made of a text, not the text', async () => {
    const target = session();
    expect((await postWrite(target, insertion(TEXT))).status).toBe('applied');
    expect(await textOf(target)).toBe(`${TEXT}\n　　【待核实：发放折页的情况】。`);
  });

  it('writes what the user typed and what the history kept', async () => {
    const target = session();
    await postWrite(target, userEdit(TEXT, { start: TEXT.length - 1, end: TEXT.length }, userText('2025份。')));
    expect(await textOf(target)).toBe(`${TEXT.slice(0, -1)}2025份。`);
    await postWrite(target, restored(TEXT, await textOf(target)));
    expect(await textOf(target)).toBe(TEXT);
  });

  it('writes verified words in the place of others, on the draft they were verified for and on no other', async () => {
    const target = session();
    expect((await postWrite(target, rewording(TEXT))).status).toBe('applied');
    expect(await textOf(target)).toBe(TEXT.replace('编制', '坚持编制'));
    const changed = session(`（送审）${TEXT}`);
    expect((await postWrite(changed, rewording(TEXT))).status).toBe('stale');
    expect(await textOf(changed)).toBe(`（送审）${TEXT}`);
  });

  it('finds a moved place again, and refuses an insertion into a text that changed', async () => {
    const moved = session(`（送审）${TEXT}`);
    expect((await postWrite(moved, planYear(TEXT))).status).toBe('applied');
    expect(await textOf(moved)).toContain('一、2025');
    const changed = session(`${TEXT}。`);
    expect((await postWrite(changed, insertion(TEXT))).status).toBe('stale');
    expect(await textOf(changed)).toBe(`${TEXT}。`);
  });

  it.each([
    ['raw text', '发放折页300份。'],
    [
      'a look-alike insertion',
      { source: TEXT, before: 0, edits: [], blocks: [{ text: '发放折页300份。', like: 0 }], ledgerHash: LEDGER.hash },
    ],
    ['a copy of a real one', { ...insertion(TEXT) }],
    ['a copy through a message', JSON.parse(JSON.stringify(insertion(TEXT)))],
    ['a copy of a verified edit', [{ ...rewording(TEXT)[0] }]],
    ['a verified edit through a message', JSON.parse(JSON.stringify(rewording(TEXT)))],
    ['a verified edit and one of nobody', [...rewording(TEXT), { start: 0, end: 0, text: '300', source: TEXT }]],
    ['a look-alike edit', [{ rule: 'year/plan', start: 0, end: 0, text: '300', source: TEXT }]],
    ['nothing', []],
    ['a look-alike of the user', { start: 0, end: 0, text: '300', source: TEXT }],
  ])('refuses %s', async (_, payload) => {
    const target = session();
    await expect(postWrite(target, payload as unknown as WritePayload)).rejects.toThrow(TypeError);
    expect(await textOf(target)).toBe(TEXT);
  });
});

describe('the brands', () => {
  it('cannot be copied, and hold what they sealed', () => {
    const words = verifiedText('坚持依法行政。', LEDGER, [], 'past', 'h');
    expect(isVerifiedText(words)).toBe(true);
    expect(isVerifiedText({ ...words })).toBe(false);
    expect(() => Object.assign(words, { text: '发放折页300份。' })).toThrow(TypeError);
    expect(words).toMatchObject({ ledgerHash: LEDGER.hash, draftHash: 'h' });
  });

  it('let no unverified words, other ledger or edit of words into an insertion', () => {
    const words = verifiedText('坚持依法行政。', LEDGER, [], 'past', textHash(TEXT));
    const block = (piece: typeof words | string) => ({ before: 0, edits: [], blocks: [{ pieces: [piece], like: 0 }] });
    expect(() => verifiedInsertion(TEXT, LEDGER, block(words))).not.toThrow();
    expect(() => verifiedInsertion(TEXT, LEDGER, block('发放折页。'))).toThrow(TypeError);
    expect(() => verifiedInsertion(TEXT, LEDGER, block({ ...words }))).toThrow(TypeError);
    expect(() => verifiedInsertion(TEXT, buildLedger([], 2023), block(words))).toThrow(TypeError);
    expect(() => verifiedInsertion(`${TEXT}。`, LEDGER, block(words))).toThrow(TypeError);
    expect(() =>
      verifiedInsertion(TEXT, LEDGER, { before: 0, edits: [{ start: 0, end: 2, text: '三' }], blocks: [] }),
    ).toThrow(TypeError);
  });

  it('let no unverified words, other ledger, other draft or line break into a verified edit', () => {
    const words = (text: string, ledger = LEDGER, source = TEXT) =>
      verifiedText(text, ledger, [], 'past', textHash(source));
    const place = { start: 0, end: 3 };
    expect(() => verifiedEdit(TEXT, place, words('坚持'), LEDGER)).not.toThrow();
    expect(() => verifiedEdit(TEXT, place, { ...words('坚持') }, LEDGER)).toThrow(TypeError);
    expect(() => verifiedEdit(TEXT, place, words('坚持', buildLedger([], 2023)), LEDGER)).toThrow(TypeError);
    expect(() => verifiedEdit(TEXT, place, words('坚持', LEDGER, `${TEXT}。`), LEDGER)).toThrow(TypeError);
    expect(() => verifiedEdit(TEXT, place, words('坚持\n依法'), LEDGER)).toThrow(TypeError);
    expect(() => verifiedEdit(TEXT, { start: 0, end: TEXT.length }, words('坚持'), LEDGER)).toThrow(TypeError);
  });

  it('let a rule vouch for its own fix in its own draft only', () => {
    const { findings } = check(parseDraft(textSnapshot(TEXT)), fazhiAnnual);
    const finding = findings.find(({ fixes }) => fixes.length > 0);
    const fix = finding?.fixes[0];
    if (!finding || !fix) throw new Error('no rule offers a fix');
    expect(() => ruleEdits(finding, { ...fix }, TEXT)).toThrow(RangeError);
    expect(() => ruleEdits(finding, fix, `前${TEXT}`)).toThrow(RangeError);
  });
});
