// Built for tests alone and evaluated in the real panel: what ships exposes nothing.
import './jitless';

export { makeAnchor } from '@/lib/editors/anchor';
export { openSessions } from '@/lib/messaging/open-sessions';
