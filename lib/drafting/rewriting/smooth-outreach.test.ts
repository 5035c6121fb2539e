import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '@/lib/facts/ledger';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { suggestOutreach } from '../suggest-outreach';
import type { Suggestion } from '../suggestion';
import { judgeAnswer } from './reword-with-model';
import { lockOutreach, smoothedOutreach } from './smooth-outreach';

const sheet = readTsv(readFileSync('samples/outreach.tsv', 'utf8'));
const mapping = guessColumns(sheet);
const { events } = readEvents(sheet, mapping, 2025);
const table = outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: '活动台账' });
const ledger = withOutreachTotals(buildLedger([table.source], 2025), table);
const suggestion = suggestOutreach(table, { form: 'events', names: USUAL_NAMES, seed: 0 }, ledger, null);
const locked = lockOutreach(suggestion, ledger);

const wordsOf = ({ paragraphs }: Suggestion) =>
  paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));

/** What becomes of the paragraph when a model answers so, sentence by sentence. */
function smooth(reword: (slotted: string, at: number) => string) {
  const sentences = locked.sentences.map(({ slotted, text }, at) => ({ text: reword(slotted ?? text, at) }));
  const { result } = judgeAnswer({ paragraphs: [{ sentences }] }, locked);
  return { words: wordsOf(smoothedOutreach(suggestion, result.wordings, ledger, '润色过')), refused: result.refused };
}

describe('smoothing', () => {
  it('locks the counts of every sentence', () => {
    expect(locked.sentences.filter(({ slotted }) => slotted !== null).length).toBeGreaterThan(8);
    for (const { slotted } of locked.sentences) expect(slotted?.replace(/\{\{f\d+\}\}/g, '')).not.toMatch(/\d/);
  });

  it('takes a sentence that says the same, and leaves figures, cells and notes alone', () => {
    const before = wordsOf(suggestion);
    const { words, refused } = smooth((text) => text.replace('开展', '组织开展').replace('组织组织', '组织'));
    expect(refused).toBe(0);
    expect(words).not.toEqual(before);
    expect(words.map((text) => text.match(/\d+/g))).toEqual(before.map((text) => text.match(/\d+/g)));
  });

  it('keeps every sentence whose counts were traded with those of another, moved, or dropped', () => {
    const before = wordsOf(suggestion);
    const slots = locked.sentences.map(({ slotted }) => slotted?.match(/\{\{f\d+\}\}/g) ?? []);
    const traded = smooth((text, at) => {
      const [own] = (slots[at] ?? []).slice(-1);
      const [other] = (slots[(at + 1) % slots.length] ?? []).slice(-1);
      return own && other ? text.replace(own, other) : text;
    });
    expect(traded.words).toEqual(before);
    expect(smooth((text) => text.replace(/\{\{f\d+\}\}(?=[^{]*$)/, '')).words).toEqual(before);
    expect(smooth((text) => text.replace(/。$/, '，取得良好效果。')).words).toEqual(before);
    expect(smooth((text) => text.replace(/。$/, '，受到群众一致好评。')).words).toEqual(before);
    expect(smooth((text) => text.replace(/望湖|云岭/g, '新城')).words.filter((text) => text.includes('新城'))).toEqual(
      [],
    );
  });

  it('keeps all of them when the sentences do not pair up', () => {
    const { result, problems } = judgeAnswer({ paragraphs: [{ sentences: [{ text: '全年开展活动。' }] }] }, locked);
    expect(result.wordings.every((wording) => wording === null)).toBe(true);
    expect(problems).toHaveLength(1);
  });
});
