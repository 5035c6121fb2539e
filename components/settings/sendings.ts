import { create } from 'zustand';
import type { Endpoint } from '@/lib/llm/endpoint';
import type { Outgoing } from '@/lib/llm/outgoing';
import type { ChatReply } from '@/lib/llm/provider';

/** One call that was sent. */
export interface Sending {
  readonly id: number;
  /** ms since 1970. */
  readonly at: number;
  readonly outgoing: Outgoing;
  /** As the server counted; null before its answer, and where it does not count. */
  readonly usage: ChatReply['usage'];
  /** What it charges, where the user said so. */
  readonly prices: Endpoint['prices'];
}

interface Sendings {
  /** Places the user need not be asked for again: address and model. */
  readonly trusted: ReadonlySet<string>;
  /** What went, the newest first. */
  readonly sent: readonly Sending[];
  trust(place: Outgoing): void;
  /** From now on every sending is asked for again. */
  askAgain(): void;
  /** Notes a call as it goes; gives how to note what it took. */
  record(outgoing: Outgoing, prices: Endpoint['prices']): (usage: ChatReply['usage']) => void;
}

/** Calls kept to be looked at. */
const LIMIT = 50;
const MILLION = 1_000_000;
let last = 0;

/** What was sent since the panel was opened, and where without being asked again. In memory only. */
export const useSendings = create<Sendings>((set) => ({
  trusted: new Set(),
  sent: [],
  trust: (place) => set(({ trusted }) => ({ trusted: new Set([...trusted, placeName(place)]) })),
  askAgain: () => set({ trusted: new Set() }),
  record(outgoing, prices) {
    const sending: Sending = { id: ++last, at: Date.now(), outgoing, usage: null, prices };
    set(({ sent }) => ({ sent: [sending, ...sent].slice(0, LIMIT) }));
    return (usage) =>
      set(({ sent }) => ({ sent: sent.map((one) => (one.id === sending.id ? { ...one, usage } : one)) }));
  },
}));

/** Whether the user agreed before, in this panel, to send to this very place. */
export function isTrusted(place: Outgoing): boolean {
  return useSendings.getState().trusted.has(placeName(place));
}

/** Yuan; null where the tokens or their price are not known. */
export function costOf({ usage, prices }: Sending): number | null {
  return usage && prices ? (usage.input * prices.input + usage.output * prices.output) / MILLION : null;
}

function placeName({ baseURL, model }: Outgoing): string {
  return `${baseURL} ${model}`;
}
