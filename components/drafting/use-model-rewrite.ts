import { useEffect, useRef, useState } from 'react';
import { reasonOf } from '@/components/check/reason';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { modelTask } from '@/lib/drafting/model/task';
import { draftWithModel, type PreparedDraft, prepareDraft } from '@/lib/drafting/model-draft';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { ModelError } from '@/lib/llm/errors';
import { connect } from '@/lib/settings/connect';
import { loadModelSettings, type ModelSettings, NO_MODEL, watchModelSettings } from '@/lib/settings/model-settings';

export type RewriteState =
  | { readonly step: 'idle' }
  /** What would be sent is shown; nothing is sent yet. */
  | { readonly step: 'asking'; readonly prepared: PreparedDraft }
  /** `preview` is to look at only: it is not verified yet. */
  | { readonly step: 'writing'; readonly preview: string }
  | { readonly step: 'failed'; readonly reason: string };

/** Lets the configured model reword a suggestion, after the user saw what goes. */
export function useModelRewrite(onDone: (suggestion: Suggestion) => void) {
  const [settings, setSettings] = useState<ModelSettings>(NO_MODEL);
  const [state, setState] = useState<RewriteState>({ step: 'idle' });
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
    if (error instanceof ModelError && error.kind === 'cancelled') setState({ step: 'idle' });
    else setState({ step: 'failed', reason: reasonOf(error) });
  }

  function prepare(suggestion: Suggestion, context: AcceptContext): void {
    if (!endpoint) return;
    try {
      setState({ step: 'asking', prepared: prepareDraft(modelTask(suggestion, context), endpoint) });
    } catch (error) {
      fail(error);
    }
  }

  async function send(prepared: PreparedDraft): Promise<void> {
    if (!endpoint) return;
    const stop = new AbortController();
    running.current = stop;
    setState({ step: 'writing', preview: '' });
    const onPreview = (preview: string) => {
      if (!stop.signal.aborted) setState({ step: 'writing', preview });
    };
    try {
      const { suggestion } = await draftWithModel(connect(endpoint, apiKey), prepared, stop.signal, onPreview);
      if (stop.signal.aborted) return;
      onDone(suggestion);
      setState({ step: 'idle' });
    } catch (error) {
      fail(error);
    }
  }

  function cancel(): void {
    running.current?.abort();
    setState({ step: 'idle' });
  }

  return { isConfigured: endpoint !== null, state, prepare, send, cancel };
}
