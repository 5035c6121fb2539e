import type { Draft } from '@/lib/document/draft';
import type { Line, Snapshot } from '@/lib/document/snapshot';
import { type VerifiedInsertion, verifiedInsertion } from '@/lib/drafting/insertion';
import { verifiedText } from '@/lib/drafting/verified-text';
import { textHash } from '@/lib/facts/hash';
import type { Rolled, ThisYear } from './roll-report';

/** The skeleton as a text with its headings, for the clipboard. */
export function rolledSnapshot({ lines }: Rolled): Snapshot {
  let start = 0;
  const placed = lines.map(({ text, kind, level }): Line => {
    const line = { start, end: start + text.length };
    start = line.end + 1;
    if (kind === 'title') return { ...line, kind: 'heading', depth: 1 };
    if (kind === 'heading') return { ...line, kind: 'heading', depth: Math.min(6, level + 1) };
    return { ...line, kind };
  });
  return { text: lines.map(({ text }) => text).join('\n'), format: 'text', lines: placed, complete: true };
}

/** The skeleton, verified again, for a draft in which nothing is written yet. @throws RangeError for any other */
export function rolledInsertion({ lines }: Rolled, { ledger, ticks }: ThisYear, draft: Draft): VerifiedInsertion {
  if (draft.source.trim() !== '') throw new RangeError('there is a text already');
  const draftHash = textHash(draft.source);
  const blocks = lines.map(({ text, mode }) => ({
    pieces: [verifiedText(text, ledger, ticks, mode, draftHash)],
    like: 0,
  }));
  return verifiedInsertion(draft.source, ledger, { before: draft.source.length, edits: [], blocks });
}
