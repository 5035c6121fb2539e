import type { Block, PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { rememberByPlace } from '@/lib/report/by-place';
import { rememberList } from '@/lib/report/kept';
import type { Profile, ProfileTopic } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { toSimplified } from '@/lib/text/traditional';
import type { Read } from './coverage';

interface CompiledTopic {
  readonly topic: ProfileTopic;
  readonly unit: RegExp | null;
}

/** What is known of one block: which topics were looked for, as bits, and where it first speaks of those it has. */
interface Looked {
  tried: number;
  has: number;
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
  readonly lookedAt: (block: Block, place: number) => Looked;
}

const compiled = new WeakMap<Profile, CompiledTopics>();

/** The topics a profile asks of this office in this year, each with the place where the report deals with it. */
export function readTopics({ blocks }: PlacedDraft, report: Read, profile: Profile): Report['topics'] {
  const topics = topicsOf(profile);
  const wanted = wantedOf(topics, report);
  return wanted === 0 ? NO_TOPICS : listed(profile, wanted, placesOf(topics, wanted, blocks, report));
}

const NO_TOPICS: Report['topics'] = [];

/** The topics asked for, as bits. */
function wantedOf({ topics }: CompiledTopics, { year, unit }: Read): number {
  let wanted = 0;
  for (const [at, one] of topics.entries()) {
    const { since } = one.topic;
    if ((year ?? since) >= since && (!one.unit || one.unit.test(unit ?? ''))) wanted |= 1 << at;
  }
  return wanted;
}

/** `places`: start and end of each topic of the profile, -1 for nowhere. */
const listed = rememberList((profile: Profile, wanted: number, places: readonly number[]): Report['topics'] =>
  profile.topics.flatMap(({ id, label, basis, severity }, at) => {
    if (!(wanted & (1 << at))) return [];
    const [start = -1, end = -1] = places.slice(2 * at, 2 * at + 2);
    return [{ id, label, basis, severity, place: start < 0 ? null : { start, end } }];
  }),
);

function placesOf(
  compiledTopics: CompiledTopics,
  wanted: number,
  blocks: readonly Block[],
  report: Read,
): readonly number[] {
  const { topics, lookedAt } = compiledTopics;
  const places = new Array<number>(2 * topics.length).fill(-1);
  const apart = apartFrom(report, blocks.length);
  const [from, to] = [report.outline[0]?.block ?? report.body[0], report.body[1]];
  let missing = wanted;
  // A heading says better than a sentence where the topic is dealt with.
  for (const isHeading of [true, false])
    for (let at = from; at < to && missing !== 0; at++) {
      const block = blocks[at];
      if (!block || apart[at] || (block.kind === 'heading') !== isHeading) continue;
      const looked = lookedAt(block, at);
      if (missing & ~looked.tried) lookFor(missing, block.text, compiledTopics, looked);
      if (!(looked.has & missing)) continue;
      for (const { topic, start, end } of looked.found) {
        if (!(missing & (1 << topic))) continue;
        missing &= ~(1 << topic);
        const place = sourceSpan(block, start, end);
        places[2 * topic] = place.start;
        places[2 * topic + 1] = place.end;
      }
    }
  return places;
}

/** Looks for the topics wanted in a text, for each once. */
function lookFor(wanted: number, text: string, { patterns }: CompiledTopics, looked: Looked): void {
  let open = wanted & ~looked.tried;
  looked.tried |= wanted;
  const plain = toSimplified(text);
  for (let topic = 0; open !== 0; topic++, open >>>= 1) {
    const match = open & 1 ? patterns[topic]?.exec(plain) : null;
    // Simplifying may change the length: then the whole block is the place.
    if (!match) continue;
    const place =
      plain.length === text.length
        ? { topic, start: match.index, end: match.index + match[0].length }
        : { topic, start: 0, end: text.length };
    looked.has |= 1 << topic;
    looked.found = [...looked.found, place];
  }
}

/** 1 for each block of shortcomings and plan, which do not deal with a topic. */
function apartFrom({ parts }: Read, blocks: number): Uint8Array {
  const apart = new Uint8Array(blocks);
  for (const { role, blocks } of parts)
    if (role === 'problems' || role === 'plan') apart.fill(1, Math.max(0, blocks[0] - 1), blocks[1]);
  return apart;
}

function topicsOf(profile: Profile): CompiledTopics {
  const before = compiled.get(profile);
  if (before) return before;
  const made: CompiledTopics = {
    topics: profile.topics.map((topic) => ({ topic, unit: topic.unit === undefined ? null : new RegExp(topic.unit) })),
    patterns: profile.topics.map(({ pattern }) => new RegExp(pattern)),
    lookedAt: rememberByPlace((): Looked => ({ tried: 0, has: 0, found: NOWHERE })),
  };
  compiled.set(profile, made);
  return made;
}
