import type { Span } from '@/lib/text/span';
import type { Profile, Severity } from './profile';
import type { Report } from './report';

/** What a structural issue says; it travels as `params` of a zod issue. */
export interface StructureIssue {
  /** Rule id: structure/… */
  readonly rule: string;
  readonly place: Span;
  /** Role of the part it is about, where it is about one. */
  readonly role?: string;
  /** Another part's role, a missing requirement's label or the like; the rule's message uses it. */
  readonly detail?: string;
  /** What it lists, where it is about several things at once. */
  readonly items?: readonly string[];
  readonly severity?: Severity;
}

/** One demand of a profile on a report: the only place where it is decided. */
export interface Refinement {
  readonly rule: string;
  refine(report: Report, profile: Profile): Iterable<StructureIssue>;
}
