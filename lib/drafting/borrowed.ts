import { copied, pattern } from './sentence';
import type { SourceSentence } from './source-sentences';
import type { SuggestedSentence } from './suggestion';

/** A whole sentence as long as this that stands twice in a draft reads like a slip. Characters, titles left out. */
const LONG = 28;
/** What every report says again and again counts for nothing. */
const FORMULA = /《[^》]*》|“[^”]*”|[^，；。]*(?:习近平|第一责任人|亲自(?:部署|过问|协调|督办))[^，；。]*/g;
/** What ties a sentence to the one before it. */
const TIE = /^(?:但是?，?|然而，?|并且，?|(?:不过|同时|此外|并|另外)，)(?=[\u4e00-\u9fff])/;
/** A clause with the mark behind it; marks inside 《》, “” and （） part none. */
const CLAUSE = /(?:《[^》]*》|“[^”]*”|（[^）]*）|[^，；。！？])+[，；。！？]*/g;

/**
 * A sentence somebody wrote, for use in another part. One of a source is taken whole; of a long one of the draft itself
 * only the clauses on the matter, or it would stand in the draft twice. Null when nothing shorter says it.
 */
export function borrowed({ text, from, label }: SourceSentence, about: RegExp): SuggestedSentence | null {
  if (!from) return { ...pattern(text), origin: 'copied', note: label };
  if (text.replace(FORMULA, '').length < LONG) return copied(text.replace(TIE, ''), from, '原文');
  const clauses = text.match(CLAUSE) ?? [];
  const first = clauses.findIndex((clause) => about.test(clause));
  const last = clauses.findLastIndex((clause) => about.test(clause));
  if (first < 0) return null;
  const kept = clauses.slice(first, Math.max(first + 1, last + 1 - (last - first + 1 === clauses.length ? 1 : 0)));
  if (kept.length === clauses.length) return null;
  const words = kept
    .join('')
    .replace(TIE, '')
    .replace(/[，；。！？]+$/, '');
  return copied(`${words}。`, from, '节选自原文');
}
