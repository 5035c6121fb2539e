// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchEditing } from './watch';

describe('watchEditing', () => {
  const changed = vi.fn();
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<textarea></textarea><p>文</p>';
    stop = watchEditing(document, changed);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    changed.mockReset();
  });
  const fire = (type: string) => document.querySelector('textarea')?.dispatchEvent(new Event(type, { bubbles: true }));

  it('tells once, when the typing pauses', () => {
    fire('input');
    vi.advanceTimersByTime(300);
    fire('input');
    vi.advanceTimersByTime(300);
    expect(changed).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('waits for the end of a composition', () => {
    fire('input');
    fire('compositionstart');
    fire('input');
    vi.advanceTimersByTime(5000);
    expect(changed).not.toHaveBeenCalled();
    fire('compositionend');
    vi.advanceTimersByTime(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells nothing after the stop', () => {
    fire('input');
    stop();
    fire('input');
    vi.advanceTimersByTime(5000);
    expect(changed).not.toHaveBeenCalled();
  });
});
