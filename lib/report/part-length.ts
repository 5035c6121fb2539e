import { rememberLast } from '@/lib/text/remember-last';
import type { Part, Report } from './report';

const placesOf = rememberLast(
  (parts: readonly Part[]): ReadonlyMap<Part, number> => new Map(parts.map((part, at) => [part, at])),
);

/** Characters of a part's text, spaces and the heading left out. */
export function partLength({ parts, lengths }: Pick<Report, 'parts' | 'lengths'>, part: Part): number {
  return lengths[placesOf(parts).get(part) ?? -1] ?? 0;
}
