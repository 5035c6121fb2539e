// A rewriting through the real client: repair turns, what of which turn is taken, and what is sent.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lockText } from '@/lib/drafting/rewriting/locked';
import { prepareRewording, rewordWithModel } from '@/lib/drafting/rewriting/reword-with-model';
import { connectionTo, endpointAt } from './connection';
import { type ModelServer, reply, startModelServer, tear } from './server';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

const SENTENCES = ['全年我们一共搞了执法检查42次，查出问题31个。', '王小明同志讲授法治课2次。', '学习的深度还不够。'];
const locked = lockText(SENTENCES, 'past', 2024);
const [checks = '', lesson = '', depth = ''] = locked.sentences.map(({ slotted }) => slotted ?? '');
const GOOD = checks.replace('我们一共搞了', '共开展').replace('查出', '发现');
const answer = (...texts: string[]) =>
  reply(JSON.stringify({ paragraphs: [{ sentences: texts.map((text) => ({ text, facts: [] })) }] }));

function prepared(remark = '') {
  const endpoint = endpointAt(server.baseURL);
  const intent = { prompt: 'rewrite', remark, endpoint, origins: SENTENCES, persons: ['王小明'] } as const;
  return { endpoint, task: prepareRewording(locked, intent) };
}

async function reword(remark?: string, signal = new AbortController().signal, onPreview?: (text: string) => void) {
  const { endpoint, task } = prepared(remark);
  const { result } = await rewordWithModel(connectionTo(endpoint), task, signal, onPreview);
  return { ...result, calls: server.received.length };
}

it('takes a good wording in one call, names and figures by their slots', async () => {
  server.answer(() => answer(GOOD, lesson, depth));
  expect(await reword()).toMatchObject({
    wordings: ['全年共开展执法检查42次，发现问题31个。', null, null],
    refused: 0,
    calls: 1,
  });
  expect(JSON.stringify(server.received)).not.toContain('王小明');
});

it('asks twice to mend what differs, and keeps the good wording of an earlier turn', async () => {
  server.answer((_, index) =>
    index === 0 ? answer(GOOD, lesson.replace('法治课', '廉政课'), depth) : answer('检查88家。', '讲课。', '编造。'),
  );
  const made = await reword();
  expect(made).toMatchObject({ wordings: ['全年共开展执法检查42次，发现问题31个。', null, null], calls: 3 });
  expect(made.reasons.join()).not.toContain('{{');
});

it('believes what was mended', async () => {
  const short = '学习深度不够。';
  server.answer((_, index) => answer(checks, lesson, index === 0 ? '学习88次。' : short));
  expect(await reword()).toMatchObject({ wordings: [null, null, short], refused: 0, calls: 2 });
});

it('keeps what it had when the repair breaks off, and gives nothing when the first answer does', async () => {
  server.answer((_, index) => (index === 0 ? answer(GOOD, '编造。', depth) : tear('{"para')));
  expect((await reword()).wordings[0]).toBe('全年共开展执法检查42次，发现问题31个。');
  server.answer(() => tear('{"para'));
  await expect(reword()).rejects.toMatchObject({ kind: 'cut' });
});

it('sends a remark as data, in the last message, and stops when cancelled', async () => {
  server.answer(() => answer(checks, lesson, depth));
  await reword('写得再短一点');
  expect(JSON.stringify(server.received[0]?.body['messages'])).toMatch(/〔资料 \w+〕补充要求\\n写得再短一点/);
  const stop = new AbortController();
  server.answer(() => answer(GOOD, lesson, depth.repeat(500)));
  await expect(reword('', stop.signal, () => stop.abort())).rejects.toMatchObject({ kind: 'cancelled' });
});

it('refuses a draft with a secrecy marking for a cloud service', () => {
  const cloud = endpointAt('https://api.deepseek.com/v1', { preset: 'deepseek' });
  const intent = { prompt: 'rewrite', remark: '', endpoint: cloud, origins: ['机密★1年\n报告'], persons: [] } as const;
  expect(() => prepareRewording(locked, intent)).toThrow(expect.objectContaining({ kind: 'secrecy' }));
});
