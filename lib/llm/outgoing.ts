import { estimateMessages } from './budget';
import { type Endpoint, EndpointSchema } from './endpoint';
import { ModelError } from './errors';
import { presetById } from './presets';
import type { ChatMessage } from './provider';
import { type HiddenValue, Redactor } from './redact';
import { findSecrecyMarking, isOnPremise } from './secrecy';

declare const prepared: unique symbol;

/** Exactly what leaves the machine, and where to. Made here only; the provider sends nothing else. */
export interface Outgoing {
  readonly [prepared]: true;
  readonly baseURL: string;
  readonly model: string;
  /** What the user is told: https://api.deepseek.com */
  readonly origin: string;
  readonly onPremise: boolean;
  readonly messages: readonly ChatMessage[];
  /** Estimated tokens of the messages. */
  readonly tokens: number;
  readonly contextTokens: number;
  /** Personal data kept back. */
  readonly hidden: readonly HiddenValue[];
  /** Puts the personal data back into an answer. */
  restore(text: string): string;
}

export interface Intent {
  readonly endpoint: Endpoint;
  readonly messages: readonly ChatMessage[];
  /** The whole draft and the sources, even where only a part is sent: a marking on page one counts for all. */
  readonly origins: readonly string[];
  /** Names known from the sources. */
  readonly persons: readonly string[];
  /** Tokens the answer may take. */
  readonly maxOutput: number;
}

const made = new WeakMap<Outgoing, { endpoint: Endpoint; redactor: Redactor; maxOutput: number }>();

/** @throws ModelError `secrecy` or `too-long`, before anything is sent */
export function prepareOutgoing(intent: Intent): Outgoing {
  const endpoint = EndpointSchema.parse(intent.endpoint);
  const texts = [...intent.messages.map(({ content }) => content), ...intent.origins];
  return seal(endpoint, intent.messages, new Redactor(intent.persons, texts), intent.maxOutput, texts);
}

/** The same conversation with more turns (a repair), under the same checks. */
export function continueOutgoing(outgoing: Outgoing, more: readonly ChatMessage[]): Outgoing {
  const { endpoint, redactor, maxOutput } = secretsOf(outgoing);
  return seal(
    endpoint,
    [...outgoing.messages, ...more],
    redactor,
    maxOutput,
    more.map(({ content }) => content),
  );
}

/** @throws when the object was not made here, or for another endpoint */
export function assertPrepared(outgoing: Outgoing, baseURL: string, model: string): void {
  const { endpoint } = secretsOf(outgoing);
  if (endpoint.baseURL !== baseURL || endpoint.model !== model) {
    throw new Error(`Prepared for ${endpoint.baseURL} ${endpoint.model}, not for ${baseURL} ${model}.`);
  }
}

function secretsOf(outgoing: Outgoing) {
  const secrets = made.get(outgoing);
  if (!secrets) throw new Error('Only what prepareOutgoing made may be sent.');
  return secrets;
}

function seal(
  endpoint: Endpoint,
  messages: readonly ChatMessage[],
  redactor: Redactor,
  maxOutput: number,
  checked: readonly string[],
): Outgoing {
  const onPremise = isOnPremise(endpoint);
  if (!onPremise && checked.some((text) => findSecrecyMarking(text))) throw new ModelError('secrecy', endpoint);
  const safe = messages.map(({ role, content }) => Object.freeze({ role, content: redactor.redact(content) }));
  const tokens = estimateMessages(safe);
  const contextTokens = endpoint.contextTokens ?? presetById(endpoint.preset).contextTokens;
  if (tokens + maxOutput > contextTokens) throw new ModelError('too-long', endpoint);
  const { baseURL, model } = endpoint;
  const outgoing = Object.freeze({
    baseURL,
    model,
    origin: new URL(baseURL).origin,
    onPremise,
    messages: Object.freeze(safe),
    tokens,
    contextTokens,
    hidden: redactor.hidden,
    restore: (text: string) => redactor.restore(text),
  }) as unknown as Outgoing;
  made.set(outgoing, { endpoint, redactor, maxOutput });
  return outgoing;
}
