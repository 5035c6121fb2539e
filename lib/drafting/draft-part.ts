import type { Draft } from '@/lib/document/draft';
import { textHash } from '@/lib/facts/hash';
import type { Ledger } from '@/lib/facts/ledger';
import { passagesOf } from '@/lib/report/passages';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { placeInPart } from './insert-into-part';
import { placePart } from './insert-part';
import type { SuggestedParagraph, Suggestion } from './suggestion';
import type { TaskContext } from './task';
import { TASKS } from './task-list';
import { unknownPart } from './unknown-part';
import { type Mode, verify } from './verify';

/** Drafts a missing part without a model. Every sentence is verified already; nothing in it is unsupported. */
export function draftPart(
  role: string,
  report: Report,
  draft: Draft,
  ledger: Ledger,
  profile: Profile,
  seed = 0,
): Suggestion {
  const { heading, before } = placePart(role, draft, report, profile);
  return { ...suggested(role, { draft, report, profile, ledger, existing: '', seed }), heading, before };
}

/** Drafts what a part that is there lacks, for its end; the same holds of it. */
export function strengthenPart(
  role: string,
  report: Report,
  draft: Draft,
  ledger: Ledger,
  profile: Profile,
  seed = 0,
): Suggestion {
  const part = report.parts.find((candidate) => candidate.role === role);
  const existing = part
    ? passagesOf(part, draft, report).map(({ block, start, end }) => block.text.slice(start, end))
    : [];
  const made = suggested(role, { draft, report, profile, ledger, existing: existing.join('\n'), seed });
  const before = placeInPart(role, draft, report)?.before ?? null;
  return { ...made, id: `into-${made.id}`, heading: null, into: true, before };
}

function suggested(role: string, context: TaskContext): Omit<Suggestion, 'heading' | 'before'> {
  const { draft, profile, ledger, seed } = context;
  const task = TASKS.find((candidate) => candidate.role === role) ?? unknownPart(role);
  const composed = task.compose(context);
  const draftHash = textHash(draft.source);
  const mode = modeOf(role, profile);
  return {
    id: `${role}-${draftHash}-${seed}`,
    role,
    paragraphs: composed.paragraphs.map((paragraph) => verified(paragraph, ledger, mode)),
    choices: [...composed.choices],
    notes: [...composed.notes],
    draftHash,
    ledgerHash: ledger.hash,
  };
}

function verified({ title, sentences }: SuggestedParagraph, ledger: Ledger, mode: Mode): SuggestedParagraph {
  return {
    title,
    sentences: sentences.map((sentence) => {
      const { text, supported } = verify(sentence.text, ledger, [], mode);
      return { ...sentence, text, facts: [...new Set(supported.flatMap(({ facts }) => facts.slice(0, 1)))] };
    }),
  };
}

/** Next year's part announces; every other reports. */
export function modeOf(role: string, profile: Profile): Mode {
  return profile.parts.find((part) => part.role === role)?.nextYear ? 'plan' : 'past';
}
