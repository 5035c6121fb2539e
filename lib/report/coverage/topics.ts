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
}

/** A topic, by its index in the profile, and where a text first speaks of it. */
type Mention = readonly [topic: number, start: number, end: number];

interface CompiledTopics {
  readonly topics: readonly CompiledTopic[];
  readonly mentions: (text: string) => readonly Mention[];
}

const compiled = new WeakMap<Profile, CompiledTopics>();

/** The topics a profile asks of this office in this year, each with the place where the report deals with it. */
export function readTopics(draft: Draft, report: Read, profile: Profile): Report['topics'] {
  const { topics, mentions } = topicsOf(profile);
  const isWanted = ({ topic, unit }: CompiledTopic) =>
    (report.year ?? topic.since) >= topic.since && (!unit || unit.test(report.unit ?? ''));
  if (!topics.some(isWanted)) return [];
  const blocks = reportingBlocks(draft, report);
  const places = new Map<number, Report['topics'][number]['place']>();
  // A heading says better than a sentence where the topic is dealt with.
  for (const isHeading of [true, false])
    for (const block of blocks) {
      if ((block.kind === 'heading') !== isHeading) continue;
      for (const [topic, start, end] of mentions(block.text))
        if (!places.has(topic)) places.set(topic, sourceSpan(block, start, end));
    }
  return topics.flatMap((one, at) => {
    const { id, label, basis, severity } = one.topic;
    return isWanted(one) ? [{ id, label, basis, severity, place: places.get(at) ?? null }] : [];
  });
}

/** The body without its opening, which names everything, and without shortcomings and plan. */
function reportingBlocks(draft: Draft, { outline, body: [from, to], parts }: Read): Block[] {
  const apart = new Uint8Array(draft.blocks.length);
  for (const { role, blocks } of parts)
    if (role === 'problems' || role === 'plan') apart.fill(1, Math.max(0, blocks[0] - 1), blocks[1]);
  return draft.blocks.slice(outline[0]?.block ?? from, to).filter(({ index }) => apart[index] === 0);
}

function topicsOf(profile: Profile): CompiledTopics {
  const before = compiled.get(profile);
  if (before) return before;
  const patterns = profile.topics.map(({ pattern }) => new RegExp(pattern));
  const made: CompiledTopics = {
    topics: profile.topics.map((topic) => ({ topic, unit: topic.unit === undefined ? null : new RegExp(topic.unit) })),
    mentions: rememberByText((text) => {
      const plain = toSimplified(text);
      return patterns.flatMap((pattern, topic): Mention[] => {
        const match = pattern.exec(plain);
        if (!match) return [];
        // Simplifying may change the length: then the whole block is the place.
        return plain.length === text.length
          ? [[topic, match.index, match.index + match[0].length]]
          : [[topic, 0, text.length]];
      });
    }),
  };
  compiled.set(profile, made);
  return made;
}
