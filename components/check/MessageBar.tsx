import { Undo2, X } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { Notice } from '@/components/ui/Notice';
import type { Workspace } from './workspace';

interface Props {
  readonly workspace: Workspace;
}

/** What the last action did, with 撤销, at the panel's lower edge. The way back stays when the message is closed. */
export function MessageBar({ workspace }: Props) {
  const message = useStore(workspace.store, (state) => state.message);
  const undoable = useStore(workspace.store, (state) => state.undoable);
  if (!message) return undoable && <UndoLine workspace={workspace} done={undoable} />;
  const { tone, text, copy, copyLabel = '复制修改内容' } = message;
  return (
    <div className="border-t border-line bg-paper p-2">
      <Notice
        tone={tone}
        live
        aside={
          <>
            {message.undoable && <UndoButton workspace={workspace} label={tone === 'good' ? '撤销' : '再撤一步'} />}
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
        {...(copy === undefined ? {} : { actions: <CopyButton label={copyLabel} content={() => copy} /> })}
      >
        <p className="line-clamp-3" title={text}>
          {text}
        </p>
      </Notice>
    </div>
  );
}

function UndoLine({ workspace, done }: Props & { readonly done: string }) {
  return (
    <div className="flex items-center gap-2 border-t border-line bg-paper px-3 py-1 text-xs text-soft">
      <p className="min-w-0 flex-1 truncate" title={done}>
        {done}
      </p>
      <UndoButton workspace={workspace} label="撤销" />
    </div>
  );
}

function UndoButton({ workspace, label }: Props & { readonly label: string }) {
  const writing = useStore(workspace.store, (state) => state.writing);
  return (
    <Button disabled={writing} onClick={() => void workspace.undo()}>
      <Undo2 aria-hidden size={13} />
      {label}
    </Button>
  );
}
