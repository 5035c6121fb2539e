import * as z from 'zod';
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
  outline: asRead<'outline'>(),
  parts: asRead<'parts'>(),
  touched: asRead<'touched'>(),
  problems: asRead<'problems'>(),
  plan: asRead<'plan'>(),
  topics: asRead<'topics'>(),
});

/** The zod schema of a report that meets a profile. Leaving a refinement out removes exactly its findings. */
export function makeReportSchema(profile: Profile, refinements: readonly Refinement[] = REFINEMENTS) {
  return CheckedSchema.check((context) => {
    const { parts } = context.value;
    const places = new Map(parts.map(({ start }, at) => [start, at]));
    for (const refinement of refinements) {
      for (const issue of refinement.refine(context.value, profile)) {
        context.issues.push({
          code: 'custom',
          input: context.value,
          message: issue.rule,
          path: pathOf(parts, places, issue),
          params: { issue },
        });
      }
    }
  });
}

/** `places`: for each start the last of the parts there; one heading may stand for several, which lie side by side. */
function pathOf(
  parts: readonly Part[],
  places: ReadonlyMap<number, number>,
  { role, place }: StructureIssue,
): PropertyKey[] {
  let at = places.get(place.start) ?? -1;
  while (parts[at]?.start === place.start && parts[at]?.role !== role) at--;
  return parts[at]?.start === place.start ? ['parts', at] : ['parts'];
}

/** Made above, by a refinement. */
const ParamsSchema = z.object({ issue: z.custom<StructureIssue>((issue) => issue instanceof Object) });

const schemas = new WeakMap<Profile, ReturnType<typeof makeReportSchema>>();

/** Building a schema takes longer than parsing a report with it. */
function schemaOf(profile: Profile) {
  const known = schemas.get(profile) ?? makeReportSchema(profile);
  schemas.set(profile, known);
  return known;
}

/** The structural issues of a report, in the order of the refinements. */
export function structureIssues(
  report: Report,
  profile: Profile,
  refinements?: readonly Refinement[],
): StructureIssue[] {
  const result = (refinements ? makeReportSchema(profile, refinements) : schemaOf(profile)).safeParse(report);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    issue.code === 'custom' ? [ParamsSchema.parse(issue.params).issue] : [],
  );
}
