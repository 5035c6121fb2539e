import { type Counted, countedIn } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { markTest } from '@/lib/text/marks';
import { sentenceStart } from '@/lib/text/sentence-start';
import type { Span } from '@/lib/text/span';
import { plainAmount } from './amount';
import { compare, share } from './ratio';
import { shareOff } from './share-off';

const isSpace = markTest(' \t\u3000');

/** The second share of a list and the next: of the whole before the list, or of a part of it. */
export function judgeListed(text: string, clause: Span, part: Counted, said: Counted): RawFinding | null {
  const alike = listWholes(text, clause).filter(({ unit }) => unit === part.unit);
  const wholes = alike.filter(({ value }) => value >= part.value && value > 0);
  const [whole] = wholes;
  if (!whole || alike.some(({ approx }) => approx !== null)) return null;
  const ratios = wholes.map((each) => share(part, each));
  if (ratios.some((ratio) => compare(said, ratio) === 'right')) return null;
  // Shares of a list are often rounded so that they add up to 100%.
  const nearly = ratios.some(({ value }) => Math.abs(said.value - value) <= 3 * said.slack);
  const grade = nearly ? 'advice' : alike.length === 1 ? 'error' : 'warning';
  return shareOff(
    said,
    share(part, whole),
    `${plainAmount(part.value, part)}÷${plainAmount(whole.value, whole)}`,
    grade,
  );
}

/**
 * What a share in one clause of a list may be of: the counts in the clauses before it and, where 其中 opens the sentence,
 * in the sentence before that. 共受理1046件。其中，网上862件，占82.4%；信函171件，占16.3%。 Empty where no 其中 stands before.
 */
function listWholes(text: string, clause: Span): readonly Counted[] {
  const start = sentenceStart(text, clause.start);
  const among = text.slice(start, clause.end).indexOf('其中');
  if (among < 0) return [];
  let head = start;
  while (isSpace(text.charCodeAt(head))) head++;
  const before = start + among === head && start > 0 ? sentenceStart(text, start - 1) : start;
  return countedIn(text, before, clause.start);
}
