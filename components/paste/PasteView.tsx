import { useState } from 'react';
import { CheckResults } from '@/components/check/CheckResults';
import { SourceLine } from '@/components/check/SourceLine';
import { useWorkspace, useWorkspaceState, WorkspaceContext } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { type Clip, CopyButton } from '@/components/ui/CopyButton';
import { Notice } from '@/components/ui/Notice';
import type { Copied } from '@/lib/editors/copying/copied';
import { toHtml } from '@/lib/export/html';
import type { PastedSession } from '@/lib/messaging/pasted-session';
import { PasteZone } from './PasteZone';
import { usePaste } from './paste-store';
import { TextPane } from './TextPane';

interface Props {
  readonly onDraft: (role: string) => void;
  /** Reads the page by what it copies. */
  readonly readCopy: (signal: AbortSignal) => Promise<Copied>;
}

export function PasteView({ onDraft, readCopy }: Props) {
  const { pasted, failure, clear } = usePaste();
  const [sure, setSure] = useState(false);
  if (!pasted) return <PasteZone readCopy={readCopy} />;
  const { session, workspace } = pasted;

  return (
    <WorkspaceContext value={workspace}>
      <div>
        <SourceLine title={session.label}>
          <CopyButton label="复制改好的全文" look="primary" content={() => wholeOf(session)} />
          {sure ? (
            <Button onClick={clear} onBlur={() => setSure(false)}>
              确定清空？
            </Button>
          ) : (
            <Button look="quiet" onClick={() => setSure(true)}>
              换一份
            </Button>
          )}
        </SourceLine>
        {failure && (
          <div className="px-3 pb-2">
            <Notice tone="warning" live>
              {failure}
            </Notice>
          </div>
        )}
        <TextPane key={workspace.draftKey} session={session} />
      </div>
      {/* The list scrolls under the text, so that 定位 moves the one and leaves the other. */}
      <div className="min-h-0 flex-1 overflow-y-auto border-t border-line">
        <CheckFailure />
        <CheckResults onDraft={onDraft} />
      </div>
    </WorkspaceContext>
  );
}

/** With headings, lists and tables for editors that keep them. */
async function wholeOf(session: PastedSession): Promise<Clip> {
  const { snapshot } = await session.read();
  return { text: snapshot.text, html: toHtml(snapshot) };
}

/** The first check was cancelled or failed. */
function CheckFailure() {
  const workspace = useWorkspace();
  const failed = useWorkspaceState((state) => state.status === 'failed');
  const failure = useWorkspaceState((state) => state.failure);
  if (!failed) return null;
  return (
    <div className="p-3">
      <Notice tone="warning" live actions={<Button onClick={() => void workspace.refresh()}>重新核对</Button>}>
        {failure}
      </Notice>
    </div>
  );
}
