import { describe, expect, it } from 'vitest';
import { textHash } from '@/lib/facts/hash';
import { buildLedger, type Ledger } from '@/lib/facts/ledger';
import { verifiedInsertion } from './insertion';
import { isVerifiedText, type VerifiedText, verifiedText } from './verified-text';

const SOURCE = '某局关于2024年度法治政府建设情况的报告';
const TEXT = '开展执法检查29次。';
const ledgerOf = (text: string): Ledger => buildLedger([{ id: 's', label: '资料', kind: 'text', text }], 2024);
const KNOWN = ledgerOf(TEXT);
const seal = (ledger: Ledger, source = SOURCE) => verifiedText(TEXT, ledger, [], 'past', textHash(source));
const insert = (piece: VerifiedText, ledger: Ledger) =>
  verifiedInsertion(SOURCE, ledger, { before: 0, edits: [], blocks: [{ pieces: [piece], like: 0 }] });

describe('VerifiedText', () => {
  it('is made by the verifier alone: what only looks like it is none', () => {
    const sealed = seal(KNOWN);
    expect(isVerifiedText(sealed)).toBe(true);
    // @ts-expect-error nobody else can make the brand
    const forged: VerifiedText = { text: '开展执法检查92次。', ledgerHash: KNOWN.hash, draftHash: textHash(SOURCE) };
    expect(isVerifiedText(forged)).toBe(false);
    expect(isVerifiedText(structuredClone(sealed))).toBe(false);
    expect(() => insert(forged, KNOWN)).toThrow('not verified');
    expect(Object.isFrozen(sealed)).toBe(true);
  });

  it('is written only into the draft and against the ledger it was verified for', () => {
    expect(insert(seal(KNOWN), KNOWN).blocks[0]?.text).toBe(TEXT);
    expect(() => insert(seal(KNOWN), ledgerOf('开展执法检查30次。'))).toThrow('another ledger');
    expect(() => insert(seal(KNOWN, `${SOURCE}。`), KNOWN)).toThrow('another ledger or draft');
  });

  it('verified anew against a ledger that no longer has the fact holds a gap in its place', () => {
    expect(seal(KNOWN).text).toBe(TEXT);
    expect(seal(ledgerOf('开展执法检查30次。')).text).toBe('开展执法检查【待核实：次数】。');
  });
});
