// False wordings of a passage and false remarks of a reading: none is taken, none is shown.
import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { judgeFindings } from '@/lib/drafting/reading/judge-finding';
import { judgeWording } from '@/lib/drafting/rewriting/judge-sentence';
import { lockText } from '@/lib/drafting/rewriting/locked';
import { buildLedger } from '@/lib/facts/ledger';
import { Random } from './random';
import { CHANGES_MADE, remark, rewordings } from './rewordings';

const SEED = Number(process.env['HOSTILE_SEED'] ?? 20260101);
const COUNT = 800;

/** The new wording where it is taken, else null. */
function taken(before: string, after: string): string | null {
  const locked = lockText([before.replace(/[«»]/g, '')], 'past', 2024);
  const [sentence] = locked.sentences;
  if (!sentence?.slotted) throw new Error(`cannot be reworded: ${before}`);
  const left = locked.ledger.facts.filter(({ computed }) => !computed);
  const given = after.replace(/«([^»]*)»/g, (_, words: string) => {
    const at = left.findIndex(({ surface }) => surface === words);
    const [fact] = at < 0 ? [] : left.splice(at, 1);
    return fact ? `{{${fact.id}}}` : words;
  });
  return judgeWording(given, sentence, locked).text;
}

it(`of ${COUNT} false wordings (seed ${SEED}) none is taken`, () => {
  const made = [...rewordings(COUNT, new Random(SEED))];
  const escapes = made.flatMap(({ class: kind, before, after }) => {
    const text = taken(before, after);
    return text === null ? [] : [`${kind}: ${text}`];
  });
  process.stdout.write(
    `false wordings: ${COUNT}, seed ${SEED}, classes ${CHANGES_MADE.length}, taken ${escapes.length}\n`,
  );
  expect([...new Set(escapes)]).toEqual([]);
});

it.each([
  ['全年我们一共搞了执法检查«42次»，查出问题«31个»。', '全年共开展执法检查«42次»，发现问题«31个»。'],
  [
    '«区司法局»对«区水务局»移送的案件«3件»进行复核，尚未完成。',
    '«区司法局»对«区水务局»移送的案件«3件»认真进行复核，尚未完成。',
  ],
  ['受理投诉«5件»，办结«4件»，暂未办结«1件»。', '共受理投诉«5件»，办结«4件»，暂未办结«1件»。'],
])('takes a wording that says the same: %s', (before, after) => {
  expect(taken(before, after)).toBe(after.replace(/[«»]/g, ''));
});

it('shows nothing of what a reading makes up', () => {
  const text = '全年组织集体学法6次，区水务局开展检查12次。';
  const { blocks, source } = parseDraft(textSnapshot(text));
  const ledger = buildLedger([{ id: 'draft', label: '', kind: 'text', text }], 2024);
  const random = new Random(SEED);
  const escapes = Array.from({ length: 400 }, () => remark(random)).flatMap(({ text: unclear, never }) => {
    const answer = { findings: [{ quote: '集体学法6次', unclear, why: unclear, suggestion: unclear }] };
    const [found] = judgeFindings(answer, { title: '', blocks }, source, ledger);
    return [found?.unclear, found?.why, found?.suggestion].some((words) => words?.includes(never)) ? [unclear] : [];
  });
  expect([...new Set(escapes)]).toEqual([]);
});
