import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { ModelError, type ModelErrorKind, type Whom } from './errors';
import { hideSecrets } from './redact';

const TOO_LONG =
  /context[_ ](?:length|window|size)|maximum context|max_model_len|too many tokens|prompt is too long|reduce the length|(?:input|prompt).{0,20}(?:exceed|too long)|exceed.{0,40}(?:tokens|context)|range of input length|上下文|超出.{0,8}长度|长度.{0,8}(?:超|过长)/i;
const NO_QUOTA = /insufficient[_ ](?:quota|balance)|exceeded your current quota|arrearage|余额不足|欠费|额度不足/i;
const MODEL_ABSENT = /model/i;
const MODEL_ABSENT_ZH = /模型/;
const ABSENT = /not[_ ]?(?:found|exist)|does ?n.?t exist|no such|unknown|invalid|不存在|找不到|未找到/i;
// Kimi: invalid temperature: only 1 is allowed for this model.
const NAMES_A_FIELD =
  /param|response_format|temperature|top_p|max_(?:completion_)?tokens|stream_options|thinking|reasoning_effort/i;
const FILTERED = /content[_ ]?filter|data_inspection_failed|sensitive|risk|违规|敏感|审查/i;

/** What failed, from what the client threw. `key` is taken out of the server's words. */
export function classify(error: unknown, whom: Whom, key: string): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIUserAbortError) return new ModelError('cancelled', whom);
  if (error instanceof APIConnectionError) return new ModelError('unreachable', whom);
  // A socket dropped in the middle of a stream comes as a bare TypeError.
  if (!(error instanceof APIError)) return new ModelError('cut', whom, { detail: words(error, key) });
  const detail = words(error, key);
  const status = typeof error.status === 'number' ? error.status : undefined;
  const kind = kindOf(status, `${error.code ?? ''} ${error.type ?? ''} ${detail}`, whom);
  return new ModelError(kind, whom, { detail, ...(status === undefined ? {} : { status }) });
}

function kindOf(status: number | undefined, text: string, whom: Whom): ModelErrorKind {
  if (status === 401) return 'unauthorized';
  if (status === 402 || NO_QUOTA.test(text)) return 'no-quota';
  if (status === 403) return isOriginRefusal(text, whom) ? 'origin-refused' : 'forbidden';
  if (status === 404 || status === 405) return isModelAbsent(text) ? 'no-model' : 'no-path';
  if (status === 408) return 'no-answer';
  if (status === 413 || ((status === undefined || status < 500) && TOO_LONG.test(text))) return 'too-long';
  if (status === 429) return 'busy';
  if (status === 400 && isModelAbsent(text) && !NAMES_A_FIELD.test(text)) return 'no-model';
  if ((status === undefined || status === 400) && FILTERED.test(text)) return 'filtered';
  if (status === 400 || status === 422 || status === 501) return 'bad-request';
  if (status === undefined || status >= 500) return 'server';
  return 'bad-request';
}

// Ollama answers a foreign Origin with an empty 403; others say so.
function isOriginRefusal(text: string, { preset, baseURL }: Whom): boolean {
  if (/origin|cors/i.test(text)) return true;
  const ollama = preset === 'ollama' || new URL(baseURL).port === '11434';
  return ollama && !/key|token|auth/i.test(text);
}

function isModelAbsent(text: string): boolean {
  return (MODEL_ABSENT.test(text) || MODEL_ABSENT_ZH.test(text)) && ABSENT.test(text);
}

function words(error: unknown, key: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const plain = key ? message.replaceAll(key, '［密钥］') : message;
  return hideSecrets(plain).slice(0, 500);
}
