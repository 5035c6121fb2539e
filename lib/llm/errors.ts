import type { Endpoint } from './endpoint';
import { describeCause } from './error-messages';

export type ModelErrorKind =
  | 'secrecy'
  | 'unauthorized'
  | 'forbidden'
  | 'origin-refused'
  | 'no-path'
  | 'no-model'
  | 'no-quota'
  | 'busy'
  | 'server'
  | 'bad-request'
  | 'too-long'
  | 'no-answer'
  | 'stalled'
  | 'cut'
  | 'output-limit'
  | 'filtered'
  | 'empty'
  | 'not-an-api'
  | 'unreachable'
  | 'not-json'
  | 'cancelled';

/** Whom the message speaks of. */
export type Whom = Pick<Endpoint, 'preset' | 'baseURL' | 'model'>;

interface Extras {
  readonly status?: number;
  /** The server's own words, keys taken out. */
  readonly detail?: string;
  /** What had come before the failure. Kept for the user, never inserted. */
  readonly partial?: string;
}

/** Every failure of the model layer. `message` is Chinese and names the cause and the cure. */
export class ModelError extends Error {
  readonly status: number | null;
  readonly detail: string;
  readonly partial: string;

  constructor(
    readonly kind: ModelErrorKind,
    whom: Whom,
    extras: Extras = {},
  ) {
    super(describeCause(kind, whom, extras.status ?? null));
    this.name = 'ModelError';
    this.status = extras.status ?? null;
    this.detail = extras.detail ?? '';
    this.partial = extras.partial ?? '';
  }
}
