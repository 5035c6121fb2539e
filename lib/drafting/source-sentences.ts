import { sourceSpan } from '@/lib/document/place';
import { wholeSentences } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';
import type { TaskContext } from './task';

/** A sentence somebody wrote, with its place in the draft; null when it is of another source. */
export interface SourceSentence {
  readonly text: string;
  readonly from: Span | null;
  /** In Chinese: where it stands. */
  readonly label: string;
}

/** Sentences of the draft outside the parts named (`opening` is what stands before the first heading), then those of the sources the user supplied, that fit. */
export function sentencesThat(
  fits: (simplified: string) => boolean,
  { draft, report, ledger }: TaskContext,
  without: readonly string[],
): SourceSentence[] {
  const skipped = report.parts.filter(({ role }) => without.includes(role));
  const first = without.includes('opening') ? (report.outline[0]?.block ?? report.body[1]) : report.body[0];
  const body = draft.blocks.slice(first, report.body[1]);
  const own = body
    .filter(
      ({ index, kind, number }) =>
        !number && kind !== 'row' && !skipped.some(({ blocks: [from, to] }) => index >= from && index < to),
    )
    .flatMap((block) =>
      wholeSentences(block.text).map(
        ({ text, start, end }): SourceSentence => ({ text, from: sourceSpan(block, start, end), label: '当前稿件' }),
      ),
    );
  const supplied = ledger.sources
    .filter(({ kind, paragraphs }) => kind === 'text' && paragraphs === undefined)
    .flatMap(({ label, text }) =>
      text
        .split('\n')
        .flatMap((line) =>
          wholeSentences(line).map((sentence): SourceSentence => ({ text: sentence.text, from: null, label })),
        ),
    );
  const seen = new Set<string>();
  return [...own, ...supplied].filter(({ text }) => {
    if (!/[。！？]/.test(text) || seen.has(text) || !fits(toSimplified(text))) return false;
    seen.add(text);
    return true;
  });
}
