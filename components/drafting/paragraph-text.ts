import type { UserEdits } from '@/lib/drafting/accept-suggestion';
import type { Suggestion } from '@/lib/drafting/suggestion';

/** A paragraph as it stands after the user's typing and picking, its title left out. */
export function paragraphText({ paragraphs, choices }: Suggestion, index: number, edits: UserEdits): string {
  const typed = edits.paragraphs?.[index];
  if (typed !== undefined) return typed;
  const picked = (id: string | undefined) =>
    choices
      .find((choice) => choice.id === id)
      ?.options.find((option) => id !== undefined && option.id === edits.choices?.[id])?.text;
  return (paragraphs[index]?.sentences ?? []).map(({ text, choice }) => picked(choice) ?? text).join('');
}
