import * as z from 'zod';
import { SeveritySchema } from './profile';

const Offset = z.int().min(0);
const Place = z.object({ start: Offset, end: Offset });
const Placed = Place.extend({ text: z.string() });

const OutlineNodeSchema = Place.extend({
  level: z.int().min(1).max(6),
  /** As written (（一）, 1.), empty for a heading without a number. */
  number: z.string(),
  value: z.int().nullable(),
  standard: z.boolean(),
  /** As written, number included; without the full stop. */
  heading: z.string(),
  block: z.int(),
  /** Index of the heading above, -1 at the top. */
  parent: z.int(),
});
export type OutlineNode = z.infer<typeof OutlineNodeSchema>;

const PartSchema = Place.extend({
  role: z.string(),
  heading: z.string(),
  /** End of the heading; the part's text follows. */
  headingEnd: Offset,
  /** 1 for a heading of the draft's highest level, whatever its number. */
  level: z.int(),
  /** Role of the level-1 part in which it stands, null for a level-1 heading. */
  within: z.string().nullable(),
  /** Index in the outline. */
  node: z.int(),
  /** Blocks of the part's text, the heading's own left out: from, to (exclusive). */
  blocks: z.tuple([z.int(), z.int()]),
  /** Ids of the profile's `requires` that the text meets. */
  meets: z.array(z.string()),
});
export type Part = z.infer<typeof PartSchema>;

/** A passage that answers something; not sure when it only comes near. */
const AnswerSchema = Place.extend({ sure: z.boolean() });

const ProblemSchema = Place.extend({
  /** Simplified, without its number. */
  headline: z.string(),
  headEnd: Offset,
  hasCause: z.boolean(),
  /** An item of its own, of a known subject; else a clause of running text or words that are not understood. */
  isClear: z.boolean(),
  /** Items of the plan that deal with it. */
  answers: z.array(AnswerSchema.extend({ headline: z.string() })),
});

const PlanItemSchema = Place.extend({ headline: z.string(), text: z.string() });

const TopicSchema = z.object({
  id: z.string(),
  label: z.string(),
  basis: z.string(),
  severity: SeveritySchema,
  /** Where the report deals with it, null for nowhere. */
  place: Place.nullable(),
});

/** The draft, understood: what stands where. Offsets are those of the draft's source. */
export const ReportSchema = z.object({
  profile: z.string(),
  title: Placed.nullable(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  /** False when title, opening, headings and date contradict one another about evenly. */
  yearIsSure: z.boolean(),
  docNumber: Placed.nullable(),
  signer: Placed.nullable(),
  letterhead: Placed.nullable(),
  recipients: z.array(Placed),
  signature: Placed.nullable(),
  date: Placed.extend({ iso: z.string(), form: z.string(), year: z.int() }).nullable(),
  outline: z.array(OutlineNodeSchema),
  parts: z.array(PartSchema),
  /** Characters of each part's text, in their order; spaces and the heading left out. */
  lengths: z.array(z.int()),
  missing: z.array(z.string()),
  touched: z.array(Place.extend({ role: z.string() })),
  /** What the report says is lacking, and what it sets out to do next. */
  problems: z.array(ProblemSchema),
  plan: z.array(PlanItemSchema),
  /** Topics the profile asks of this office. */
  topics: z.array(TopicSchema),
  /** Last year's plan (offsets of last year's source) with the passages of this report on it; null when not known. */
  lastYear: z
    .object({ plan: z.array(Place.extend({ headline: z.string(), results: z.array(AnswerSchema) })) })
    .nullable(),
  /** Blocks between the title block and the closing block: from, to (exclusive). */
  body: z.tuple([z.int(), z.int()]),
  /** Where the body's text ends. */
  bodyEnd: Offset,
  /** Characters from the title to there, line breaks and indents included. */
  bodyLength: z.int().min(0),
  /** False when only a part of the draft was read: then nothing may be called missing. */
  complete: z.boolean(),
});
export type Report = z.infer<typeof ReportSchema>;
