import type { OutreachRequest, OutreachTold } from './outreach-reader';

/** Starts the reading of a table; returns how to stop it. A request that follows another stops that. */
export type OutreachRunner = (request: OutreachRequest, tell: (told: OutreachTold) => void) => () => void;

const FAILED = '读表中途出错了。请点“再试一次”；还不行，请换一张表。';

type OutreachWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

let run: OutreachRunner | null = null;

/** From now on tables are read elsewhere; without this they are read in the caller's own thread. Called once by the panel. */
export function readOutreachWith(runner: OutreachRunner): void {
  run = runner;
}

export function outreachRunner(): OutreachRunner | null {
  return run;
}

/** One worker for all tables, kept from request to request, since it remembers the last table; stopping ends it. */
export function workerOutreach(open: () => OutreachWorker): OutreachRunner {
  let worker: OutreachWorker | null = null;
  let stopLast = () => {};
  return (request, tell) => {
    stopLast();
    const own = worker ?? open();
    worker = own;
    let isRunning = true;
    const end = () => {
      isRunning = false;
      own.onmessage = null;
      own.onerror = null;
    };
    const close = () => {
      end();
      own.terminate();
      worker = null;
    };
    own.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isTold(data)) return;
      if (data.kind === 'written' || data.kind === 'failed') end();
      tell(data);
    };
    own.onerror = (event) => {
      console.error(event);
      close();
      tell({ kind: 'failed', reason: FAILED });
    };
    own.postMessage(request);
    stopLast = () => {
      if (isRunning) close();
    };
    return stopLast;
  };
}

export function failedReading(error: unknown): OutreachTold {
  console.error(error);
  return { kind: 'failed', reason: FAILED };
}

const KINDS: readonly unknown[] = ['progress', 'events', 'read', 'written', 'failed'] satisfies OutreachTold['kind'][];

function isTold(value: unknown): value is OutreachTold {
  return typeof value === 'object' && value !== null && 'kind' in value && KINDS.includes(value.kind);
}
