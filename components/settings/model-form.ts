import { readBaseUrl } from '@/lib/llm/base-url';
import type { Endpoint } from '@/lib/llm/endpoint';
import { presetById } from '@/lib/llm/presets';
import { isPrivateHost } from '@/lib/llm/private-address';
import { isCloudHost } from '@/lib/llm/secrecy';
import type { ModelSettings } from '@/lib/settings/model-settings';

/** What stands in the fields. */
export interface ModelForm {
  readonly preset: string;
  readonly address: string;
  readonly model: string;
  readonly key: string;
  readonly rememberKey: boolean;
  readonly onPremise: boolean;
  /** Empty for the preset's. */
  readonly contextTokens: string;
}

export type FormField = 'address' | 'model' | 'key' | 'contextTokens';

export type ReadForm =
  | { readonly ok: true; readonly endpoint: Endpoint; readonly alternative: string | null }
  | { readonly ok: false; readonly field: FormField; readonly message: string };

export function formOf({ endpoint, apiKey, rememberKey }: ModelSettings): ModelForm {
  if (!endpoint) return choosePreset({ ...EMPTY }, 'self-hosted');
  const { preset, baseURL, model, onPremise, contextTokens } = endpoint;
  return {
    preset: presetById(preset).id,
    address: baseURL,
    model,
    key: apiKey,
    rememberKey,
    onPremise,
    contextTokens: contextTokens === undefined ? '' : String(contextTokens),
  };
}

const EMPTY: ModelForm = {
  preset: '',
  address: '',
  model: '',
  key: '',
  rememberKey: false,
  onPremise: false,
  contextTokens: '',
};

/** Another kind of server: its address and model; a key is never carried over to it. */
export function choosePreset(form: ModelForm, id: string): ModelForm {
  const preset = presetById(id);
  if (preset.id === form.preset) return form;
  return {
    ...form,
    preset: preset.id,
    address: preset.baseURL,
    model: preset.models[0] ?? '',
    key: '',
    onPremise: false,
    contextTokens: '',
  };
}

/** The first thing that is wrong, in the order of the fields. */
export function readForm(form: ModelForm): ReadForm {
  const base = readBaseUrl(form.address);
  if (!base.ok) return { ok: false, field: 'address', message: base.message };
  const model = form.model.trim();
  if (!model) return { ok: false, field: 'model', message: '请填写模型名，向服务的管理员询问或从控制台复制。' };
  if (presetById(form.preset).keyNeeded && !form.key.trim()) {
    return { ok: false, field: 'key', message: '这家服务需要密钥。' };
  }
  const tokens = form.contextTokens.trim() === '' ? undefined : Number(form.contextTokens.normalize('NFKC'));
  if (tokens !== undefined && !(Number.isInteger(tokens) && tokens >= 1024)) {
    return { ok: false, field: 'contextTokens', message: '上下文长度是不小于 1024 的整数，不清楚时请留空。' };
  }
  const endpoint = {
    preset: form.preset,
    baseURL: base.url,
    model,
    onPremise: form.onPremise && mayDeclareOnPremise(form.address),
    ...(tokens === undefined ? {} : { contextTokens: tokens }),
  };
  return { ok: true, endpoint, alternative: base.alternative };
}

/** Whether the address leaves the question open: neither this network for certain nor a known cloud service. */
export function mayDeclareOnPremise(address: string): boolean {
  const base = readBaseUrl(address);
  if (!base.ok) return false;
  const { hostname } = new URL(base.url);
  return !isPrivateHost(hostname) && !isCloudHost(hostname);
}

/** A key and a draft would travel in the clear. */
export function isCleartext(address: string): boolean {
  const base = readBaseUrl(address);
  if (!base.ok) return false;
  const { protocol, hostname } = new URL(base.url);
  return protocol === 'http:' && !isPrivateHost(hostname);
}
