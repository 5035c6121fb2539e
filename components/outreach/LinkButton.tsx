import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** A button that reads like a word of the sentence it stands in. */
export function LinkButton({ children, onClick }: Props) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="rounded-sm px-0.5 text-accent underline decoration-dotted underline-offset-2 hover:decoration-solid"
    >
      {children}
    </button>
  );
}
