import { answerExport, type ExportRequest } from '@/components/outreach/totals/export-runner';

// Workbooks are written here, apart from the panel: thousands of rows must not stop its typing and clicks.
self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) void answerExport(data).then((answer) => self.postMessage(answer));
};

function isRequest(value: unknown): value is ExportRequest {
  return typeof value === 'object' && value !== null && 'reading' in value && 'mapping' in value;
}
