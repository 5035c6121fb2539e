import type { Block, Draft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { Profile, ProfileTopic } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { rememberByText } from '@/lib/text/remember';
import { toSimplified } from '@/lib/text/traditional';
import type { Read } from './coverage';

interface CompiledTopic {
  readonly topic: ProfileTopic;
  readonly unit: RegExp | null;
  /** Where a text first speaks of it. */
  readonly find: (text: string) => readonly [number, number] | null;
}

const compiled = new WeakMap<Profile, readonly CompiledTopic[]>();

/** The topics a profile asks of this office in this year, each with the place where the report deals with it. */
export function readTopics(draft: Draft, report: Read, profile: Profile): Report['topics'] {
  const wanted = topicsOf(profile).filter(
    ({ topic, unit }) => (report.year ?? topic.since) >= topic.since && (!unit || unit.test(report.unit ?? '')),
  );
  if (wanted.length === 0) return [];
  const blocks = reportingBlocks(draft, report);
  // A heading says better than a sentence where the topic is dealt with.
  const ordered = [
    ...blocks.filter(({ kind }) => kind === 'heading'),
    ...blocks.filter(({ kind }) => kind !== 'heading'),
  ];
  return wanted.map(({ topic: { id, label, basis, severity }, find }) => {
    for (const block of ordered) {
      const found = find(block.text);
      if (found) return { id, label, basis, severity, place: sourceSpan(block, ...found) };
    }
    return { id, label, basis, severity, place: null };
  });
}

/** The body without its opening, which names everything, and without shortcomings and plan. */
function reportingBlocks(draft: Draft, { outline, body: [from, to], parts }: Read): Block[] {
  const apart = parts.filter(({ role }) => role === 'problems' || role === 'plan');
  return draft.blocks
    .slice(outline[0]?.block ?? from, to)
    .filter(({ index }) => !apart.some(({ blocks }) => index >= blocks[0] - 1 && index < blocks[1]));
}

function topicsOf(profile: Profile): readonly CompiledTopic[] {
  const before = compiled.get(profile);
  if (before) return before;
  const made = profile.topics.map((topic): CompiledTopic => {
    const pattern = new RegExp(topic.pattern);
    return {
      topic,
      unit: topic.unit === undefined ? null : new RegExp(topic.unit),
      find: rememberByText((text) => {
        const plain = toSimplified(text);
        const match = pattern.exec(plain);
        if (!match) return null;
        // Simplifying may change the length: then the whole block is the place.
        return plain.length === text.length ? [match.index, match.index + match[0].length] : [0, text.length];
      }),
    };
  });
  compiled.set(profile, made);
  return made;
}
