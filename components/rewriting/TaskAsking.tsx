import { SendPreview } from '@/components/settings/SendPreview';
import type { PreparedTask } from './use-model-task';

interface Props {
  /** What it is for, in Chinese. */
  readonly task: string;
  readonly prepared: PreparedTask;
  readonly onSend: (prepared: PreparedTask) => Promise<void>;
  readonly onCancel: () => void;
}

/** What a task would send, before it does. */
export function TaskAsking({ task, prepared, onSend, onCancel }: Props) {
  const { outgoing, others = [], left = [] } = prepared;
  return (
    <SendPreview
      task={task}
      outgoing={outgoing}
      others={others}
      left={left}
      onSend={() => void onSend(prepared)}
      onCancel={onCancel}
    />
  );
}
