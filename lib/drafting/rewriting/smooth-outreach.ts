import type { Ledger } from '@/lib/facts/ledger';
import type { SuggestedSentence, Suggestion } from '../suggestion';
import { verify } from '../verify';
import { type LockedText, lockText } from './locked';

/** The sentences of a paragraph made of a table, their counts locked. */
export function lockOutreach({ paragraphs }: Suggestion, { reportYear }: Ledger): LockedText {
  const texts = paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  return lockText(texts, 'past', reportYear);
}

/**
 * The suggestion in new wordings, one for each of its sentences in order; null keeps the old one, and so does one that
 * the table does not bear out. Figures stay those of the table's cells.
 */
export function smoothedOutreach(
  suggestion: Suggestion,
  wordings: readonly (string | null)[],
  ledger: Ledger,
  note: string,
): Suggestion {
  let at = 0;
  const reworded = (sentence: SuggestedSentence): SuggestedSentence => {
    const text = wordings[at++] ?? null;
    return text !== null && verify(text, ledger).ok ? { ...sentence, text } : sentence;
  };
  const paragraphs = suggestion.paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map(reworded),
  }));
  return { ...suggestion, id: `${suggestion.id}-smooth`, paragraphs, notes: [...suggestion.notes, note] };
}
