import type { Part, Report } from './report';

/** Characters of a part's text, spaces and the heading left out. */
export function partLength({ parts, lengths }: Pick<Report, 'parts' | 'lengths'>, part: Part): number {
  return lengths[parts.indexOf(part)] ?? 0;
}
