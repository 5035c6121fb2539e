import { Checker, type CheckRequest } from '@/components/check/checker';
import type { WorkerAnswer } from '@/components/check/worker-runner';

// Checks run here, apart from the panel: a long draft must not stop its typing and clicks.
const checker = new Checker();

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (isRequest(data)) self.postMessage(answer(data));
};

function answer(request: CheckRequest): WorkerAnswer {
  try {
    return { reply: checker.answer(request) };
  } catch (error) {
    console.error(error);
    return { failed: '核对中途出错了。请点“重新读取”再试一次。' };
  }
}

function isRequest(value: unknown): value is CheckRequest {
  return typeof value === 'object' && value !== null && 'snapshot' in value && 'chosen' in value;
}
