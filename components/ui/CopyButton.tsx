import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button';

/** What goes to the clipboard; an editor that takes HTML keeps headings and tables by it. */
export interface Clip {
  readonly text: string;
  readonly html: string | null;
}

interface Props {
  readonly label: string;
  readonly content: () => string | Promise<string | Clip>;
  readonly look?: 'primary' | 'plain';
  /** What comes after: only now may the focus leave the panel. */
  readonly onCopied?: () => void;
}

/** Copies, and says so in its own place. */
export function CopyButton({ label, content, look = 'plain', onCopied }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy(): Promise<void> {
    await write(await content());
    setCopied(true);
    onCopied?.();
  }

  return (
    <Button look={look} onClick={() => void copy()}>
      {copied ? <Check aria-hidden size={13} /> : <Copy aria-hidden size={13} />}
      <span aria-live="polite">{copied ? '已复制' : label}</span>
    </Button>
  );
}

function write(content: string | Clip): Promise<void> {
  if (typeof content === 'string') return navigator.clipboard.writeText(content);
  const { text, html } = content;
  if (html === null) return navigator.clipboard.writeText(text);
  const flavour = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
  return navigator.clipboard.write([
    new ClipboardItem({ ...flavour('text/plain', text), ...flavour('text/html', html) }),
  ]);
}
