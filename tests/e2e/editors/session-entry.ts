// Built for tests alone and evaluated in the real panel: what ships exposes nothing.
import './jitless';
import type { TextSession } from '@/lib/messaging/text-session';

export { copiedSnapshot } from '@/components/paste/copied-snapshot';
export { makeAnchor } from '@/lib/editors/anchor';
export { captureCopy, copyPage } from '@/lib/messaging/copy-page';
export { openArticle } from '@/lib/messaging/open-article';
export { openSessions } from '@/lib/messaging/open-sessions';

/** The session a test works on, and what it told of. */
export const followed = {
  get session(): TextSession {
    if (!current) throw new Error('No session was opened.');
    return current;
  },
  changed: 0,
  lost: 0,
};

let current: TextSession | null = null;

export function follow(session: TextSession): void {
  current = session;
  Object.assign(followed, { changed: 0, lost: 0 });
  session.onChange(() => followed.changed++);
  session.onLost(() => followed.lost++);
}
