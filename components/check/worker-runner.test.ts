import { describe, expect, it, vi } from 'vitest';
import { textSnapshot } from '@/lib/document/snapshot';
import { Checker, type CheckReply, type CheckRequest } from './checker';
import { workerRunners } from './worker-runner';

const request = (text: string): CheckRequest => ({
  snapshot: textSnapshot(text),
  own: [],
  chosen: null,
  reportYear: null,
  lastYear: null,
  table: null,
});

/** A worker that answers when it is told to. */
function fakeWorker() {
  const checker = new Checker();
  const posted: CheckRequest[] = [];
  const worker = {
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    postMessage: (message: CheckRequest) => void posted.push(message),
    terminate: vi.fn(),
  };
  const say = (data: unknown) => worker.onmessage?.({ data } as MessageEvent);
  return {
    worker,
    posted,
    say,
    answer: () => say({ reply: checker.answer(posted.at(-1) ?? request('')) }),
  };
}

function setUp() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const open = () => {
    const fake = fakeWorker();
    workers.push(fake);
    return fake.worker;
  };
  return { make: workerRunners(open), workers };
}

const title = (reply: CheckReply | null) => reply?.result.report.title?.text;

describe('workerRunners', () => {
  it('runs one check at a time; of those that wait the newest', async () => {
    const { make, workers } = setUp();
    const runner = make();
    const replies = ['甲报告', '乙报告', '丙报告'].map((text) => runner.run(request(text)));
    const [fake] = workers;
    expect(fake?.posted.map(({ snapshot }) => snapshot.text)).toEqual(['甲报告']);
    fake?.answer();
    fake?.answer();
    expect((await Promise.all(replies)).map(title)).toEqual(['甲报告', undefined, '丙报告']);
    expect(workers).toHaveLength(1);
  });

  it('serves two texts by one worker, and drops neither’s request', async () => {
    const { make, workers } = setUp();
    const replies = [make().run(request('甲报告')), make().run(request('乙报告'))];
    workers[0]?.answer();
    workers[0]?.answer();
    expect((await Promise.all(replies)).map(title)).toEqual(['甲报告', '乙报告']);
  });

  it('ends the worker on cancelling, and starts another for the next check', async () => {
    const { make, workers } = setUp();
    const runner = make();
    const cancelled = runner.run(request('甲报告'));
    runner.cancel();
    expect(await cancelled).toBeNull();
    expect(workers[0]?.worker.terminate).toHaveBeenCalled();
    const next = runner.run(request('乙报告'));
    workers[1]?.answer();
    expect(title(await next)).toBe('乙报告');
  });

  it('does not end a check of another text', async () => {
    const { make, workers } = setUp();
    const other = make().run(request('甲报告'));
    const runner = make();
    const waiting = runner.run(request('乙报告'));
    runner.cancel();
    expect(await waiting).toBeNull();
    workers[0]?.answer();
    expect(title(await other)).toBe('甲报告');
  });

  it('says so when the worker fails or answers nonsense', async () => {
    const { make, workers } = setUp();
    const runner = make();
    const failing = runner.run(request('甲报告'));
    workers[0]?.say({ failed: '核对中途出错了。' });
    await expect(failing).rejects.toThrow('核对中途出错了');
    const odd = runner.run(request('甲报告'));
    workers[0]?.say({ reply: null });
    await expect(odd).rejects.toThrow(/出错/);
  });
});
