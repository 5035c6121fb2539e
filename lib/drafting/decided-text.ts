import type { UserEdits } from './accept-suggestion';
import { filledText } from './gaps';
import type { Suggestion } from './suggestion';

/** A paragraph with what the user picked, its gaps still open and its title left out; nothing of what he typed. */
export function pickedText({ paragraphs, choices }: Suggestion, index: number, edits: UserEdits): string {
  return (paragraphs[index]?.sentences ?? [])
    .map(({ text, choice }) => {
      if (choice === undefined) return text;
      const options = choices.find(({ id }) => id === choice)?.options;
      return options?.find(({ id }) => id === edits.choices?.[choice])?.text ?? text;
    })
    .join('');
}

/** A paragraph as it stands after the user's typing, picking and filling, its title left out. */
export function decidedText(suggestion: Suggestion, index: number, edits: UserEdits): string {
  return edits.paragraphs?.[index] ?? filledText(pickedText(suggestion, index, edits), index, edits.fills);
}

/** The whole of it as plain lines, numbers and heading left out, without what the user dropped. */
export function decidedLines(suggestion: Suggestion, edits: UserEdits): string {
  return suggestion.paragraphs
    .flatMap(({ title }, index) => {
      if (edits.dropped?.includes(index)) return [];
      return `${title === null ? '' : `${edits.titles?.[index] ?? title}。`}${decidedText(suggestion, index, edits)}`;
    })
    .join('\n');
}

/** Its own words, whatever the user did to it: two suggestions with the same are no two versions. */
export function wordingOf(suggestion: Suggestion): string {
  return decidedLines(suggestion, {});
}
