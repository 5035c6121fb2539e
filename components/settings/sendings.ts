import { create } from 'zustand';
import type { Outgoing } from '@/lib/llm/outgoing';

/** One call that was sent. */
export interface Sending {
  readonly id: number;
  /** ms since 1970. */
  readonly at: number;
  readonly outgoing: Outgoing;
}

interface Sendings {
  /** Places the user need not be asked for again: address and model. */
  readonly trusted: ReadonlySet<string>;
  /** What went, the newest first. */
  readonly sent: readonly Sending[];
  trust(place: Outgoing): void;
  /** From now on every sending is asked for again. */
  askAgain(): void;
  record(calls: readonly Outgoing[]): void;
}

/** Calls kept to be looked at. */
const LIMIT = 50;
let last = 0;

/** What was sent since the panel was opened, and where without being asked again. In memory only. */
export const useSendings = create<Sendings>((set) => ({
  trusted: new Set(),
  sent: [],
  trust: (place) => set(({ trusted }) => ({ trusted: new Set([...trusted, placeName(place)]) })),
  askAgain: () => set({ trusted: new Set() }),
  record: (calls) =>
    set(({ sent }) => {
      const fresh = calls.map((outgoing): Sending => ({ id: ++last, at: Date.now(), outgoing }));
      return { sent: [...fresh.reverse(), ...sent].slice(0, LIMIT) };
    }),
}));

/** Whether the user agreed before, in this panel, to send to this very place. */
export function isTrusted(place: Outgoing): boolean {
  return useSendings.getState().trusted.has(placeName(place));
}

function placeName({ baseURL, model }: Outgoing): string {
  return `${baseURL} ${model}`;
}
