import type { FoundEditor } from '@/lib/editors/contract';
import { DETECTORS } from '@/lib/editors/detectors';
import { createEditorSession } from './editor-session';
import { callFamily, injectFamily, type Place, runEverywhere } from './page-call';
import { EditorLost, NoAccess } from './page-error';
import { frameProbe } from './replies';
import type { TextSession } from './text-session';

export interface OpenedPage {
  /** The draft most likely first; empty when the page has no editor. */
  readonly sessions: readonly TextSession[];
  /** Origins of frames that cannot be entered and may hold the editor: access to each can be asked for. */
  readonly foreign: readonly string[];
}

interface Candidate {
  readonly place: Place;
  readonly found: FoundEditor;
}

/** Fewer characters than this are a search box or a title, focused or not. */
const LEAST_DRAFT = 50;

/**
 * Finds the editors of a tab in all its frames.
 * @throws NoAccess when the tab may not be entered
 */
export async function openSessions(tabId: number): Promise<OpenedPage> {
  const frames = await probeFrames(tabId);
  const candidates: Candidate[] = [];
  for (const { frameId, families } of frames) {
    for (const detector of DETECTORS.filter(({ family }) => families.includes(family))) {
      candidates.push(...(await findEditors({ tabId, frameId, detector })));
    }
  }
  candidates.sort((a, b) => rank(b.found) - rank(a.found));
  const sessions: TextSession[] = [];
  for (const { place, found } of candidates) {
    const first = await callFamily(place, 'read', [found.key]).catch(ignoreLost);
    if (first) sessions.push(createEditorSession(place, found, first));
  }
  const entered = new Set(frames.map(({ origin }) => origin));
  const foreign = new Set(frames.flatMap((frame) => frame.foreign.filter((origin) => !entered.has(origin))));
  return { sessions, foreign: [...foreign] };
}

async function probeFrames(tabId: number) {
  const results = await runEverywhere(tabId, '/editor-probe.js');
  return results.flatMap(({ frameId, result }) => {
    const probe = frameProbe.safeParse(result);
    return probe.success ? [{ frameId, ...probe.data }] : [];
  });
}

async function findEditors(place: Place): Promise<Candidate[]> {
  try {
    await injectFamily(place);
    return (await callFamily(place, 'find', [])).map((found) => ({ place, found }));
  } catch (error) {
    return ignoreLost(error) ?? [];
  }
}

/** A frame may go while the others are read. */
function ignoreLost(error: unknown): null {
  if (error instanceof EditorLost || error instanceof NoAccess) return null;
  throw error;
}

function rank({ length, focused, isPage = false }: FoundEditor): number {
  const isDraft = length >= LEAST_DRAFT || isPage;
  return (focused && isDraft ? 2e9 : 0) + (isDraft ? 1e9 : 0) + Math.min(length, 1e8) + (focused ? 0.5 : 0);
}
