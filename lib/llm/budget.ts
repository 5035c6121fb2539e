/** Tokens of a text, on the high side: Chinese 0.75, digits and punctuation 0.6, Latin letters a quarter; 10 % on top. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const character of text) {
    if (/[\p{Script=Han}]/u.test(character)) tokens += 0.75;
    else if (/[A-Za-z]/.test(character)) tokens += 0.25;
    else if (!/\s/.test(character)) tokens += 0.6;
    else tokens += 0.1;
  }
  return Math.ceil(tokens * 1.1);
}

/** What one message costs beyond its words. */
const MESSAGE_TOKENS = 6;

export function estimateMessages(messages: readonly { readonly content: string }[]): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content) + MESSAGE_TOKENS, 0);
}

export interface Selection<T> {
  readonly kept: readonly T[];
  /** What found no room, for the user to see; nothing is ever cut in the middle. */
  readonly left: readonly T[];
}

/** The first items that fit into `room` tokens, whole ones only, in order. */
export function selectWhole<T extends { readonly text: string }>(items: readonly T[], room: number): Selection<T> {
  const kept: T[] = [];
  const left: T[] = [];
  let used = 0;
  for (const item of items) {
    const tokens = estimateTokens(item.text);
    if (used + tokens <= room) {
      kept.push(item);
      used += tokens;
    } else left.push(item);
  }
  return { kept, left };
}

/**
 * Whether the server read much less than was sent: some cut long prompts without a word (ollama/ollama#8099).
 * JSON in Chinese costs little more than half of the estimate, so only less than 40 % is called suspicious.
 */
export function looksTruncated(estimated: number, counted: number): boolean {
  return estimated > 500 && counted > 0 && counted < estimated * 0.4;
}
