import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface MenuChoice {
  readonly label: string;
  /** A second, smaller line. */
  readonly note?: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly label: ReactNode;
  /** Read aloud after the label, where that does not say enough. */
  readonly hint?: string;
  readonly choices: readonly MenuChoice[];
}

export function DropMenu({ label, hint, choices }: Props) {
  return (
    <Menu.Root>
      <Menu.Trigger className="inline-flex min-h-7 shrink-0 items-center gap-0.5 rounded px-1.5 text-[13px] text-soft hover:bg-sunk hover:text-ink data-popup-open:bg-sunk">
        {label}
        {hint && <span className="sr-only">，{hint}</span>}
        <ChevronDown aria-hidden size={13} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-20">
          <Menu.Popup className="max-w-[290px] rounded-md border border-line bg-card py-1 text-[13px] shadow-lg outline-none">
            {choices.map((choice) => (
              <Menu.Item
                key={choice.label}
                onClick={choice.onChoose}
                className="px-3 py-1.5 outline-none data-highlighted:bg-sunk"
              >
                {choice.label}
                {choice.note && <span className="block text-xs text-soft">{choice.note}</span>}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
