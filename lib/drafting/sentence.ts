import type { Span } from '@/lib/text/span';
import { placeholder } from './placeholder';
import type { SuggestedSentence } from './suggestion';

/** A sentence of a pattern that states nothing, or announces what is planned. */
export function pattern(text: string, note?: string, from: readonly Span[] = []): SuggestedSentence {
  return { text, origin: 'pattern', from: from.map(bare), facts: [], ...(note ? { note } : {}) };
}

/** A sentence that nobody supplied: the user fills it. */
export function toFill(topic: string, note?: string): SuggestedSentence {
  return { text: `${placeholder(topic)}。`, origin: 'placeholder', from: [], facts: [], ...(note ? { note } : {}) };
}

/** A sentence of the draft, word for word. */
export function copied(text: string, from: Span, note?: string): SuggestedSentence {
  return { text, origin: 'copied', from: [bare(from)], facts: [], ...(note ? { note } : {}) };
}

/** What stands here until the user picks an option of the choice. */
export function undecided(choice: string, topic: string): SuggestedSentence {
  return { ...toFill(topic), choice };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
