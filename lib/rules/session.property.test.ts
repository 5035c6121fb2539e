import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from './engine';
import { draftText, noisyDraftText } from './generated-drafts';
import { CheckSession } from './session';

/** What is typed, pasted or, empty, deleted: single characters, the begin of a paragraph, lines of the examples. */
const inserted = fc.oneof(
  fc.constantFrom(
    ...'，。；：一二（）《》“”年月日2024０ 　\n',
    '\n\n',
    '（二）',
    '三、',
    '2.',
    '\r\n',
    '云岭市某局',
    '2025年',
    '',
  ),
  draftText,
);
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), inserted), { minLength: 1, maxLength: 6 });

const full = (text: string) => check(parseDraft(textSnapshot(text)), fazhiAnnual);

describe('a session', () => {
  test.prop([noisyDraftText, edits], { numRuns: 40 })('says after any edits what a full check says', (text, series) => {
    const session = new CheckSession(text, fazhiAnnual);
    let typed = text;
    for (const [place, length, words] of series) {
      const from = place % (typed.length + 1);
      const to = Math.min(typed.length, from + (words.length > 1 ? length : 0));
      typed = typed.slice(0, from) + words + typed.slice(to);
      expect(session.edit(from, to, words)).toEqual(full(typed).findings);
    }
  });
});
