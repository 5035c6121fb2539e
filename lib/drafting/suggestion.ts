import * as z from 'zod';

const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });

const SentenceSchema = z.object({
  text: z.string(),
  /** copied: word for word from a source; pattern: states nothing; figures: made of facts; placeholder: the user fills it. */
  origin: z.enum(['copied', 'pattern', 'figures', 'placeholder']),
  /** Where it was copied from or what it answers, in the draft's source. */
  from: z.array(Span),
  /** Ids of the ledger's facts it names. */
  facts: z.array(z.string()),
  /** In Chinese, shown beside the sentence and never written: which problem it answers, and the like. */
  note: z.string().exactOptional(),
  /** Id of the choice that decides what stands here. */
  choice: z.string().exactOptional(),
});
export type SuggestedSentence = z.infer<typeof SentenceSchema>;

const ParagraphSchema = z.object({
  /** Words of the item's own heading, number left out; null for plain text. */
  title: z.string().nullable(),
  sentences: z.array(SentenceSchema),
});
export type SuggestedParagraph = z.infer<typeof ParagraphSchema>;

const ChoiceSchema = z.object({
  id: z.string(),
  /** In Chinese. */
  question: z.string(),
  /** `text` is what is written when the user picks it; picking it is the user's word that it is so. */
  options: z.array(z.object({ id: z.string(), label: z.string(), text: z.string() })).min(1),
});
export type Choice = z.infer<typeof ChoiceSchema>;

/** Drafted text before the user accepts it: plain data that can be stored. */
export const SuggestionSchema = z.object({
  id: z.string(),
  /** Role of the part it is, or `outreach`. */
  role: z.string(),
  /** As it will be written, number included; null when it has no heading. */
  heading: z.string().nullable(),
  /** True when it goes to the end of the part of that role, which the draft has already. */
  into: z.literal(true).exactOptional(),
  paragraphs: z.array(ParagraphSchema),
  choices: z.array(ChoiceSchema),
  /** In Chinese: what the user should know before accepting. */
  notes: z.array(z.string()),
  /** Offset in the draft before which it goes; null when the user decides. */
  before: z.int().min(0).nullable(),
  draftHash: z.string(),
  ledgerHash: z.string(),
});
export type Suggestion = z.infer<typeof SuggestionSchema>;
