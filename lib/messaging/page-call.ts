import { browser } from 'wxt/browser';
import * as z from 'zod';
import { DETECTORS, type KnownDetector } from '@/lib/editors/detectors';
import { adapterName } from '@/lib/editors/script';
import { asPageError, EditorLost } from './page-error';
import { callReply, REPLIES } from './replies';

/** One frame of one tab, and the family of editors that is meant in it. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
  readonly detector: KnownDetector;
}

type Method = keyof typeof REPLIES;
type Reply<M extends Method> = z.infer<(typeof REPLIES)[M]>;

/** Puts the family's script into the frame; a second time changes nothing.
 * @throws NoAccess, EditorLost */
export async function injectFamily({ tabId, frameId, detector }: Place): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  if ('unknown' in detector) await execute({ target, world: 'MAIN', files: ['/editor-ownership.js'] });
  await execute({
    target,
    world: detector.world,
    files: ['/editor-core.js', `/editor-${detector.family}.js`],
  });
}

/** Calls a method of the family's adapter in the frame; arguments and answer pass as JSON.
 * @throws NoAccess, EditorLost */
export async function callFamily<M extends Method>(
  place: Place,
  method: M,
  args: readonly unknown[],
): Promise<Reply<M>> {
  const { tabId, frameId, detector } = place;
  const [result] = await execute({
    target: { tabId, frameIds: [frameId] },
    world: detector.world,
    func: callAdapter,
    args: [adapterName(detector.family), method, method === 'find' ? [DETECTORS] : [...args]],
  });
  const reply = callReply.safeParse(result?.result);
  if (!reply.success || reply.data.status !== 'answered') throw new EditorLost();
  const value = REPLIES[method].safeParse(reply.data.value);
  if (!value.success) throw new Error('网页给出的内容不合规范，没有采用。请刷新网页后再试。');
  return value.data as Reply<M>;
}

/** Runs a built script in every frame that may be entered; gives each frame's answer. */
export async function runEverywhere(
  tabId: number,
  file: '/editor-probe.js' | '/editor-watch.js' | '/editor-report.js',
  world: 'ISOLATED' | 'MAIN' = 'ISOLATED',
) {
  return execute({ target: { tabId, allFrames: true }, world, files: [file] });
}

/** When the document in the frame began, in ms since 1970: another number for each. Null where no script may run. */
export async function documentBirth({ tabId, frameId }: Pick<Place, 'tabId' | 'frameId'>): Promise<number | null> {
  const target = { tabId, frameIds: [frameId] };
  const [result] = await execute({ target, func: () => performance.timeOrigin }).catch(() => []);
  return z.number().safeParse(result?.result).data ?? null;
}

/** @throws NoAccess, EditorLost */
export async function execute(injection: Parameters<typeof browser.scripting.executeScript>[0]) {
  try {
    return await browser.scripting.executeScript(injection);
  } catch (error) {
    throw asPageError(error);
  }
}

// Runs in the page: the browser passes on its source alone, so it may use nothing from this file.
async function callAdapter(name: string, method: string, args: unknown[]): Promise<unknown> {
  type Adapter = Record<string, (...args: unknown[]) => unknown>;
  const adapter = (globalThis as { [key: symbol]: unknown })[Symbol.for(name)] as Adapter | undefined;
  const run = adapter?.[method];
  if (!run) return { status: 'absent' };
  try {
    return { status: 'answered', value: await run(...(method === 'find' ? [document, ...args] : args)) };
  } catch (error) {
    console.warn('拟稿', error);
    return { status: 'failed' };
  }
}
