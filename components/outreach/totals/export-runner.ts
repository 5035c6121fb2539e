import { type CountedReading, outreachSheets } from '@/lib/export/outreach-sheets';
import { outreachWorkbook } from '@/lib/export/outreach-workbook';
import type { ColumnMapping } from '@/lib/outreach/columns';

/** A table as it counts; plain data, so that it can go to a worker. */
export interface ExportRequest {
  readonly reading: CountedReading;
  readonly mapping: ColumnMapping;
}

export type ExportAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly bytes: null };

type ExportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

let open: (() => ExportWorker) | null = null;

/** From now on workbooks are written apart from the caller's thread, each by a worker of its own. Called once by the panel. */
export function exportWith(factory: () => ExportWorker): void {
  open = factory;
}

/** The bytes of an .xlsx. @throws the signal's reason, or an Error */
export function exportWorkbook(request: ExportRequest, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  if (!open) return written(request);
  const worker = open();
  const writing = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const failed = () => reject(new Error('The workbook was not written.'));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = failed;
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => (data.bytes ? resolve(data.bytes) : failed());
  });
  worker.postMessage(request);
  return writing.finally(() => worker.terminate());
}

export async function answerExport(request: ExportRequest): Promise<ExportAnswer> {
  try {
    return { bytes: await written(request) };
  } catch (error) {
    console.error(error);
    return { bytes: null };
  }
}

async function written({ reading, mapping }: ExportRequest): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await outreachWorkbook(outreachSheets(reading, mapping)));
}
