import { sourceSpan } from '@/lib/document/place';
import type { PlacedText, Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';
import type { TaskContext } from './task';

/** A sentence somebody wrote, with its place in the draft; null when it is of another source. */
export interface SourceSentence {
  readonly text: string;
  readonly from: Span | null;
  /** In Chinese: where it stands. */
  readonly label: string;
}

const WHOLE = /[^。！？]+(?:[。！？]+[”’』」》）)]*|$)/g;
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]，|首先，?|其次，?|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|同时，|此外，|另外，)/;

/** Whole sentences of a text, parted at full stops only, the list word (一是) before them left out. */
export function wholeSentences(text: string): PlacedText[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const ordinal = ORDINAL.exec(match[0].slice(lead))?.[0].length ?? 0;
    const words = match[0].slice(lead + ordinal).trimEnd();
    const start = match.index + lead + ordinal;
    return words ? [{ text: words, start, end: start + words.length }] : [];
  });
}

/** Sentences of the draft outside the parts named, then those of the sources the user supplied, that fit. */
export function sentencesThat(
  fits: (simplified: string) => boolean,
  { draft, report, ledger }: TaskContext,
  without: readonly string[],
): SourceSentence[] {
  const skipped = report.parts.filter(({ role }) => without.includes(role));
  const body = draft.blocks.slice(report.body[0], report.body[1]);
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
