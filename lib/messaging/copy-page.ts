import { browser } from 'wxt/browser';
import * as z from 'zod';
import { MAX_CHARACTERS } from '@/lib/document/snapshot';
import { CAPTURE_KEY } from '@/lib/editors/copying/capture-key';
import type { Copied } from '@/lib/editors/copying/copied';
import { asPageError } from './page-error';

/** Markup takes more room than text. */
const text = z.string().max(MAX_CHARACTERS * 10);

const copied: z.ZodType<Copied> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('copied'), whole: z.boolean(), html: text, plain: text }),
  z.object({ status: z.literal('locked') }),
  z.object({ status: z.literal('nothing') }),
  z.object({ status: z.literal('cancelled') }),
]);

/**
 * Asks the page's editors to copy all they hold, without the clipboard; the largest copy counts.
 * @throws NoAccess, EditorLost
 */
export async function copyPage(tabId: number): Promise<Copied> {
  const results = await inPage(() =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      world: 'MAIN',
      files: ['/editor-copy.js'],
    }),
  );
  const answers = results.flatMap(({ result }) => copied.safeParse(result).data ?? []);
  const [best] = answers
    .filter((answer) => answer.status === 'copied')
    .sort((a, b) => b.plain.length + b.html.length - a.plain.length - a.html.length);
  return best ?? { status: 'nothing' };
}

/**
 * Waits, in all frames of the tab, for the user to copy; the first copy counts.
 * @throws NoAccess, EditorLost
 */
export async function captureCopy(tabId: number, signal: AbortSignal): Promise<Copied> {
  const frames = await inPage(() =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => 1 }),
  );
  const cancel = () => void stopCapture(tabId);
  signal.addEventListener('abort', cancel);
  try {
    const waiting = frames.map(({ frameId }) => captureIn(tabId, frameId));
    const first = await Promise.race([
      ...waiting.map((answer) => answer.then(unlessNothing)),
      Promise.all(waiting).then((answers): Copied => answers[0] ?? { status: 'nothing' }),
    ]);
    return signal.aborted ? { status: 'cancelled' } : first;
  } finally {
    signal.removeEventListener('abort', cancel);
    await stopCapture(tabId);
  }
}

/** A frame that goes away, or answers what no frame of ours does, is not waited for; the others go on. */
async function captureIn(tabId: number, frameId: number): Promise<Copied> {
  const [result] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, world: 'MAIN', files: ['/editor-capture.js'] })
    .catch(() => []);
  return copied.safeParse(result?.result).data ?? { status: 'nothing' };
}

function unlessNothing(answer: Copied): Copied | Promise<never> {
  return answer.status === 'nothing' ? new Promise<never>(() => {}) : answer;
}

async function stopCapture(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, world: 'MAIN', func: stopIn, args: [CAPTURE_KEY] })
    .catch(() => {});
}

// Runs in the page: the browser passes on its source alone, so it may use nothing from this file.
function stopIn(name: string): void {
  const stop = (globalThis as { [key: symbol]: unknown })[Symbol.for(name)];
  if (typeof stop === 'function') stop();
}

async function inPage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asPageError(error);
  }
}
