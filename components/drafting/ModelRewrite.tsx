import { Sparkles } from 'lucide-react';
import { SendPreview } from '@/components/settings/SendPreview';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { PlaceholderText } from './PlaceholderText';
import { useModelRewrite } from './use-model-rewrite';

interface Props {
  readonly label: string;
  readonly suggestion: Suggestion;
  readonly context: AcceptContext;
  readonly onDone: (suggestion: Suggestion) => void;
}

/** Offers the model only where one is configured. */
export function ModelRewrite({ label, suggestion, context, onDone }: Props) {
  const { isConfigured, state, prepare, send, cancel } = useModelRewrite(onDone);
  if (!isConfigured) return null;
  switch (state.step) {
    case 'asking':
      return (
        <SendPreview
          task={`改写“${label}”部分`}
          outgoing={state.prepared.outgoing}
          left={state.prepared.left}
          onSend={() => void send(state.prepared)}
          onCancel={cancel}
        />
      );
    case 'writing':
      return (
        <div className="rounded-md border border-line bg-card text-[13px]">
          <Waiting text="模型正在写，写完还要逐句核对…" onCancel={cancel} />
          {state.preview && (
            <p className="max-h-40 overflow-y-auto px-2.5 pb-2 whitespace-pre-wrap text-soft">
              <PlaceholderText text={state.preview} />
            </p>
          )}
        </div>
      );
    default:
      return (
        <div className="flex flex-col items-start gap-1.5">
          {state.step === 'failed' && (
            <Notice tone="error" live>
              {state.reason}
            </Notice>
          )}
          <Button onClick={() => prepare(suggestion, context)}>
            <Sparkles aria-hidden size={13} />
            用模型写得更通顺
          </Button>
        </div>
      );
  }
}
