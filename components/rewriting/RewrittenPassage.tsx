import { Check } from 'lucide-react';
import { useState } from 'react';
import { FixPreview } from '@/components/check/FixPreview';
import { reasonOf } from '@/components/check/reason';
import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { CopyButton } from '@/components/ui/CopyButton';
import { Folded } from '@/components/ui/Folded';
import { Notice } from '@/components/ui/Notice';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { acceptRewriting, type Reworded } from '@/lib/drafting/rewriting/accept-rewriting';
import { placeNow } from '@/lib/drafting/rewriting/place-now';
import type { Rewriting } from '@/lib/history/kept-rewriting';

interface Props {
  readonly rewriting: Rewriting;
  readonly dropped: readonly number[];
  readonly context: AcceptContext;
  readonly canWrite: boolean;
  readonly onDrop: (dropped: readonly number[]) => void;
  /** Once it stands in the draft. */
  readonly onWritten: () => void;
}

/** The new wording against the old, sentence by sentence; what is ticked is written as one step. */
export function RewrittenPassage({ rewriting, dropped, context, canWrite, onDrop, onWritten }: Props) {
  const workspace = useWorkspace();
  const busy = useWorkspaceState((state) => state.writing);
  const [failure, setFailure] = useState<string | null>(null);
  const { sentences, refused, reasons, mode, notes } = rewriting;
  const accepted = sentences.filter((_, at) => !dropped.includes(at));
  const words = () => accepted.map(({ after }) => after).join('');

  async function write(): Promise<void> {
    try {
      const edits = acceptRewriting(accepted, mode, context);
      setFailure(null);
      if (await workspace.write(edits, `已改写 ${edits.length} 句，数据和名称与原文一致。`, words())) onWritten();
    } catch (error) {
      setFailure(reasonOf(error));
    }
  }

  return (
    <div className="flex flex-col gap-1.5 text-[13px]">
      {sentences.length === 0 && refused === 0 && (
        <Notice tone="info" live>
          模型没有提出修改：这一段的说法已经规范。
        </Notice>
      )}
      {refused > 0 && (
        <Notice tone="warning" live>
          有 {refused} 句的改法与原句的数据或意思对不上，没有采用，原句不动。
          <Folded title="为什么没有采用">
            <ul className="list-disc pl-4 text-xs">
              {[...new Set(reasons)].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Folded>
        </Notice>
      )}
      <ol className="flex flex-col gap-1.5">
        {sentences.map((sentence, at) => (
          <li key={sentence.start} className="flex items-start gap-1.5">
            <input
              type="checkbox"
              aria-label={`采用第 ${at + 1} 处改法`}
              checked={!dropped.includes(at)}
              onChange={() => onDrop(dropped.includes(at) ? dropped.filter((one) => one !== at) : [...dropped, at])}
              className="mt-2 size-4 shrink-0 accent-(--accent)"
            />
            <div className="min-w-0 flex-1">
              <Difference sentence={sentence} source={context.draft.source} />
            </div>
          </li>
        ))}
      </ol>
      {notes.map((note) => (
        <p key={note} className="text-xs text-soft">
          {note}
        </p>
      ))}
      {failure && (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
      {sentences.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {canWrite && (
            <Button look="primary" disabled={busy || accepted.length === 0} onClick={() => void write()}>
              <Check aria-hidden size={13} />
              采用{accepted.length < sentences.length ? `勾选的 ${accepted.length} 句` : `这 ${accepted.length} 句`}
            </Button>
          )}
          <CopyButton label="复制改后的句子" content={words} />
        </div>
      )}
    </div>
  );
}

function Difference({ sentence, source }: { readonly sentence: Reworded; readonly source: string }) {
  const place = placeNow(sentence, source);
  if (!place) return <p className="text-soft">这一句在稿件里已经改动：{sentence.after}</p>;
  return <FixPreview text={source} edits={[{ ...place, text: sentence.after }]} />;
}
