import * as z from 'zod';

export const SeveritySchema = z.enum(['error', 'warning', 'advice']);
export type Severity = z.infer<typeof SeveritySchema>;

export const PatternSchema = z.string().refine((source) => {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}, '不是可用的正则表达式');

export const RoleSchema = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** Words that must stand somewhere in a part, with what they stand for. */
const RequirementSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  pattern: PatternSchema,
  /** What to do about it, a sentence. */
  hint: z.string().optional(),
});

/** A part, nothing filled in: what a local notice may change of it. */
export const PART_FIELDS = {
  /** measures, problems, responsibility, plan, other; other kinds of report add their own. */
  role: RoleSchema,
  /** Short name for the structure map. */
  label: z.string().min(1),
  /** The heading the regulation uses; `{year}` and `{next}` stand for the report's year and the one after. */
  heading: z.string().min(1),
  /** Patterns for level-1 headings. */
  patterns: z.array(PatternSchema).min(1),
  /** Patterns for headings of level 2 and 3, when no level-1 heading matched. */
  inner: z.array(PatternSchema),
  /** A sentence that at least mentions the part's subject. */
  touch: PatternSchema,
  missing: SeveritySchema,
  /** Characters below which the part counts as weak. */
  minLength: z.int().min(0),
  /** True when the part deals with the year after the report's. */
  nextYear: z.boolean(),
  /** True when its patterns are wide: a second heading that matches is no doubling. */
  wide: z.boolean(),
  /** Level-1 headings that match no part stand for it together, up to the first heading of one of the roles. */
  gathers: z.strictObject({
    until: z.array(RoleSchema).min(1),
    /** What the gathered headings are about in a report of this kind. */
    themes: PatternSchema,
  }),
  requires: z.array(RequirementSchema),
  basis: z.string().min(1),
};

const PartSchema = z.strictObject({
  ...PART_FIELDS,
  inner: PART_FIELDS.inner.default([]),
  touch: PART_FIELDS.touch.optional(),
  minLength: PART_FIELDS.minLength.default(0),
  nextYear: PART_FIELDS.nextYear.default(false),
  wide: PART_FIELDS.wide.default(false),
  gathers: PART_FIELDS.gathers.optional(),
  requires: PART_FIELDS.requires.default([]),
});

/** What a report of this kind deals with somewhere, besides its prescribed parts. */
const TopicSchema = z.strictObject({
  id: RoleSchema,
  label: z.string().min(1),
  /** What a passage on it says. */
  pattern: PatternSchema,
  /** Office of which alone it is asked. */
  unit: PatternSchema.optional(),
  /** First report year of which it is asked. */
  since: z.int().default(0),
  severity: SeveritySchema.default('advice'),
  basis: z.string().min(1),
});

const DAY = { month: z.int().min(1).max(12), day: z.int().min(1).max(31) };

export const PROFILE_FIELDS = {
  id: RoleSchema,
  label: z.string().min(1),
  /** What the report is called in its title, for instance 法治政府建设. */
  subject: z.string().min(1),
  titlePatterns: z.array(PatternSchema).min(1),
  /** How the title ends, and what that kind of text is called. */
  titleEnd: PatternSchema,
  kind: z.string().min(1),
  /** The form of the title, for the message of structure/title. */
  titleExample: z.string().min(1),
  /** Characters of a whole report that are usual. */
  length: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }),
  /** The day of the next year by which the report is due. */
  deadline: z.strictObject({
    ...DAY,
    /** The later day by which it must be public, where there is one. */
    published: z.strictObject(DAY).optional(),
    basis: z.string().min(1),
  }),
  /** First report year for which this structure is prescribed; for earlier ones it is advice. */
  since: z.int(),
  /** Lines of prescribed tables that look like numbered headings. */
  rows: z.array(PatternSchema),
  /** Office or title for which a local profile is meant. */
  appliesTo: PatternSchema,
  topics: z.array(TopicSchema).max(30),
  basis: z.string().min(1),
};

/** The required structure of one kind of report, as data. A user's own file is read with the same schema. */
export const ProfileSchema = z.strictObject({
  ...PROFILE_FIELDS,
  titleEnd: PROFILE_FIELDS.titleEnd.default('报告$|报告[（(][^）)]{1,40}[）)]$'),
  kind: PROFILE_FIELDS.kind.default('报告'),
  deadline: PROFILE_FIELDS.deadline.optional(),
  since: PROFILE_FIELDS.since.default(0),
  rows: PROFILE_FIELDS.rows.default([]),
  appliesTo: PROFILE_FIELDS.appliesTo.optional(),
  topics: PROFILE_FIELDS.topics.default([]),
  parts: z.array(PartSchema).min(1),
});

export type Profile = z.infer<typeof ProfileSchema>;
export type ProfilePart = Profile['parts'][number];
export type ProfileTopic = Profile['topics'][number];
