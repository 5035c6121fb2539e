import { type FoundTable, NotTable } from '@/lib/outreach/found-table';
import { collectAnswers, readJob, type TableAnswer, type TableJob } from './table-job';

export interface TableFollowing {
  readonly signal?: AbortSignal;
  /** Rows taken in so far. */
  readonly read?: (rows: number) => void;
}

type TableWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

let open: (() => TableWorker) | null = null;

/** From now on tables are read apart from the caller's thread, each by a worker of its own. Called once by the panel. */
export function readTablesWith(factory: () => TableWorker): void {
  open = factory;
}

/** @throws NotTable, an Error in Chinese, or the signal's reason */
export function readTables(job: TableJob, following: TableFollowing): Promise<FoundTable[]> {
  following.signal?.throwIfAborted();
  return open ? readApart(open(), job, following) : readJob(job);
}

function readApart(worker: TableWorker, job: TableJob, { signal, read }: TableFollowing): Promise<FoundTable[]> {
  const collected = collectAnswers();
  const reading = new Promise<FoundTable[]>((resolve, reject) => {
    const broken = () =>
      reject(new Error('读取表格时出错了。请再试一次；还不行，就在表格里选中单元格复制，粘贴到这里。'));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = broken;
    worker.onmessage = ({ data }: MessageEvent<TableAnswer>) => {
      if (data.type === 'done') resolve(collected.tables());
      else if (data.type === 'refused') reject(new NotTable(data.reason, data.rows));
      else if (data.type === 'failed') broken();
      else {
        collected.add(data);
        read?.(collected.count());
      }
    };
  });
  worker.postMessage(job, 'bytes' in job ? [job.bytes.buffer] : []);
  return reading.finally(() => worker.terminate());
}
