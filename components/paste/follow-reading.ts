import type { PdfReading } from '@/lib/document/pdf/snapshot';

/** A reading that is under way, as the user is shown it. */
export interface ReadingNow {
  readonly text: string;
  cancel(): void;
}

/** Follows one reading: `show` is given how far it is, in Chinese, and the way to stop it. */
export function followReading(name: string, show: (now: ReadingNow) => void): Required<PdfReading> {
  const controller = new AbortController();
  const say = (text: string) => show({ text, cancel: () => controller.abort() });
  say(`正在读取“${name}”…`);
  return {
    signal: controller.signal,
    progress: (page, pages) => say(`正在读取“${name}”：第 ${page}/${pages} 页`),
  };
}

export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
