import { findPersonalData } from '@/lib/text/personal-data';

/** A value kept back, and the slot that went out in its place. */
export interface HiddenValue {
  /** `{{p3}}` */
  readonly slot: string;
  readonly kind: string;
  readonly value: string;
}

/** Puts slots in the place of personal data, the same slot for the same value, and back. Lives in memory only. */
export class Redactor {
  private readonly values = new Map<string, HiddenValue>();
  private next = 1;

  /** `texts`: all that will be redacted; slots already written there are not used again. */
  constructor(
    private readonly persons: readonly string[],
    texts: readonly string[],
  ) {
    for (const text of texts) {
      for (const match of text.matchAll(/\{\{p(\d{1,6})\}\}/g)) this.next = Math.max(this.next, Number(match[1]) + 1);
    }
  }

  get hidden(): readonly HiddenValue[] {
    return [...this.values.values()];
  }

  redact(text: string): string {
    let result = '';
    let from = 0;
    for (const data of findPersonalData(text, this.persons)) {
      result += text.slice(from, data.start) + this.slotFor(data.text, data.kind);
      from = data.end;
    }
    return result + text.slice(from);
  }

  /** Slots that were never given stay as they are; the verifier stops them. */
  restore(text: string): string {
    const bySlot = new Map(this.hidden.map(({ slot, value }) => [slot, value]));
    return text.replace(/\{\{p\d{1,6}\}\}/g, (slot) => bySlot.get(slot) ?? slot);
  }

  private slotFor(value: string, kind: string): string {
    const known = this.values.get(value);
    if (known) return known.slot;
    const slot = `{{p${this.next}}}`;
    this.next += 1;
    this.values.set(value, { slot, kind, value });
    return slot;
  }
}

/** For words that are shown or logged, not sent: secrets and personal data become ［密钥］, ［手机号］. */
export function hideSecrets(text: string): string {
  let result = '';
  let from = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    result += `${text.slice(from, start)}［${kind}］`;
    from = end;
  }
  return result + text.slice(from);
}
