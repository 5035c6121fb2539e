import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { SendPreview } from '@/components/settings/SendPreview';
import { isTrusted } from '@/components/settings/sendings';
import { Button } from '@/components/ui/Button';
import { GrowingField } from '@/components/ui/GrowingField';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { modelTask, REMARK_LIMIT } from '@/lib/drafting/model/task';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { useModelRuns } from './model-runs';
import { PlaceholderText } from './PlaceholderText';
import { UnfinishedText } from './UnfinishedText';
import { useModelSettings } from './use-model-settings';

interface Props {
  readonly label: string;
  readonly suggestion: Suggestion;
  readonly context: AcceptContext;
  /** `remark` is what the user asked for, empty for nothing. Called even when the user looks elsewhere by then. */
  readonly onDone: (suggestion: Suggestion, remark: string) => void;
  /** Names the run, where the suggestion's id is not enough: it must stay the same from one opening of the panel to the next. */
  readonly runKey?: string;
}

/** Offers the model only where one is configured. */
export function ModelRewrite({ label, suggestion, context, onDone, runKey = suggestion.id }: Props) {
  const { endpoint, apiKey } = useModelSettings();
  const run = useModelRuns((state) => state.runs[runKey]);
  const unfinished = useModelRuns((state) => state.unfinished[runKey]);
  const { prepare, send, cancel, discard } = useModelRuns.getState();
  const [remark, setRemark] = useState('');
  const kept = unfinished && run?.step !== 'writing' && (
    <UnfinishedText text={unfinished} onDiscard={() => discard(runKey)} />
  );
  if (!endpoint) return kept || null;
  const sendNow = () => {
    const asked = remark.trim();
    void send(runKey, endpoint, apiKey, (made) => {
      setRemark('');
      onDone(made, asked);
    });
  };
  const ask = () => {
    prepare(runKey, modelTask(suggestion, context, remark.trim()), endpoint);
    const now = useModelRuns.getState().runs[runKey];
    if (now?.step !== 'asking') return;
    // What is left out has to be seen.
    if (now.prepared.left.length === 0 && isTrusted(now.prepared.outgoing)) sendNow();
  };
  switch (run?.step) {
    case 'asking':
      return (
        <SendPreview
          task={`改写“${label}”部分`}
          outgoing={run.prepared.outgoing}
          left={run.prepared.left}
          onSend={sendNow}
          onCancel={() => cancel(runKey)}
        />
      );
    case 'writing':
      return (
        <section aria-label="模型正在写" className="rounded-md border border-line bg-card text-[13px]">
          <Waiting text="模型正在写，写完还要逐句核对…" onCancel={() => cancel(runKey)} />
          {run.preview && (
            <p className="max-h-60 overflow-y-auto p-2.5 whitespace-pre-wrap text-soft" aria-busy>
              <PlaceholderText text={run.preview} />
            </p>
          )}
        </section>
      );
    default:
      return (
        <div className="flex flex-col gap-1.5">
          {run?.step === 'failed' && (
            <Notice tone="error" live>
              {run.reason}
            </Notice>
          )}
          {kept}
          <GrowingField
            aria-label="对写法的要求"
            placeholder="对写法的要求，可不填，例如：写得再短一点"
            rows={1}
            maxLength={REMARK_LIMIT}
            value={remark}
            onChange={(event) => setRemark(event.target.value)}
            outlined
            className="py-0.5 text-[13px]"
          />
          <Button className="self-start" onClick={ask}>
            <Sparkles aria-hidden size={13} />
            {remark.trim() ? '按要求再写一稿' : '用模型写得更通顺'}
          </Button>
        </div>
      );
  }
}
