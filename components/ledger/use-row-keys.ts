import { type KeyboardEvent, useState } from 'react';

interface RowKeys {
  /** Id of the row at which the Tab key stops. */
  readonly stop: string | undefined;
  /** Of the table's body. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (id: string) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * One stop of the Tab key for hundreds of rows; the arrow keys go from row to row (ARIA practices, roving tabindex).
 * @param ids of the rows that have a button, in order
 */
export function useRowKeys(ids: readonly string[]): RowKeys {
  const [focused, setFocused] = useState<string | null>(null);
  return {
    stop: ids.find((id) => id === focused) ?? ids[0],
    onFocus: setFocused,
    onKeyDown(event) {
      const step = STEPS[event.key];
      const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('th button')];
      const at = buttons.findIndex((button) => button.matches(':focus'));
      if (!step || at < 0) return;
      event.preventDefault();
      buttons[step(at, buttons.length - 1)]?.focus();
    },
  };
}
