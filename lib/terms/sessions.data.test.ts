import { expect, it } from 'vitest';
import * as z from 'zod';
import { LAST_SESSIONS, SESSIONS, SESSIONS_AS_OF, SESSIONS_SOURCE } from './sessions.data';

const SessionSchema = z.strictObject({
  congress: z.int().min(18),
  session: z.int().min(0).max(9),
  opened: z.iso.date(),
  closed: z.iso.date(),
});

it('the sessions are of their form and follow one another', () => {
  z.iso.date().parse(SESSIONS_AS_OF);
  expect(SESSIONS_SOURCE).not.toBe('');
  const sessions = z.array(SessionSchema).parse(SESSIONS);
  for (const [at, { congress, session, opened, closed }] of sessions.entries()) {
    expect(opened <= closed && closed <= SESSIONS_AS_OF).toBe(true);
    const before = sessions[at - 1];
    if (!before) continue;
    expect(before.closed < opened).toBe(true);
    expect(congress === before.congress ? session === before.session + 1 : session === 0).toBe(true);
    if (congress !== before.congress) expect(LAST_SESSIONS.get(before.congress)).toBe(before.session);
  }
});
