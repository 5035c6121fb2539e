import { ARTICLE } from '@/lib/editors/detectors';
import { createEditorSession } from './editor-session';
import { callFamily, injectFamily, type Place } from './page-call';
import type { TextSession } from './text-session';

/**
 * The published article that a tab shows, read-only; its first line is the title. Null when the page is none.
 * @throws NoAccess when the tab may not be entered
 */
export async function openArticle(tabId: number): Promise<TextSession | null> {
  const place: Place = { tabId, frameId: 0, detector: ARTICLE };
  await injectFamily(place);
  const [found] = await callFamily(place, 'find', []);
  if (!found) return null;
  const first = await callFamily(place, 'read', [found.key]);
  return first.snapshot.text.trim() ? createEditorSession(place, found, first) : null;
}
