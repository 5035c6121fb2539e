import { create } from 'zustand';
import { reasonOf } from '@/components/check/reason';
import { useModelSettings } from '@/components/drafting/use-model-settings';
import { connectModel } from '@/components/settings/connect-model';
import { isTrusted } from '@/components/settings/sendings';
import type { Endpoint } from '@/lib/llm/endpoint';
import { ModelError } from '@/lib/llm/errors';
import type { Connection } from '@/lib/llm/ladder';
import type { Outgoing } from '@/lib/llm/outgoing';

/** What would be sent, and what is done once the user agrees. */
export interface PreparedTask {
  readonly outgoing: Outgoing;
  /** Further calls of the same task. */
  readonly others?: readonly Outgoing[];
  /** What found no room, as the user knows it. */
  readonly left?: readonly string[];
  readonly run: (connection: Connection, signal: AbortSignal, show: (preview: string) => void) => Promise<void>;
}

type ModelTaskState =
  /** What would be sent is shown; nothing is sent yet. */
  | { readonly step: 'asking'; readonly prepared: PreparedTask }
  /** `preview` is to look at only: it is not checked yet. */
  | { readonly step: 'working'; readonly preview: string }
  | { readonly step: 'failed'; readonly reason: string };

interface ModelTasks {
  /** By what is being done. A task goes on while the user looks elsewhere. */
  readonly tasks: Readonly<Record<string, ModelTaskState>>;
  put(key: string, state: ModelTaskState | null): void;
}

const useModelTasks = create<ModelTasks>((set) => ({
  tasks: {},
  put: (key, state) =>
    set(({ tasks: { [key]: _, ...tasks } }) => ({ tasks: state ? { ...tasks, [key]: state } : tasks })),
}));

const running = new Map<string, AbortController>();

/**
 * One thing a configured model is asked to do: shown first, cancelled at once, its failure said in Chinese. `prepare`
 * may throw; what `run` finds it puts into a store of its own.
 */
export function useModelTask(key: string, prepare: (endpoint: Endpoint) => PreparedTask) {
  const { endpoint, apiKey } = useModelSettings();
  const state = useModelTasks(({ tasks }) => tasks[key] ?? null);
  const { put } = useModelTasks.getState();

  function fail(error: unknown): void {
    const isCancelled = error instanceof ModelError && error.kind === 'cancelled';
    put(key, isCancelled ? null : { step: 'failed', reason: reasonOf(error) });
  }

  function ask(): void {
    if (!endpoint) return;
    try {
      const prepared = prepare(endpoint);
      // What is left out has to be seen.
      if (!prepared.left?.length && isTrusted(prepared.outgoing)) void send(prepared);
      else put(key, { step: 'asking', prepared });
    } catch (error) {
      fail(error);
    }
  }

  async function send(prepared: PreparedTask): Promise<void> {
    if (!endpoint) return;
    const stop = new AbortController();
    running.set(key, stop);
    put(key, { step: 'working', preview: '' });
    const show = (preview: string) => {
      if (!stop.signal.aborted) put(key, { step: 'working', preview });
    };
    try {
      await prepared.run(connectModel(endpoint, apiKey), stop.signal, show);
      if (!stop.signal.aborted) put(key, null);
    } catch (error) {
      if (!stop.signal.aborted) fail(error);
    } finally {
      if (running.get(key) === stop) running.delete(key);
    }
  }

  function cancel(): void {
    running.get(key)?.abort();
    put(key, null);
  }

  return { isConfigured: endpoint !== null, model: endpoint?.model ?? '', state, ask, send, cancel };
}
