// Zero-width, bidirectional and tag characters: unseen by the user, read by a model.
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four characters that no text can know beforehand, and that none of `texts` holds. */
export function newNonce(texts: readonly string[]): string {
  for (;;) {
    const bytes = crypto.getRandomValues(new Uint8Array(4));
    const nonce = [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
    if (!texts.some((text) => text.includes(nonce))) return nonce;
  }
}

/** Marks a text as data. Nothing visible is taken out: in a report every word may matter. */
export function fence(label: string, text: string, nonce: string): string {
  return `〔资料 ${nonce}〕${label.replace(UNSEEN, '')}\n${text.replace(UNSEEN, '')}\n〔/资料 ${nonce}〕`;
}
