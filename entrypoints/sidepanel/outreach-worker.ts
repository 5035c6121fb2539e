import { OutreachReader, type OutreachRequest } from '@/components/outreach/outreach-reader';
import { failedReading } from '@/components/outreach/outreach-runner';

// Tables are read here, apart from the panel: thousands of rows must not stop its typing and clicks.
const reader = new OutreachReader();

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (!isRequest(data)) return;
  try {
    reader.answer(data, (told) => self.postMessage(told));
  } catch (error) {
    self.postMessage(failedReading(error));
  }
};

function isRequest(value: unknown): value is OutreachRequest {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'mapping' in value;
}
