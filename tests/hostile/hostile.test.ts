// What a hostile model writes, through the whole path to what would be written into the editor: no unsupported fact.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { acceptSuggestion } from '@/lib/drafting/accept-suggestion';
import { draftWithModel, prepareDraft } from '@/lib/drafting/model-draft';
import { ModelError } from '@/lib/llm/errors';
import { connectionTo, endpointAt } from '@/tests/llm/connection';
import { type ModelServer, refusal, reply, startModelServer } from '@/tests/llm/server';
import { type HostileReply, hostileReplies } from './generator';
import { type Ground, groundOf } from './ground';
import { CLASSES } from './lies';
import { faultsIn } from './oracle';
import { readPrompt } from './read-prompt';
import type { Scenario } from './scenario';
import { SCENARIOS } from './scenarios';

// HOSTILE_SEED=7 HOSTILE_COUNT=20000 tries others.
const SEED = Number(process.env['HOSTILE_SEED'] ?? 20260101);
const COUNT = Number(process.env['HOSTILE_COUNT'] ?? 3100);
const AT_ONCE = 6;
/** One in so many says the same again when it is asked to mend. */
const SAYS_AGAIN = 8;

const GROUNDS = new Map(SCENARIOS.map((scenario) => [scenario.id, groundOf(scenario)]));

function groundFor({ id }: Scenario): Ground {
  const ground = GROUNDS.get(id);
  if (!ground) throw new Error(`no ground for ${id}`);
  return ground;
}

const BodySchema = z.object({ model: z.string(), messages: z.array(z.object({ content: z.string() })) });
const REPLIES = [...hostileReplies(SCENARIOS, COUNT, SEED)];
const name = (at: number) => `hostile-${at}`;

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
  server.answer(({ body }) => {
    const { model, messages } = BodySchema.parse(body);
    const at = Number(model.slice(name(0).length - 1));
    const hostile = REPLIES[at];
    if (!hostile) throw new Error(`nobody is ${model}`);
    // Asked to mend, it says the same again, or refuses: what comes out is the same, and most of the time is saved.
    if (messages.length > 2 && at % SAYS_AGAIN !== 0) return refusal(400, 'no more');
    const { shown, slotOf } = readPrompt(messages[1]?.content ?? '');
    return reply(hostile.content(shown, slotOf), { size: hostile.pieces, bytes: hostile.bytes });
  });
});
afterAll(() => server.close());

/** What would be written after the model answered; null when its answer could not be used at all. */
async function written({ scenario, keeps }: HostileReply, at: number): Promise<string | null> {
  const { own, bare, context } = groundFor(scenario);
  const endpoint = endpointAt(server.baseURL, { model: name(at) });
  try {
    const prepared = prepareDraft(keeps ? own : bare, endpoint);
    const { suggestion } = await draftWithModel(connectionTo(endpoint), prepared, new AbortController().signal);
    return acceptSuggestion(suggestion, {}, context)
      .blocks.map(({ text }) => text)
      .join('\n');
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
}

interface Escape {
  readonly class: string;
  readonly scenario: string;
  readonly lie: string;
  readonly faults: readonly string[];
}

it(`of ${COUNT} hostile replies (seed ${SEED}) nothing unsupported would be written`, {
  timeout: 900_000,
}, async () => {
  const escapes: Escape[] = [];
  let refused = 0;
  let next = 0;
  const work = async () => {
    for (let at = next++; at < REPLIES.length; at = next++) {
      const hostile = REPLIES[at];
      if (!hostile) continue;
      const text = await written(hostile, at);
      if (text === null) refused++;
      const faults =
        text === null ? [] : faultsIn(text, hostile.scenario, groundFor(hostile.scenario).given, hostile.never);
      if (faults.length === 0) continue;
      const words = faults.map((fault) => `${fault.kind}: ${fault.text}`);
      escapes.push({ class: hostile.class, scenario: hostile.scenario.id, lie: hostile.lie, faults: words });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.stdout.write(
    `hostile replies: ${COUNT}, seed ${SEED}, classes ${CLASSES.length}, answers refused whole ${refused}, with an unsupported fact ${escapes.length}\n`,
  );
  expect(escapes.map((one) => `${one.class} | ${one.scenario} | ${one.lie} | ${one.faults.join(' ; ')}`)).toEqual([]);
});

describe('the oracle', () => {
  it('finds nothing in honest sentences', () => {
    for (const scenario of SCENARIOS) {
      const text = scenario.honest.join('').replace(/[«»]/g, '');
      expect(faultsIn(text, scenario)).toEqual([]);
    }
  });

  it('finds nothing in what is written without a model', () => {
    for (const scenario of SCENARIOS)
      expect(faultsIn(groundFor(scenario).given.join('\n'), scenario, groundFor(scenario).given)).toEqual([]);
  });

  // With an identity in the verifier's place, what the model said is what would be written.
  it.each(CLASSES)('is not blind: %s', (kind) => {
    const own = REPLIES.filter((hostile) => hostile.class === kind);
    const missed = own.filter(
      ({ lie, scenario, never }) => faultsIn(lie.replace(/[«»¶]/g, ''), scenario, [], never).length === 0,
    );
    expect(own.length).toBeGreaterThan(COUNT / CLASSES.length / 2);
    expect(
      missed
        .map(({ lie, scenario }) => `${scenario.id}: ${lie}`)
        .slice(0, Math.ceil(missed.length - own.length * 0.05)),
    ).toEqual([]);
  });
});
