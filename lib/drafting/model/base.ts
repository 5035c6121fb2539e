import type { SuggestedParagraph, SuggestedSentence } from '../suggestion';
import { verify } from '../verify';
import { SLOT, slotFacts, slotted, slotWords } from './slots';
import type { ModelTask } from './task';

/** A paragraph of the suggestion as the model gets it. */
export interface BaseParagraph {
  /** Index in the suggestion. */
  readonly index: number;
  readonly title: string | null;
  /** Slots in the place of facts. */
  readonly text: string;
  /** Ids of the slots in `text`. */
  readonly slots: readonly string[];
}

/** The paragraphs a model may reword. What waits for the user's choice is the user's alone. */
export function baseParagraphs(task: ModelTask): BaseParagraph[] {
  return task.suggestion.paragraphs.flatMap((paragraph, index) => {
    const text = rewordable(paragraph)
      .map((sentence) => withSlots(sentence.text, task))
      .join('');
    return text ? [{ index, title: paragraph.title, text, slots: slotsIn(text) }] : [];
  });
}

export function rewordable({ sentences }: SuggestedParagraph): SuggestedSentence[] {
  return sentences.filter(({ choice }) => choice === undefined);
}

export function slotsIn(text: string): string[] {
  return [...text.matchAll(SLOT)].map(([slot]) => slot.slice(2, -2));
}

function withSlots(text: string, { ledger, mode }: ModelTask): string {
  const known = new Map(slotFacts(ledger).map((fact) => [fact.id, fact]));
  const spans = verify(text, ledger, [], mode).supported.flatMap(({ start, end, facts, text: words, kind }) => {
    const own = facts.flatMap((id) => known.get(id) ?? []);
    // A day bears out its year, but is not what stands here.
    const isOther = kind === 'date' || kind === 'year';
    const same = own.find((fact) => slotWords(fact) === words) ?? (isOther ? undefined : own[0]);
    return same ? [{ start, end, id: same.id }] : [];
  });
  return slotted(text, { start: 0, end: text.length }, spans);
}
