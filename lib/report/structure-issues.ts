import { onForget } from '@/lib/text/remember';
import { listKeeper } from './kept';
import { differing } from './noting';
import type { Profile } from './profile';
import type { Refinement, StructureIssue } from './refinement';
import type { Report } from './report';
import { FIELDS, makeReportSchema, REFINEMENTS } from './schema';

type Schema = ReturnType<typeof makeReportSchema>;

interface Last {
  readonly profile: Profile;
  readonly report: Report;
  readonly issues: readonly StructureIssue[];
}

let last: Last | null = null;
onForget(() => {
  last = null;
});
/** What each refinement read of the last report; what it says can depend on nothing else. */
const read = new Map<Refinement, number>();
const keepList = listKeeper<StructureIssue>();

/**
 * The structural issues of a report, in the order of the refinements. A refinement is not asked again while what it read
 * of the report is the same.
 */
export function structureIssues(report: Report, profile: Profile): readonly StructureIssue[] {
  const before = last?.profile === profile ? last : null;
  if (before?.report === report) return before.issues;
  const issues = before ? issuesAgain(before, report) : issuesBy(schemaOf(profile, REFINEMENTS), report);
  last = { profile, report, issues: keepList(issues) };
  return last.issues;
}

function issuesAgain({ profile, report, issues }: Last, now: Report): StructureIssue[] {
  const changed = differing(FIELDS, report, now);
  const asked = REFINEMENTS.filter((one) => ((read.get(one) ?? 0) & changed) !== 0);
  const found = asked.length > 0 ? issuesBy(schemaOf(profile, asked), now) : [];
  return REFINEMENTS.flatMap((one) => (asked.includes(one) ? found : issues).filter(({ rule }) => rule === one.rule));
}

/** The issues a schema of refinements finds, in their order. */
export function issuesBy(schema: Schema, report: Report): StructureIssue[] {
  const result = schema.safeParse(report);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const params: { readonly issue?: unknown } | undefined = issue.code === 'custom' ? issue.params : undefined;
    return isIssue(params?.issue) ? [params.issue] : [];
  });
}

/** Made by a refinement: nothing else is put into the issues of its schema. */
function isIssue(made: unknown): made is StructureIssue {
  return made instanceof Object && 'rule' in made && 'place' in made;
}

const schemas = new WeakMap<Profile, Map<string, Schema>>();

/** Building a schema takes longer than parsing a report with it. */
function schemaOf(profile: Profile, refinements: readonly Refinement[]): Schema {
  const made = schemas.get(profile) ?? new Map<string, Schema>();
  schemas.set(profile, made);
  const key = refinements.map(({ rule }) => rule).join();
  const schema = made.get(key) ?? makeReportSchema(profile, refinements, (one, fields) => read.set(one, fields));
  made.set(key, schema);
  return schema;
}
