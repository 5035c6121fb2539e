import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { type Clip, CopyButton } from '@/components/ui/CopyButton';
import type { Draft } from '@/lib/document/draft';
import type { Rolled, ThisYear } from '@/lib/drafting/rollover/roll-report';
import { rolledInsertion, rolledSnapshot } from '@/lib/drafting/rollover/rolled-text';
import { toHtml } from '@/lib/export/html';
import { RolledLineText } from './RolledLineText';

interface Props {
  readonly rolled: Rolled;
  readonly to: ThisYear;
  readonly draft: Draft;
}

/** The skeleton to read, to copy whole, or to put into an empty draft. */
export function RolledPane({ rolled, to, draft }: Props) {
  const workspace = useWorkspace();
  const { read, lost, writing } = useWorkspaceState((state) => state);
  const [beside, setBeside] = useState(true);
  const blanks = rolled.lines.reduce((sum, { old }) => sum + old.length, 0);
  const canWrite = read?.capabilities.write === 'edits' && read.capabilities.insertBlocks && !lost;
  const isEmpty = draft.source.trim() === '';
  const clip = (): Clip => {
    const snapshot = rolledSnapshot(rolled);
    return { text: snapshot.text, html: toHtml(snapshot) };
  };

  function insert(): void {
    void workspace.write(rolledInsertion(rolled, to, draft), '今年的初稿框架已写入。', clip().text);
  }

  return (
    <section aria-label="今年的初稿框架" className="rounded-md border border-line bg-card">
      <div className="flex items-center gap-2 border-b border-line px-2 py-1 text-xs text-soft">
        <span>待核实 {blanks} 处</span>
        <label className="ml-auto flex cursor-pointer items-center gap-1">
          <input type="checkbox" checked={beside} onChange={() => setBeside(!beside)} className="accent-(--accent)" />
          旁注去年的写法
        </label>
      </div>
      <div className="max-h-[55vh] overflow-y-auto px-2 py-1 leading-6">
        {rolled.lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never change places.
          <RolledLineText key={at} line={line} beside={beside} />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-1.5 border-t border-line p-2">
        {canWrite && isEmpty && (
          <Button look="primary" disabled={writing} onClick={insert}>
            <FilePlus2 aria-hidden size={13} />
            写入空白稿件
          </Button>
        )}
        <CopyButton label="复制全文" content={async () => clip()} look={canWrite && isEmpty ? 'plain' : 'primary'} />
        {!isEmpty && (
          <p className="text-xs text-soft">稿件里已有文字。要整篇写入，请先新建一份空白稿件；也可以复制后粘贴。</p>
        )}
      </div>
    </section>
  );
}
