import { useEffect, useRef, useState } from 'react';
import { reasonOf } from '@/components/check/reason';
import type { Endpoint } from '@/lib/llm/endpoint';
import { ModelError } from '@/lib/llm/errors';
import type { Connection } from '@/lib/llm/ladder';
import { connect } from '@/lib/settings/connect';
import { loadModelSettings, type ModelSettings, NO_MODEL, watchModelSettings } from '@/lib/settings/model-settings';

export type ModelTaskState<P> =
  | { readonly step: 'idle' }
  /** What would be sent is shown; nothing is sent yet. */
  | { readonly step: 'asking'; readonly prepared: P }
  /** `preview` is to look at only: it is not checked yet. */
  | { readonly step: 'working'; readonly preview: string }
  | { readonly step: 'failed'; readonly reason: string };

interface ModelTask<P> {
  /** Makes what would be sent. @throws ModelError */
  readonly prepare: (endpoint: Endpoint) => P;
  /** Sends it, after the user saw it. */
  readonly run: (
    connection: Connection,
    prepared: P,
    signal: AbortSignal,
    show: (preview: string) => void,
  ) => Promise<void>;
}

/** One thing a configured model is asked to do: shown first, cancelled at once, its failure said in Chinese. */
export function useModelTask<P>({ prepare, run }: ModelTask<P>) {
  const [settings, setSettings] = useState<ModelSettings>(NO_MODEL);
  const [state, setState] = useState<ModelTaskState<P>>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const { endpoint, apiKey } = settings;

  useEffect(() => {
    const load = () => void loadModelSettings().then(setSettings);
    load();
    const stopWatching = watchModelSettings(load);
    return () => {
      stopWatching();
      running.current?.abort();
    };
  }, []);

  function fail(error: unknown): void {
    const isCancelled = error instanceof ModelError && error.kind === 'cancelled';
    setState(isCancelled ? { step: 'idle' } : { step: 'failed', reason: reasonOf(error) });
  }

  function ask(): void {
    if (!endpoint) return;
    try {
      setState({ step: 'asking', prepared: prepare(endpoint) });
    } catch (error) {
      fail(error);
    }
  }

  async function send(prepared: P): Promise<void> {
    if (!endpoint) return;
    const stop = new AbortController();
    running.current = stop;
    setState({ step: 'working', preview: '' });
    const show = (preview: string) => {
      if (!stop.signal.aborted) setState({ step: 'working', preview });
    };
    try {
      await run(connect(endpoint, apiKey), prepared, stop.signal, show);
      if (!stop.signal.aborted) setState({ step: 'idle' });
    } catch (error) {
      if (!stop.signal.aborted) fail(error);
    }
  }

  function cancel(): void {
    running.current?.abort();
    setState({ step: 'idle' });
  }

  return { isConfigured: endpoint !== null, model: endpoint?.model ?? '', state, ask, send, cancel };
}
