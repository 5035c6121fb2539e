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
  /** Yuan for a million tokens; both empty when unknown. */
  readonly inputPrice: string;
  readonly outputPrice: string;
}

export type FormField = 'address' | 'model' | 'key' | 'contextTokens' | 'prices';

export type ReadForm =
  | { readonly ok: true; readonly endpoint: Endpoint; readonly alternative: string | null }
  | { readonly ok: false; readonly field: FormField; readonly message: string };

export function formOf({ endpoint, apiKey, rememberKey }: ModelSettings): ModelForm {
  if (!endpoint) return choosePreset({ ...EMPTY }, 'self-hosted');
  const { preset, baseURL, model, onPremise, contextTokens, prices } = endpoint;
  return {
    preset: presetById(preset).id,
    address: baseURL,
    model,
    key: apiKey,
    rememberKey,
    onPremise,
    contextTokens: contextTokens === undefined ? '' : String(contextTokens),
    inputPrice: prices ? String(prices.input) : '',
    outputPrice: prices ? String(prices.output) : '',
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
  inputPrice: '',
  outputPrice: '',
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
    inputPrice: '',
    outputPrice: '',
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
  const prices = readPrices(form);
  if (prices === null) {
    return { ok: false, field: 'prices', message: '价格要么两项都填不小于 0 的数，要么都不填。' };
  }
  const endpoint = {
    preset: form.preset,
    baseURL: base.url,
    model,
    onPremise: form.onPremise && mayDeclareOnPremise(form.address),
    ...(tokens === undefined ? {} : { contextTokens: tokens }),
    ...(prices === undefined ? {} : { prices }),
  };
  return { ok: true, endpoint, alternative: base.alternative };
}

/** Undefined when none are given, null when they cannot be read. */
function readPrices({ inputPrice, outputPrice }: ModelForm): Endpoint['prices'] | null {
  const given = [inputPrice, outputPrice].map((price) => price.normalize('NFKC').trim());
  if (given.every((price) => price === '')) return undefined;
  const [input = Number.NaN, output = Number.NaN] = given.map((price) => (price === '' ? Number.NaN : Number(price)));
  return input >= 0 && output >= 0 ? { input, output } : null;
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
