// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { OutreachRequest, OutreachTold } from './outreach-reader';
import { workerOutreach } from './outreach-runner';

const REQUEST = { known: null } as unknown as OutreachRequest;
const READ = { kind: 'progress', done: 200, of: 400 } as const;

function fakeWorkers() {
  const opened: FakeWorker[] = [];
  const run = workerOutreach(() => {
    const worker = new FakeWorker();
    opened.push(worker);
    return worker;
  });
  return { opened, run };
}

class FakeWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  tell(told: unknown): void {
    this.onmessage?.(new MessageEvent('message', { data: told }));
  }
}

describe('workerOutreach', () => {
  it('passes on what is told until it is written, and keeps the worker for the next request', () => {
    const { opened, run } = fakeWorkers();
    const told: OutreachTold[] = [];
    run(REQUEST, (one) => told.push(one));
    opened[0]?.tell(READ);
    opened[0]?.tell('nonsense');
    opened[0]?.tell({ kind: 'written', suggestion: null, ledger: null });
    opened[0]?.tell(READ);
    expect(told.map(({ kind }) => kind)).toEqual(['progress', 'written']);
    run(REQUEST, () => {});
    expect(opened).toHaveLength(1);
    expect(opened[0]?.postMessage).toHaveBeenCalledTimes(2);
  });

  it('ends a worker that is stopped or overtaken, and hears nothing of it any more', () => {
    const { opened, run } = fakeWorkers();
    const told = vi.fn();
    const stop = run(REQUEST, told);
    stop();
    expect(opened[0]?.terminate).toHaveBeenCalledOnce();
    opened[0]?.tell(READ);
    run(REQUEST, told);
    run(REQUEST, () => {});
    expect(opened[1]?.terminate).toHaveBeenCalledOnce();
    opened[1]?.tell(READ);
    expect(told).not.toHaveBeenCalled();
    expect(opened).toHaveLength(3);
  });

  it('leaves a worker alone that is stopped after it was done', () => {
    const { opened, run } = fakeWorkers();
    const stop = run(REQUEST, () => {});
    opened[0]?.tell({ kind: 'written', suggestion: null, ledger: null });
    stop();
    expect(opened[0]?.terminate).not.toHaveBeenCalled();
  });

  it('says so when the worker breaks, and opens another', () => {
    const { opened, run } = fakeWorkers();
    const told: OutreachTold[] = [];
    vi.spyOn(console, 'error').mockImplementation(() => {});
    run(REQUEST, (one) => told.push(one));
    opened[0]?.onerror?.(new ErrorEvent('error'));
    expect(told).toMatchObject([{ kind: 'failed', reason: expect.stringContaining('再试一次') }]);
    run(REQUEST, () => {});
    expect(opened).toHaveLength(2);
  });
});
