import * as z from 'zod';

export const SeveritySchema = z.enum(['error', 'warning', 'advice']);
export type Severity = z.infer<typeof SeveritySchema>;

const Pattern = z.string().refine((source) => {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false;
  }
}, '不是可用的正则表达式');

const PartSchema = z.strictObject({
  /** measures, problems, responsibility, plan, other; other kinds of report add their own. */
  role: z.string().regex(/^[a-z][a-z-]*$/),
  /** Short name for the structure map. */
  label: z.string().min(1),
  /** The heading the regulation uses; `{year}` and `{next}` stand for the report's year and the one after. */
  heading: z.string().min(1),
  /** Patterns for level-1 headings. */
  patterns: z.array(Pattern).min(1),
  /** Patterns for headings of level 2 and 3, when no level-1 heading matched. */
  inner: z.array(Pattern).default([]),
  /** A sentence that at least mentions the part's subject. */
  touch: Pattern.optional(),
  missing: SeveritySchema,
  /** Characters below which the part counts as weak. */
  minLength: z.int().min(0).default(0),
  /** True when the part deals with the year after the report's. */
  nextYear: z.boolean().default(false),
  /** Words that must stand somewhere in the part, with what they stand for. */
  requires: z.array(z.strictObject({ id: z.string(), label: z.string(), pattern: Pattern })).default([]),
  basis: z.string().min(1),
});

/** The required structure of one kind of report, as data. A user's own file is read with the same schema. */
export const ProfileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  label: z.string().min(1),
  /** What the report is called in its title, for instance 法治政府建设. */
  subject: z.string().min(1),
  titlePatterns: z.array(Pattern).min(1),
  /** The form of the title, for the message of structure/title. */
  titleExample: z.string().min(1),
  parts: z.array(PartSchema).min(1),
  /** Characters of a whole report that are usual. */
  length: z.strictObject({ min: z.int(), max: z.int() }),
  basis: z.string().min(1),
});

export type Profile = z.infer<typeof ProfileSchema>;
export type ProfilePart = Profile['parts'][number];
