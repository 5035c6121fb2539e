import { Sparkles } from 'lucide-react';
import { useWorkspace } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { lockText } from '@/lib/drafting/rewriting/locked';
import { passageAt } from '@/lib/drafting/rewriting/passage';
import { prepareRewording, rewordWithModel } from '@/lib/drafting/rewriting/reword-with-model';
import type { PlacedText } from '@/lib/text/span';
import { RewrittenPassage } from './RewrittenPassage';
import { useRewriting } from './rewriting-store';
import { TaskAsking } from './TaskAsking';
import { useModelTask } from './use-model-task';
import { WritingNow } from './WritingNow';

interface Props {
  readonly passage: PlacedText;
  readonly context: AcceptContext;
  readonly canWrite: boolean;
}

/** The part of 改写 that needs a model; says so where none is configured. */
export function ModelRewriting({ passage: place, context, canWrite }: Props) {
  const { draftKey } = useWorkspace();
  const chosen = useRewriting((state) => state.chosen[draftKey]);
  const { change, leave } = useRewriting();
  const { draft, report, profile, ledger } = context;
  const passage = passageAt(draft, report, profile, place);
  const remark = chosen?.remark ?? '';

  const task = `rewrite ${draftKey} ${place.text}`;
  const { isConfigured, state, ask, send, cancel } = useModelTask(task, (endpoint) => {
    if (!passage) throw new Error(BROKEN);
    const { sentences, mode } = passage;
    const locked = lockText(
      sentences.map(({ text }) => text),
      mode,
      report.year,
    );
    const prepared = prepareRewording(locked, {
      prompt: 'rewrite',
      remark,
      endpoint,
      origins: [draft.source],
      persons: ledger.facts.filter(({ kind }) => kind === 'person').map(({ surface }) => surface),
    });
    return {
      outgoing: prepared.outgoing,
      async run(connection, signal, show) {
        const { result, warnings } = await rewordWithModel(connection, prepared, signal, show);
        // The user may have turned to another passage.
        if (signal.aborted || useRewriting.getState().chosen[draftKey]?.passage.text !== place.text) return;
        const reworded = sentences.flatMap((sentence, at) => {
          const after = result.wordings[at];
          return after ? [{ ...sentence, after }] : [];
        });
        const made = `由模型“${endpoint.model}”改写，数据、日期、名称逐项核对过，意思请再看一遍。`;
        const notes = [...(reworded.length > 0 ? [made] : []), ...warnings];
        change(draftKey, { rewriting: { ...result, sentences: reworded, mode, notes }, dropped: [] });
      },
    };
  });

  if (!passage) return <p className="text-[13px] text-soft">{BROKEN}</p>;
  if (!isConfigured) {
    return (
      <p className="text-xs text-soft">
        改写成规范表述要用模型：在“设置”里填好模型后，这里会出现按钮。不用模型时，只按规则改。
      </p>
    );
  }
  switch (state?.step) {
    case 'asking':
      return <TaskAsking task="改写一段" prepared={state.prepared} onSend={send} onCancel={cancel} />;
    case 'working':
      return <WritingNow text="模型正在改写，写完还要逐句核对…" preview={state.preview} onCancel={cancel} />;
    default:
      return (
        <>
          {state?.step === 'failed' && (
            <Notice tone="error" live>
              {state.reason}
            </Notice>
          )}
          {chosen?.rewriting && (
            <RewrittenPassage
              rewriting={chosen.rewriting}
              dropped={chosen.dropped}
              context={context}
              canWrite={canWrite}
              onDrop={(dropped) => change(draftKey, { dropped })}
              onWritten={() => leave(draftKey)}
            />
          )}
          <div className="flex flex-wrap items-center gap-1.5">
            <input
              aria-label="对写法的要求"
              placeholder="对写法的要求（可不填），如：写得再短一点"
              maxLength={200}
              value={remark}
              onChange={(event) => change(draftKey, { remark: event.target.value })}
              className="min-h-7 min-w-40 flex-1 rounded border border-line bg-card px-2 text-[13px] placeholder:text-soft"
            />
            <Button look={chosen?.rewriting ? 'plain' : 'soft'} onClick={ask}>
              <Sparkles aria-hidden size={13} />
              {chosen?.rewriting ? '再改一次' : '用模型改成规范表述'}
            </Button>
          </div>
        </>
      );
  }
}

const BROKEN = '这一段在稿件里断成几行或夹着标记，请先在“核稿”里接好再改写。';
