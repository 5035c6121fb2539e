import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Snapshot } from '@/lib/document/snapshot';
import { useWorkspace, useWorkspaceState } from './workspace-context';

interface Props {
  /** In place of «读自 …», for the text the panel holds itself. */
  readonly title?: string;
  /** More buttons beside 重新读取. */
  readonly children?: ReactNode;
  readonly onReread?: () => void;
}

/** Where the text comes from, how much of it was read, and how to read it again. */
export function SourceLine({ title, children, onReread }: Props) {
  const workspace = useWorkspace();
  const read = useWorkspaceState((state) => state.read);
  const label = title ?? `读自 ${workspace.session.label}`;
  return (
    <div className="px-3 pt-2.5 pb-1">
      <div className="flex flex-wrap items-center gap-1">
        <p className="min-w-0 flex-1 truncate text-[13px]">
          {label}
          {read && ` · ${countCharacters(read.snapshot.text).toLocaleString()} 字`}
        </p>
        {children}
        {onReread && (
          <Button look="quiet" onClick={onReread}>
            <RefreshCw aria-hidden size={13} />
            重新读取
          </Button>
        )}
      </div>
      {read && !read.snapshot.complete && (
        <div className="mt-1.5">
          <Notice tone="warning">
            {extentOf(read.snapshot)}
            {read.snapshot.reason ?? '请在编辑器里把全文滚动一遍，再点“重新读取”。'}
          </Notice>
        </div>
      )}
      {read?.snapshot.notes
        ?.filter((note) => note !== read.snapshot.reason)
        .map((note) => (
          <div key={note} className="mt-1.5">
            <Notice tone="warning">{note}</Notice>
          </div>
        ))}
    </div>
  );
}

function extentOf({ text, lines }: Snapshot): string {
  if (text.trim() === '') return '没有读到稿件。';
  const read = `${lines?.length ?? lineCount(text)} 段 / ${countCharacters(text).toLocaleString()} 字`;
  return `只读到 ${read}，不一定是全文，所以不判断缺不缺章节。`;
}

/** As an office counts: without spaces and line breaks. */
function countCharacters(text: string): number {
  return text.replace(/\s/g, '').length;
}

function lineCount(text: string): number {
  return text.split('\n').filter((line) => line.trim()).length;
}
