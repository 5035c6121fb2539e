import { create } from 'zustand';
import { reasonOf } from '@/components/check/reason';
import { connectModel } from '@/components/settings/connect-model';
import { wordingOf } from '@/lib/drafting/decided-text';
import type { ModelTask } from '@/lib/drafting/model/task';
import { draftWithModel, type PreparedDraft, prepareDraft } from '@/lib/drafting/model-draft';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { unfinishedStore } from '@/lib/history/drafting-history';
import type { Endpoint } from '@/lib/llm/endpoint';
import { ModelError } from '@/lib/llm/errors';
import { useDrafting } from './drafting-store';

export type ModelRun =
  /** What would be sent is shown; nothing is sent yet. */
  | { readonly step: 'asking'; readonly prepared: PreparedDraft }
  /** `preview` is to look at only: it is not verified yet. */
  | { readonly step: 'writing'; readonly preview: string }
  | { readonly step: 'failed'; readonly reason: string };

interface ModelRunsState {
  /** By what is being written. A run goes on while the user looks elsewhere. */
  readonly runs: Readonly<Record<string, ModelRun>>;
  /** What had come when a run broke off: to look at, never to insert. */
  readonly unfinished: Readonly<Record<string, string>>;
  prepare(key: string, task: ModelTask, endpoint: Endpoint): void;
  send(key: string, endpoint: Endpoint, apiKey: string, onDone: (suggestion: Suggestion) => void): Promise<void>;
  /** Stops the run and closes the server's stream; what had come stays as unfinished. */
  cancel(key: string): void;
  /** Throws the unfinished text away. */
  discard(key: string): void;
}

// What a paragraph of the model's loses or invents is not taken, and the paragraph stays as it was.
const UNUSED =
  '由模型改写的各段要么丢了数据，要么写了没有依据的事，都没有采用，仍是原来的文字。可以再试一次，或者换一个模型。';

const running = new Map<string, AbortController>();

/** What the model is writing, one run for each suggestion. */
export const useModelRuns = create<ModelRunsState>((set, get) => {
  const put = (key: string, run: ModelRun) => set({ runs: { ...get().runs, [key]: run } });
  const end = (key: string) => {
    const { [key]: _, ...runs } = get().runs;
    set({ runs });
  };
  const keepUnfinished = (key: string, text: string) => {
    set({ unfinished: { ...get().unfinished, [key]: text } });
    if (!useDrafting.getState().offDisk.has(key)) void unfinishedStore.save(key, text);
  };
  const fail = (key: string, error: unknown) => {
    const raw = error instanceof ModelError ? error.partial.trim() : '';
    if (raw && !get().unfinished[key]) keepUnfinished(key, raw);
    if (error instanceof ModelError && error.kind === 'cancelled') end(key);
    else put(key, { step: 'failed', reason: reasonOf(error) });
  };
  const discard = (key: string) => {
    const { [key]: _, ...unfinished } = get().unfinished;
    set({ unfinished });
    void unfinishedStore.remove(key);
  };

  return {
    runs: {},
    unfinished: {},
    discard,
    prepare(key, task, endpoint) {
      try {
        put(key, { step: 'asking', prepared: prepareDraft(task, endpoint) });
      } catch (error) {
        fail(key, error);
      }
    },
    async send(key, endpoint, apiKey, onDone) {
      const run = get().runs[key];
      if (run?.step !== 'asking') return;
      const stop = new AbortController();
      running.set(key, stop);
      put(key, { step: 'writing', preview: '' });
      const onPreview = (preview: string) => {
        if (stop.signal.aborted || preview === '') return;
        put(key, { step: 'writing', preview });
        // With every piece: the panel may be closed at any moment.
        keepUnfinished(key, preview);
      };
      try {
        const { suggestion } = await draftWithModel(
          connectModel(endpoint, apiKey),
          run.prepared,
          stop.signal,
          onPreview,
        );
        if (stop.signal.aborted) return;
        discard(key);
        if (wordingOf(suggestion) === wordingOf(run.prepared.task.suggestion))
          put(key, { step: 'failed', reason: UNUSED });
        else {
          onDone(suggestion);
          end(key);
        }
      } catch (error) {
        if (!stop.signal.aborted) fail(key, error);
      } finally {
        if (running.get(key) === stop) running.delete(key);
      }
    },
    cancel(key) {
      running.get(key)?.abort();
      end(key);
    },
  };
});

/** Called once by the panel. */
export async function restoreUnfinished(): Promise<void> {
  const stored = await unfinishedStore.load();
  useModelRuns.setState(({ unfinished }) => ({ unfinished: { ...stored, ...unfinished } }));
}
