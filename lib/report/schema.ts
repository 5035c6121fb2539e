import * as z from 'zod';
import { noting } from './noting';
import type { Profile } from './profile';
import type { Refinement, StructureIssue } from './refinement';
import { causesMissing } from './refinements/causes-missing';
import { length } from './refinements/length';
import { partDuplicate } from './refinements/part-duplicate';
import { partEmbedded } from './refinements/part-embedded';
import { partEmpty } from './refinements/part-empty';
import { partMissing } from './refinements/part-missing';
import { partOrder } from './refinements/part-order';
import { planUnreported } from './refinements/plan-unreported';
import { problemUnanswered } from './refinements/problem-unanswered';
import { recipient } from './refinements/recipient';
import { signature } from './refinements/signature';
import { title } from './refinements/title';
import { topicMissing } from './refinements/topic-missing';
import { type Part, type Report, ReportSchema } from './report';

export const REFINEMENTS: readonly Refinement[] = [
  partMissing,
  partOrder,
  partEmpty,
  partDuplicate,
  partEmbedded,
  causesMissing,
  problemUnanswered,
  planUnreported,
  topicMissing,
  title,
  recipient,
  signature,
  length,
];

/** A list of our own reading, hundreds of entries in a long text: taken as it is. */
const asRead = <Key extends keyof Report>() => z.custom<Report[Key]>(Array.isArray);

/** Read after every keystroke: fields are checked, what we counted up ourselves is not copied. */
const CheckedSchema = ReportSchema.extend({
  recipients: asRead<'recipients'>(),
  outline: asRead<'outline'>(),
  parts: asRead<'parts'>(),
  lengths: asRead<'lengths'>(),
  missing: asRead<'missing'>(),
  touched: asRead<'touched'>(),
  problems: asRead<'problems'>(),
  plan: asRead<'plan'>(),
  topics: asRead<'topics'>(),
  body: asRead<'body'>(),
});

/** Told what each refinement read of the report, a bit for each of FIELDS. */
type Note = (refinement: Refinement, read: number) => void;

export const FIELDS = ReportSchema.keyof().options;
const NotedReport = noting<Report>(FIELDS);

/** The zod schema of a report that meets a profile. Leaving a refinement out removes exactly its findings. */
export function makeReportSchema(profile: Profile, refinements: readonly Refinement[] = REFINEMENTS, note?: Note) {
  return CheckedSchema.check((context) => {
    const report = new NotedReport(context.value);
    const pathOf = partPaths(context.value.parts);
    for (const refinement of refinements) {
      report.noted = 0;
      for (const issue of refinement.refine(report, profile))
        context.issues.push({
          code: 'custom',
          input: context.value,
          message: issue.rule,
          path: pathOf(issue),
          params: { issue },
        });
      note?.(refinement, report.noted);
    }
  });
}

/** The path of the part an issue is about. One heading may stand for several, which lie side by side. */
function partPaths(parts: readonly Part[]): (issue: StructureIssue) => PropertyKey[] {
  /** For each start the last of the parts there. */
  let places: Map<number, number> | null = null;
  return ({ role, place }) => {
    places ??= new Map(parts.map(({ start }, at) => [start, at]));
    let at = places.get(place.start) ?? -1;
    while (parts[at]?.start === place.start && parts[at]?.role !== role) at--;
    return parts[at]?.start === place.start ? ['parts', at] : ['parts'];
  };
}
