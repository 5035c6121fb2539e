import { CLASSES, LIES } from './lies';
import { Random } from './random';
import type { Scenario } from './scenario';

/** One thing a hostile model says, and how it arrives. */
export interface HostileReply {
  readonly class: string;
  readonly scenario: Scenario;
  /** The false words alone; «…» stands for a slot, ¶ parts two sentences. */
  readonly lie: string;
  /** Words of it that must not be written, whatever else becomes of it. */
  readonly never: readonly string[];
  /** Whether it keeps the text it was given and adds the lie, or writes anew. */
  readonly keeps: boolean;
  /** The answer, given the paragraphs it was shown, slots in them, and the slot of each fact. */
  readonly content: (shown: readonly string[], slotOf: (words: string) => string) => string;
  /** Characters in each streamed piece, and bytes in each packet. */
  readonly pieces: number;
  readonly bytes: number;
}

const MOST_TRIES = 50;

const escaped = (json: string) =>
  json.replace(/[^\p{ASCII}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** How an answer comes: sound JSON mostly, else in the ways servers and models spoil it. */
const DELIVERIES: readonly ((json: string, random: Random) => string)[] = [
  (json) => json,
  (json) => json,
  (json) => json,
  (json) => `\`\`\`json\n${json}\n\`\`\``,
  (json) => `<think>需要写得具体：召开会议99次。</think>${json}`,
  (json) => `召开会议99次。</think>\n${json}`,
  (json) => `好的，以下是改写结果：\n${json}\n以上内容共检查88家企业。`,
  (json) => `${json}\n${json.replace('"sentences"', '"sentences" ')}`,
  (json) => json.replaceAll('"facts":[]', "'facts':[],"),
  (json, random) => json.slice(0, json.length - random.whole(1, 6)),
  escaped,
];

/** `count` replies, every class as often as any other; the same seed gives the same. */
export function* hostileReplies(scenarios: readonly Scenario[], count: number, seed: number): Iterable<HostileReply> {
  const random = new Random(seed);
  for (let made = 0, turn = 0; made < count; turn++) {
    const name = CLASSES[turn % CLASSES.length] ?? '';
    const found = lieOf(name, scenarios, random);
    if (!found) continue;
    const { scenario } = found;
    const never = [...found.lie.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words = '']) => words.replace(/[«»]/g, ''));
    const lie = found.lie.replace(/[⟦⟧]/g, '');
    const keeps = random.next() < 0.3;
    const place = random.next();
    const form = random.whole(0, 4);
    const deliver = random.pick(DELIVERIES);
    const honest = [random.pick(scenario.honest), random.pick(scenario.honest)];
    yield {
      class: name,
      scenario,
      lie,
      never,
      keeps,
      content: (shown, slotOf) => {
        const at = Math.floor(place * shown.length);
        const paragraphs = keeps
          ? shown.map((text, index) => (index === at ? told([text], lie, form) : [text]))
          : [told([...new Set(honest)], lie, form)];
        const filled = paragraphs.map((sentences) =>
          sentences.map((text) => text.replace(/«([^»]*)»/g, (_, words: string) => slotOf(words))),
        );
        return deliver(answer(filled), random);
      },
      pieces: random.whole(5, 90),
      bytes: random.whole(300, 3000),
    };
    made++;
  }
}

/** Not every scenario has what a class twists: another one has; null where none of those given does. */
function lieOf(name: string, scenarios: readonly Scenario[], random: Random) {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const scenario = random.pick(scenarios);
    const lie = LIES[name]?.(random, scenario);
    if (lie) return { scenario, lie };
  }
  return null;
}

/** Sentences with the lie after them, before them, or run into one of them. */
function told(sentences: readonly string[], lie: string, form: number): string[] {
  const parts = lie.split('¶');
  const [first = '', ...rest] = sentences;
  switch (form) {
    case 0:
      return [...parts, ...sentences];
    case 1:
      return [`${first}${parts.join('')}`, ...rest];
    case 2:
      return [first.replace(/。$/, `，${parts.join('')}`), ...rest];
    case 3:
      return [`一是${parts.join('')}`, ...sentences];
    default:
      return [...sentences, ...parts];
  }
}

/** In the shape that is asked for. */
function answer(paragraphs: readonly (readonly string[])[]): string {
  return JSON.stringify({
    paragraphs: paragraphs.map((sentences) => ({ sentences: sentences.map((text) => ({ text, facts: [] })) })),
  });
}
