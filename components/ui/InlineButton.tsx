import type { HTMLAttributes, KeyboardEvent, Ref } from 'react';

interface Props extends HTMLAttributes<HTMLSpanElement> {
  readonly onPress: (target: HTMLElement) => void;
  readonly ref?: Ref<HTMLSpanElement>;
}

/** A button among words: it wraps with the line and is copied with the text, which a button element does not. */
export function InlineButton({ onPress, className = '', ...props }: Props) {
  function press(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(event.currentTarget);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is one box and cannot wrap.
    <span
      role="button"
      tabIndex={0}
      onClick={(event) => onPress(event.currentTarget)}
      onKeyDown={press}
      className={`cursor-pointer rounded-sm box-decoration-clone ${className}`}
      {...props}
    />
  );
}
