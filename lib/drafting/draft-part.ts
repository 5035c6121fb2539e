import type { Draft } from '@/lib/document/draft';
import { textHash } from '@/lib/facts/hash';
import type { Ledger } from '@/lib/facts/ledger';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { placePart } from './insert-part';
import type { Suggestion } from './suggestion';
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
  const task = TASKS.find((candidate) => candidate.role === role) ?? unknownPart(role);
  const composed = task.compose({ draft, report, profile, ledger, seed });
  const mode = modeOf(role, profile);
  const placement = placePart(role, draft, report, profile);
  const draftHash = textHash(draft.source);
  return {
    id: `${role}-${draftHash}-${seed}`,
    role,
    heading: placement.heading,
    paragraphs: composed.paragraphs.map(({ title, sentences }) => ({
      title,
      sentences: sentences.map((sentence) => {
        const { text, supported } = verify(sentence.text, ledger, [], mode);
        return { ...sentence, text, facts: [...new Set(supported.flatMap(({ facts }) => facts.slice(0, 1)))] };
      }),
    })),
    choices: [...composed.choices],
    notes: [...composed.notes],
    before: placement.before,
    draftHash,
    ledgerHash: ledger.hash,
  };
}

/** Next year's part announces; every other reports. */
export function modeOf(role: string, profile: Profile): Mode {
  return profile.parts.find((part) => part.role === role)?.nextYear ? 'plan' : 'past';
}
