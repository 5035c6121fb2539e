import { Copy, Undo2, X } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
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
  const copyNow = (value: string) =>
    void navigator.clipboard
      .writeText(value)
      .then(() => workspace.say({ tone: 'good', text: '已复制，可以到稿件里粘贴。', undoable: false }));
  return (
    <div className="border-t border-line bg-paper p-2">
      <Notice
        tone={tone}
        live
        actions={
          <>
            {undoable && (
              <Button disabled={writing} onClick={() => void workspace.undo()}>
                <Undo2 aria-hidden size={13} />
                {tone === 'good' ? '撤销' : '再撤一步'}
              </Button>
            )}
            {copy !== undefined && (
              <Button onClick={() => copyNow(copy)}>
                <Copy aria-hidden size={13} />
                复制修改内容
              </Button>
            )}
            <Button look="quiet" onClick={() => workspace.say(null)}>
              <X aria-hidden size={13} />
              知道了
            </Button>
          </>
        }
      >
        {text}
      </Notice>
    </div>
  );
}
