import { answerJob, type TableJob } from '@/components/outreach/intake/table-job';

// Tables are read here, apart from the panel: a workbook of thousands of rows must not stop its typing and clicks.
self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (isJob(data)) void answerJob(data, (answer) => self.postMessage(answer));
};

function isJob(value: unknown): value is TableJob {
  return typeof value === 'object' && value !== null && ('bytes' in value || 'text' in value);
}
