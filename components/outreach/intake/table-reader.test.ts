import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { NotTable } from '@/lib/outreach/found-table';
import { answerJob, readJob, type TableAnswer, type TableJob } from './table-job';
import { readTables, readTablesWith } from './table-reader';

const ended = vi.fn();
let silent = false;

/** A worker in this thread; what it is told and tells is copied as between threads. */
readTablesWith(() => {
  const worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'> = {
    onmessage: null,
    onerror: null,
    terminate: ended,
    postMessage: (job: TableJob) => {
      const tell = (answer: TableAnswer) =>
        Reflect.apply(worker.onmessage ?? (() => {}), worker, [{ data: structuredClone(answer) }]);
      if (!silent) void answerJob(structuredClone(job), tell);
    },
  };
  return worker;
});
afterAll(() => vi.restoreAllMocks());

const made = () =>
  writeXlsx({
    sheets: [
      {
        name: '台账',
        rows: Array.from({ length: 1300 }, (_, at) => [`第${at}行`, at]),
        rowDefs: new Map([[7, { hidden: true }]]),
      },
      { name: '说明', rows: [['填表说明', '见下']] },
    ],
  });

describe('readTables', () => {
  it('puts the portions of a worker together, tells how far it is, and ends the worker', async () => {
    const told: number[] = [];
    const tables = await readTables({ bytes: await made() }, { read: (rows) => told.push(rows) });
    expect(tables).toEqual(await readJob({ bytes: await made() }));
    expect(tables[0]?.hidden).toMatchObject({ rows: 1 });
    expect(told).toContain(500);
    expect(told.at(-1)).toBe(1300);
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('says why there is no table', async () => {
    await expect(readTables({ bytes: Uint8Array.from([0x50, 0x4b, 3, 4]) }, {})).rejects.toThrow(
      expect.objectContaining({ name: 'NotTable', reason: 'broken' } satisfies Partial<NotTable>),
    );
    expect(await readTables({ text: '一句话', name: '' }, {})).toEqual([]);
  });

  it('ends the worker when the user stops it', async () => {
    silent = true;
    ended.mockClear();
    const controller = new AbortController();
    const reading = readTables({ text: '甲\t乙', name: '' }, { signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(ended).toHaveBeenCalledTimes(1);
  });
});
