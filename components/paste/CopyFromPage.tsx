import { MousePointerClick } from 'lucide-react';
import { useState } from 'react';
import { reasonOf } from '@/components/check/reason';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Copied } from '@/lib/editors/copying/copied';
import { copiedSnapshot } from './copied-snapshot';
import { usePaste } from './paste-store';

interface Props {
  /** Reads the page at hand by what it copies: at once where its editor does, else when the user presses the keys. */
  readonly read: (signal: AbortSignal) => Promise<Copied>;
}

/** For documents that no page element holds: the page is read by what it copies itself. */
export function CopyFromPage({ read }: Props) {
  const { take, refuse } = usePaste();
  const [waiting, setWaiting] = useState<AbortController | null>(null);

  async function start(): Promise<void> {
    const controller = new AbortController();
    setWaiting(controller);
    try {
      const snapshot = copiedSnapshot(await read(controller.signal));
      if (snapshot) await take('网页里的稿件', () => snapshot);
    } catch (error) {
      refuse(reasonOf(error));
    } finally {
      setWaiting(null);
    }
  }

  if (!waiting) {
    return (
      <Button onClick={() => void start()}>
        <MousePointerClick aria-hidden size={13} />
        从网页文档里读取
      </Button>
    );
  }
  return (
    <Notice tone="info" live actions={<Button onClick={() => waiting.abort()}>取消</Button>}>
      请点一下网页里的文档正文，在文档中按 Ctrl+A、Ctrl+C。
    </Notice>
  );
}
