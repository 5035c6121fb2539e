import { isPrivateHost } from './private-address';

export type BaseUrl =
  /** `url` without a slash at its end; `alternative` is tried when the server knows no such path. */
  | { readonly ok: true; readonly url: string; readonly origin: string; readonly alternative: string | null }
  /** In Chinese, for the user. */
  | { readonly ok: false; readonly message: string };

// What people paste from a manual's example, and Ollama's own interface beside the compatible one.
const CALLS = /\/(?:chat\/completions|completions|responses|models|embeddings)$/;
const OLLAMA_API = /\/api(?:\/(?:chat|generate|tags))?$/;
const VERSION = /\/v\d+(?:beta\d*)?$/;

/** Reads an address in any usual form: with or without http://, /v1, a slash at the end, /chat/completions. */
export function readBaseUrl(input: string): BaseUrl {
  // Chinese input methods give ：／。 and full-width letters.
  const typed = input.normalize('NFKC').replace(/。/g, '.').replace(/\s+/g, '');
  if (!typed) return { ok: false, message: '请填写服务地址，例如 http://192.168.1.10:8000/v1。' };
  const url = parse(typed);
  if (!url) return { ok: false, message: `“${input.trim()}”不是可用的网址，请从服务说明中复制完整地址。` };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { ok: false, message: '地址应当以 http:// 或 https:// 开头。' };
  }
  if (url.username || url.password) {
    return { ok: false, message: '地址里不能带用户名和密码，密钥请填在“密钥”一栏。' };
  }
  const base = url.origin + apiPath(url);
  return { ok: true, url: base, origin: url.origin, alternative: VERSION.test(base) ? null : `${base}/v1` };
}

function parse(typed: string): URL | null {
  try {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return new URL(typed);
    const url = new URL(`https://${typed}`);
    if (!/[.:]|^localhost/i.test(typed)) return null;
    // Model servers of an office hardly ever have a certificate.
    return isPrivateHost(url.hostname) || url.port ? new URL(`http://${typed}`) : url;
  } catch {
    return null;
  }
}

function apiPath(url: URL): string {
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(CALLS, '')
    .replace(/\/$/, '');
  // Azure's compatible interface lies beside its own.
  if (path === '' && /\.openai\.azure\.(?:com|cn)$/.test(url.hostname)) return '/openai/v1';
  return path === '' || (OLLAMA_API.test(path) && url.port === '11434') ? '/v1' : path;
}
