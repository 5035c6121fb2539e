import { Undo2, X } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { Notice } from '@/components/ui/Notice';
import type { Workspace } from './workspace';

interface Props {
  readonly workspace: Workspace;
}

/** What the last action did, with 撤销; stays in sight at the panel's lower edge. */
export function MessageBar({ workspace }: Props) {
  const message = useStore(workspace.store, (state) => state.message);
  const writing = useStore(workspace.store, (state) => state.writing);
  if (!message) return null;
  const { tone, text, undoable, copy } = message;
  return (
    <div className="border-t border-line bg-paper p-2">
      <Notice
        tone={tone}
        live
        aside={
          <>
            {undoable && (
              <Button disabled={writing} onClick={() => void workspace.undo()}>
                <Undo2 aria-hidden size={13} />
                {tone === 'good' ? '撤销' : '再撤一步'}
              </Button>
            )}
            <Button
              look="quiet"
              className="px-1.5"
              aria-label="知道了"
              title="知道了"
              onClick={() => workspace.say(null)}
            >
              <X aria-hidden size={14} />
            </Button>
          </>
        }
        {...(copy === undefined ? {} : { actions: <CopyButton label="复制修改内容" text={() => copy} /> })}
      >
        <p className="line-clamp-3" title={text}>
          {text}
        </p>
      </Notice>
    </div>
  );
}
