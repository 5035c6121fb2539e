// Every task of the product under every manner of reply: no unsupported fact, a sound structure, official phrasing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOpenAIProvider } from '@/lib/llm/openai-provider';
import { presetById } from '@/lib/llm/presets';
import { connectionTo, endpointAt, memory } from '@/tests/llm/connection';
import { type ModelServer, startModelServer } from '@/tests/llm/server';
import { liveEndpoint } from './live';
import { MANNERS } from './replies';
import { type Row, writeReport } from './report';
import { type Outcome, SCENARIOS } from './scenarios';
import { score } from './scorers';

const live = liveEndpoint();
const rows: Row[] = [];
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(async () => {
  await server.close();
  const file = process.env['NIGAO_EVAL_REPORT'];
  if (file) writeReport(file, live?.endpoint.model ?? '', rows);
});

async function rated(name: Pick<Row, 'scenario' | 'manner' | 'kind'>, run: () => Promise<Outcome>): Promise<Row> {
  const none = { slots: null, structure: false, reworded: false, phrasing: [], unsupported: [] };
  const row = await run().then(
    (outcome): Row => ({ ...name, ...score(outcome), failure: null }),
    (error: unknown): Row => ({ ...name, ...none, failure: error instanceof Error ? error.message : String(error) }),
  );
  rows.push(row);
  return row;
}

describe.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
  it.each(MANNERS.map((manner) => [manner.name, manner] as const))('%s', async (__, { name, kind, answer }) => {
    const endpoint = endpointAt(server.baseURL);
    server.answer(answer);
    const row = await rated({ scenario: scenario.name, manner: name, kind }, () =>
      scenario.run(connectionTo(endpoint), endpoint),
    );
    expect(row).toMatchObject({ failure: null, unsupported: [], phrasing: [], structure: true });
    if (kind === 'good') expect(row.slots).toBe(1);
    if (name === 'official prose' && scenario.name.startsWith('rewrite')) expect(row.reworded).toBe(true);
  });

  if (live) {
    const { endpoint, apiKey, runs } = live;
    const preset = presetById(endpoint.preset);
    const learnt = memory();
    it.each(Array.from({ length: runs }, (__, at) => at + 1))('live, run %i', { timeout: 600_000 }, async (run) => {
      const provider = createOpenAIProvider({ endpoint, preset, apiKey });
      const connection = { provider, preset, memory: learnt, now: Date.now };
      const row = await rated({ scenario: scenario.name, manner: `live ${run}`, kind: 'live' }, () =>
        scenario.run(connection, endpoint),
      );
      // A server that is away is the report's to tell; what was written has to be supported all the same.
      expect(row.unsupported).toEqual([]);
    });
  }
});

describe('the scorers', () => {
  const outcome: Outcome = {
    before: '甲',
    after: '甲',
    said: '',
    known: '检查企业3家。',
    facts: ['3家'],
    role: null,
    offline: '甲',
  };

  it.each([
    '检查企业4家。',
    '依据《某法》检查企业3家。',
    '检查企业十二家。',
    '检查企业3家，占百分之四十。',
    '完成Ⅻ期。',
  ])('see that %s is not supported', (said) => {
    expect(score({ ...outcome, said }).unsupported).not.toEqual([]);
  });

  it('see what is supported, what was kept and what is gone', () => {
    expect(score({ ...outcome, said: '检查企业3家。【待核实：份数】' })).toMatchObject({ unsupported: [], slots: 1 });
    expect(score({ ...outcome, said: '检查企业。' }).slots).toBe(0);
    expect(score({ ...outcome, role: 'plan' }).structure).toBe(false);
    expect(score({ ...outcome, before: '甲'.repeat(30) }).structure).toBe(false);
  });
});
