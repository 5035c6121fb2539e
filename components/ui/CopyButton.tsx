import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button';

interface Props {
  readonly label: string;
  readonly text: () => string | Promise<string>;
  readonly look?: 'primary' | 'plain';
}

/** Copies, and says so in its own place. */
export function CopyButton({ label, text, look = 'plain' }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(await text());
    setCopied(true);
  }

  return (
    <Button look={look} onClick={() => void copy()}>
      {copied ? <Check aria-hidden size={13} /> : <Copy aria-hidden size={13} />}
      <span aria-live="polite">{copied ? '已复制' : label}</span>
    </Button>
  );
}
