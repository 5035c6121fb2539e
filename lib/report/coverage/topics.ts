import type { Block, PlacedDraft } from '@/lib/document/draft';
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

/** What is known of one text: which topics were looked for, as bits, and where it first speaks of those it has. */
interface Looked {
  tried: number;
  found: readonly Place[];
}

interface Place {
  readonly topic: number;
  readonly start: number;
  readonly end: number;
}

const NOWHERE: readonly Place[] = [];

interface CompiledTopics {
  readonly topics: readonly CompiledTopic[];
  readonly patterns: readonly RegExp[];
  readonly looked: (text: string) => Looked;
}

const compiled = new WeakMap<Profile, CompiledTopics>();

/** The topics a profile asks of this office in this year, each with the place where the report deals with it. */
export function readTopics(draft: PlacedDraft, report: Read, profile: Profile): Report['topics'] {
  const compiledTopics = topicsOf(profile);
  const { topics } = compiledTopics;
  const isWanted = ({ topic, unit }: CompiledTopic) =>
    (report.year ?? topic.since) >= topic.since && (!unit || unit.test(report.unit ?? ''));
  if (!topics.some(isWanted)) return [];
  const blocks = reportingBlocks(draft, report);
  const places = new Map<number, Report['topics'][number]['place']>();
  let missing = allOf(topics);
  // A heading says better than a sentence where the topic is dealt with.
  for (const isHeading of [true, false])
    for (const block of blocks) {
      if (missing === 0 || (block.kind === 'heading') !== isHeading) continue;
      for (const { topic, start, end } of lookFor(missing, block.text, compiledTopics)) {
        if (!(missing & (1 << topic))) continue;
        missing &= ~(1 << topic);
        places.set(topic, sourceSpan(block, start, end));
      }
    }
  return topics.flatMap((one, at) => {
    const { id, label, basis, severity } = one.topic;
    return isWanted(one) ? [{ id, label, basis, severity, place: places.get(at) ?? null }] : [];
  });
}

function allOf(topics: readonly CompiledTopic[]): number {
  return topics.reduce((bits, _, at) => bits | (1 << at), 0);
}

/** What a text has of the topics wanted, perhaps of others too; each is looked for once in a text. */
function lookFor(wanted: number, text: string, { patterns, looked }: CompiledTopics): Looked['found'] {
  const known = looked(text);
  let open = wanted & ~known.tried;
  if (open === 0) return known.found;
  known.tried |= wanted;
  const plain = toSimplified(text);
  for (let topic = 0; open !== 0; topic++, open >>>= 1) {
    const match = open & 1 ? patterns[topic]?.exec(plain) : null;
    // Simplifying may change the length: then the whole block is the place.
    if (!match) continue;
    const place =
      plain.length === text.length
        ? { topic, start: match.index, end: match.index + match[0].length }
        : { topic, start: 0, end: text.length };
    known.found = [...known.found, place];
  }
  return known.found;
}

/** The body without its opening, which names everything, and without shortcomings and plan. */
function reportingBlocks(draft: PlacedDraft, { outline, body: [from, to], parts }: Read): Block[] {
  const apart = new Uint8Array(draft.blocks.length);
  for (const { role, blocks } of parts)
    if (role === 'problems' || role === 'plan') apart.fill(1, Math.max(0, blocks[0] - 1), blocks[1]);
  return draft.blocks.slice(outline[0]?.block ?? from, to).filter(({ index }) => apart[index] === 0);
}

function topicsOf(profile: Profile): CompiledTopics {
  const before = compiled.get(profile);
  if (before) return before;
  const made: CompiledTopics = {
    topics: profile.topics.map((topic) => ({ topic, unit: topic.unit === undefined ? null : new RegExp(topic.unit) })),
    patterns: profile.topics.map(({ pattern }) => new RegExp(pattern)),
    looked: rememberByText(() => ({ tried: 0, found: NOWHERE })),
  };
  compiled.set(profile, made);
  return made;
}
