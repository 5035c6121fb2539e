import type { Preset } from './presets';
import type { ChatRequest } from './provider';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a chat completion beside model and messages, as this kind of server takes them. */
export function requestFields(request: ChatRequest, preset: Preset): Fields {
  const { omit } = request;
  return {
    ...(preset.streamOptions && !omit.has('stream_options') ? { stream_options: { include_usage: true } } : {}),
    ...(omit.has('max_tokens') ? {} : { [preset.maxTokensField]: request.maxOutput }),
    ...(preset.temperature && !omit.has('temperature') ? { temperature: request.temperature } : {}),
    ...(omit.has('thinking') ? {} : thinkingFields(preset.thinking, request.thinking)),
    ...formatFields(request),
  };
}

function formatFields({ format, rung, omit }: ChatRequest): Fields {
  if (!format || rung === 'prompt') return {};
  if (rung === 'json_object') return { response_format: { type: 'json_object' } };
  const { name, schema } = format;
  const strict = omit.has('strict') ? {} : { strict: true };
  return { response_format: { type: 'json_schema', json_schema: { name, schema, ...strict } } };
}

function thinkingFields(style: Preset['thinking'], on: boolean): Fields {
  switch (style) {
    case 'none':
      return {};
    case 'thinking':
      return { thinking: { type: on ? 'enabled' : 'disabled' } };
    case 'enable_thinking':
      return { enable_thinking: on };
    case 'reasoning_effort':
      return { reasoning_effort: on ? 'medium' : 'none' };
    case 'chat_template_kwargs':
      return { chat_template_kwargs: { enable_thinking: on } };
  }
}
