// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchEditing } from './watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const type = () => document.body.dispatchEvent(new InputEvent('input', { bubbles: true }));

it('tells of a change once it is quiet, and has nothing left to tell then', () => {
  const changed = vi.fn();
  const stop = watchEditing(document, changed);
  type();
  type();
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledOnce();
  expect(stop()).toBe(false);
});

it('says at its end that a change was still to be told', () => {
  const changed = vi.fn();
  const stop = watchEditing(document, changed);
  type();
  expect(stop()).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(changed).not.toHaveBeenCalled();
});

it('keeps what a composition brings until its end', () => {
  const changed = vi.fn();
  const stop = watchEditing(document, changed);
  document.dispatchEvent(new CompositionEvent('compositionstart'));
  type();
  vi.advanceTimersByTime(1000);
  expect(changed).not.toHaveBeenCalled();
  document.dispatchEvent(new CompositionEvent('compositionend'));
  vi.advanceTimersByTime(1000);
  expect(changed).toHaveBeenCalledOnce();
  stop();
});
