// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitForCopy } from './wait-for-copy';

const TEXT = '一、主要举措和成效';

function press(target: Element, code: string): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { code, ctrlKey: true, bubbles: true }));
}

/** As a drawing editor does: the key is taken, and the clipboard's own interface is handed the text. */
function copyFrom(target: Element): void {
  press(target, 'KeyC');
  void navigator.clipboard.writeText(TEXT);
}

describe('waitForCopy', () => {
  let field: HTMLTextAreaElement;

  beforeEach(() => {
    vi.useFakeTimers();
    field = document.createElement('textarea');
    document.body.replaceChildren(field);
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('says that all was copied when all was selected in the same place', async () => {
    const { result } = waitForCopy(window);
    press(field, 'KeyA');
    copyFrom(field);
    await expect(result).resolves.toEqual({ status: 'copied', whole: true, html: '', plain: TEXT });
    expect(document.querySelector('nigao-hint')).toBeNull();
  });

  it('does not say so when nothing was selected, when the pointer came between, or when the page was selected instead', async () => {
    const between: (() => void)[] = [
      () => {},
      () => {
        press(field, 'KeyA');
        field.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      },
      () => press(document.body, 'KeyA'),
    ];
    for (const act of between) {
      const { result } = waitForCopy(window);
      act();
      copyFrom(field);
      await expect(result).resolves.toMatchObject({ status: 'copied', whole: false });
    }
  });

  it('ends when it is cancelled, and after two minutes', async () => {
    const cancelled = waitForCopy(window);
    cancelled.cancel();
    await expect(cancelled.result).resolves.toEqual({ status: 'cancelled' });
    const late = waitForCopy(window);
    vi.advanceTimersByTime(120_000);
    await expect(late.result).resolves.toEqual({ status: 'nothing' });
  });
});
