import { useEffect, useRef, useState } from 'react';
import { type ConnectionTest, testConnection } from '@/lib/llm/test-connection';
import { connect } from '@/lib/settings/connect';
import {
  forgetModel,
  loadModelSettings,
  type ModelSettings,
  NO_MODEL,
  saveModelSettings,
} from '@/lib/settings/model-settings';
import { type FormField, formOf, type ModelForm, readForm } from './model-form';
import type { OriginAccess } from './origin-access';

export type FormState =
  | { readonly step: 'idle' }
  | { readonly step: 'testing' }
  | { readonly step: 'tested'; readonly result: ConnectionTest }
  | { readonly step: 'saved' }
  | { readonly step: 'forgotten' }
  | { readonly step: 'refused'; readonly origin: string }
  | { readonly step: 'wrong'; readonly field: FormField; readonly message: string };

/** The form of the model settings: loads, checks, asks for access, tests, saves. */
export function useModelForm(access: OriginAccess) {
  const [saved, setSaved] = useState<ModelSettings>(NO_MODEL);
  const [form, setForm] = useState<ModelForm>(() => formOf(NO_MODEL));
  const [state, setState] = useState<FormState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const isTyped = useRef(false);

  useEffect(() => {
    void loadModelSettings().then((settings) => {
      setSaved(settings);
      // On a slow machine somebody may have begun to type; then nothing is mixed in, the old key least of all.
      if (!isTyped.current) setForm(formOf(settings));
    });
    return () => running.current?.abort();
  }, []);

  function change(next: ModelForm): void {
    running.current?.abort();
    isTyped.current = true;
    setForm(next);
    setState({ step: 'idle' });
  }

  // The request for access must be the first thing awaited: Firefox loses the click otherwise.
  async function granted() {
    const read = readForm(form);
    if (!read.ok) {
      setState({ step: 'wrong', field: read.field, message: read.message });
      return null;
    }
    if (await access.request(read.endpoint.baseURL)) return read;
    setState({ step: 'refused', origin: new URL(read.endpoint.baseURL).origin });
    return null;
  }

  async function test(): Promise<void> {
    const read = await granted();
    if (!read) return;
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setState({ step: 'testing' });
    const key = form.key.trim();
    const result = await testConnection(read.endpoint, read.alternative, (to) => connect(to, key), stop.signal);
    if (stop.signal.aborted) return setState({ step: 'idle' });
    if (result.ok) setForm((now) => ({ ...now, address: result.baseURL }));
    setState({ step: 'tested', result });
  }

  async function save(): Promise<void> {
    const read = await granted();
    if (!read) return;
    const next = { endpoint: read.endpoint, apiKey: form.key.trim(), rememberKey: form.rememberKey };
    await saveModelSettings(next);
    const before = saved.endpoint?.baseURL;
    if (before && new URL(before).hostname !== new URL(read.endpoint.baseURL).hostname) await access.drop(before);
    setSaved(next);
    setForm(formOf(next));
    setState({ step: 'saved' });
  }

  async function forget(): Promise<void> {
    await forgetModel();
    if (saved.endpoint) await access.drop(saved.endpoint.baseURL);
    setSaved(NO_MODEL);
    setForm(formOf(NO_MODEL));
    setState({ step: 'forgotten' });
  }

  const cancel = () => running.current?.abort();
  return { form, saved, state, change, test, save, forget, cancel };
}
