import { type KeyboardEvent, useEffect, useRef } from 'react';

interface Props {
  readonly name: string;
  readonly text: string;
  /** Whether there is nothing to its right to grow over. */
  readonly isLast: boolean;
  /** `next`: whether the cell below is wanted then. */
  readonly onDone: (text: string, next: boolean) => void;
  readonly onLeave: () => void;
}

/** A cell being changed: Enter takes it, Esc leaves it as it was. */
export function CellEditor({ name, text, isLast, onDone, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  function finish(next: boolean): void {
    // Leaving the field after Enter or Esc is told of once more by the browser.
    if (isOver.current) return;
    isOver.current = true;
    onDone(field.current?.value ?? text, next);
  }
  function press(event: KeyboardEvent): void {
    event.stopPropagation();
    // Enter that chooses a word of the input method ends nothing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      isOver.current = true;
      onLeave();
    } else if ((event.key === 'Enter' && !event.shiftKey && !event.altKey) || event.key === 'Tab') {
      event.preventDefault();
      finish(event.key === 'Enter');
    }
  }
  return (
    <textarea
      ref={field}
      aria-label={`改 ${name}`}
      defaultValue={text}
      rows={text.length > 24 || text.includes('\n') ? 3 : 1}
      onKeyDown={press}
      onBlur={() => finish(false)}
      onDoubleClick={(event) => event.stopPropagation()}
      className={`absolute -top-px z-10 w-[calc(100%+2px)] min-w-40 resize-none rounded-sm border-2 border-accent bg-card px-1 py-0.5 leading-6 text-ink shadow-md outline-none ${
        isLast ? '-right-px' : '-left-px'
      }`}
    />
  );
}
