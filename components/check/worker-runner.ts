import type { CheckRunner } from './check-runner';
import type { CheckReply, CheckRequest } from './checker';

/** What the worker answers: the reply, or that the check failed. */
export type WorkerAnswer = { readonly reply: CheckReply } | { readonly failed: string };

type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Job {
  readonly request: CheckRequest;
  readonly owner: symbol;
  readonly settle: (answer: CheckReply | null | Error) => void;
}

/**
 * Runners that share one worker, so that a long check stops no typing and no click in the panel. The worker is kept
 * from check to check, since it remembers the blocks; cancelling ends it.
 */
export function workerRunners(open: () => CheckWorker): () => CheckRunner {
  let worker: CheckWorker | null = start();
  let running: Job | null = null;
  const waiting = new Map<symbol, Job>();

  function start(): CheckWorker {
    const opened = open();
    opened.onmessage = ({ data }: MessageEvent<unknown>) => finish(isAnswer(data) ? toResult(data) : broken());
    opened.onerror = (event) => {
      console.error(event);
      worker?.terminate();
      worker = null;
      finish(broken());
    };
    return opened;
  }

  function finish(answer: CheckReply | null | Error): void {
    const done = running;
    running = null;
    done?.settle(answer);
    next();
  }

  function next(): void {
    const [job] = waiting.values();
    if (running || !job) return;
    waiting.delete(job.owner);
    running = job;
    worker ??= start();
    worker.postMessage(job.request);
  }

  return () => {
    const owner = Symbol();
    return {
      run: (request) =>
        new Promise((resolve, reject) => {
          waiting.get(owner)?.settle(null);
          const settle: Job['settle'] = (answer) => (answer instanceof Error ? reject(answer) : resolve(answer));
          waiting.set(owner, { request, owner, settle });
          next();
        }),
      cancel() {
        waiting.get(owner)?.settle(null);
        waiting.delete(owner);
        if (running?.owner !== owner) return;
        worker?.terminate();
        worker = null;
        finish(null);
      },
    };
  };
}

function toResult(answer: WorkerAnswer): CheckReply | Error {
  return 'reply' in answer ? answer.reply : new Error(answer.failed);
}

function broken(): Error {
  return new Error('核对中途出错了。请点“重新读取”再试一次。');
}

function isAnswer(value: unknown): value is WorkerAnswer {
  if (typeof value !== 'object' || value === null) return false;
  if ('failed' in value) return typeof value.failed === 'string';
  return 'reply' in value && typeof value.reply === 'object' && value.reply !== null && 'result' in value.reply;
}
