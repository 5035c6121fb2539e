import { useState } from 'react';
import { Button } from '@/components/ui/Button';

interface Props {
  readonly count: number;
  /** True when all fixes may be applied unseen; else the click has to be repeated. */
  readonly unseen: boolean;
  readonly busy: boolean;
  readonly onFix: () => void;
}

/** N处都改. */
export function FixAllButton({ count, unseen, busy, onFix }: Props) {
  const [sure, setSure] = useState(false);
  function click(): void {
    if (busy) return;
    const mayFix = unseen || sure;
    setSure(!mayFix);
    if (mayFix) onFix();
  }
  return (
    <Button
      look={sure ? 'primary' : 'plain'}
      aria-disabled={busy}
      title={unseen ? '改完可以整步撤销' : '这一类要看过再改；改完可以整步撤销'}
      onClick={click}
      onBlur={() => setSure(false)}
    >
      {sure ? `确定改 ${count} 处？` : `${count} 处都改`}
    </Button>
  );
}
