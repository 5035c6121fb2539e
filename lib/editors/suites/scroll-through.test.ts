import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { scrollThrough } from './scroll-through';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function run(...how: Parameters<typeof scrollThrough>): Promise<boolean> {
  const done = scrollThrough(...how);
  await vi.runAllTimersAsync();
  return done;
}

/** A page of 1000 pixels seen through 100, that loads what is scrolled to. */
function open(end = 1000) {
  let top = 30;
  let seen = 0;
  const box = {
    clientHeight: 100,
    get scrollTop() {
      return top;
    },
    set scrollTop(value: number) {
      top = Math.max(0, Math.min(value, 900));
      seen = Math.max(seen, Math.min(top + 100, end));
    },
  } as unknown as Element;
  return { box, seen: () => seen };
}

it('goes to the end, and back to where it stood', async () => {
  const { box, seen } = open();
  let steps = 0;
  const page = { isDone: () => seen() >= 1000, loaded: seen, onStep: () => steps++ };
  expect(await run(box, page, new AbortController().signal)).toBe(true);
  expect(seen()).toBe(1000);
  expect(box.scrollTop).toBe(30);
  expect(steps).toBeGreaterThan(10);
});

it('ends where nothing more comes, and at once when it is stopped', async () => {
  const { box, seen } = open(400);
  const stop = new AbortController();
  const page = { isDone: () => false, loaded: seen, onStep: () => seen() >= 300 && stop.abort() };
  expect(await run(box, page, stop.signal)).toBe(false);
  expect(seen()).toBeLessThan(500);
  expect(box.scrollTop).toBe(30);
  const mute = { isDone: () => false, loaded: () => 0, onStep: () => {} };
  expect(await run(box, mute, new AbortController().signal)).toBe(true);
  expect(box.scrollTop).toBe(30);
});
