import { Sparkles, Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { prepareRewording, rewordWithModel } from '@/lib/drafting/rewriting/reword-with-model';
import { lockOutreach, smoothedOutreach } from '@/lib/drafting/rewriting/smooth-outreach';
import type { Suggestion } from '@/lib/drafting/suggestion';
import type { Ledger } from '@/lib/facts/ledger';
import { TaskAsking } from './TaskAsking';
import { useModelTask } from './use-model-task';
import { WritingNow } from './WritingNow';

interface Props {
  /** As made of the table by rule. */
  readonly suggestion: Suggestion;
  readonly ledger: Ledger;
  readonly isSmoothed: boolean;
  readonly onDone: (suggestion: Suggestion) => void;
  /** Back to the wording made by rule. */
  readonly onBack: () => void;
}

/** 润色: a model words the paragraph made of a table; every count stays with its event. Nothing where no model is set. */
export function SmoothOutreach({ suggestion, ledger, isSmoothed, onDone, onBack }: Props) {
  const { isConfigured, state, ask, send, cancel } = useModelTask(`outreach ${suggestion.id}`, (endpoint) => {
    const prepared = prepareRewording(lockOutreach(suggestion, ledger), {
      prompt: 'outreach',
      remark: '',
      endpoint,
      origins: ledger.sources.map(({ text }) => text),
      persons: ledger.facts.filter(({ kind }) => kind === 'person').map(({ surface }) => surface),
    });
    return {
      outgoing: prepared.outgoing,
      async run(connection, signal, show) {
        const { result } = await rewordWithModel(connection, prepared, signal, show);
        if (signal.aborted) return;
        const kept = result.wordings.filter((wording) => wording === null).length;
        const rest = kept > 0 ? `；其中 ${kept} 句没有改，或改法与原句对不上，照原样` : '';
        const note = `由模型“${endpoint.model}”润色，数据逐项核对过${rest}。`;
        onDone(smoothedOutreach(suggestion, result.wordings, ledger, note));
      },
    };
  });
  if (!isConfigured) return null;
  switch (state?.step) {
    case 'asking':
      return <TaskAsking task="润色宣传段落" prepared={state.prepared} onSend={send} onCancel={cancel} />;
    case 'working':
      return <WritingNow text="模型正在润色，写完还要逐句核对…" preview={state.preview} onCancel={cancel} />;
    default:
      return (
        <div className="flex flex-col items-start gap-1.5">
          {state?.step === 'failed' && (
            <Notice tone="error" live>
              {state.reason}
            </Notice>
          )}
          <div className="flex flex-wrap gap-1.5">
            <Button onClick={ask}>
              <Sparkles aria-hidden size={13} />
              {isSmoothed ? '再润色一次' : '用模型润色，数据不变'}
            </Button>
            {isSmoothed && (
              <Button look="quiet" onClick={onBack}>
                <Undo2 aria-hidden size={13} />
                用回原来的写法
              </Button>
            )}
          </div>
        </div>
      );
  }
}
