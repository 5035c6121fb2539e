/** Longer lines are not kept: a batch must run in constant memory. In characters. */
export const MAX_LINE = 16_000_000;

export type InputLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly tooLong: true };

/** Lines of a UTF-8 byte stream, numbered from 1, one at a time. Empty lines are left out. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  limit = MAX_LINE,
): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let number = 0;
  let dropping = false;
  for await (const chunk of stream) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      number++;
      if (dropping || part.length > limit) yield { number, tooLong: true };
      else if (part.trim()) yield { number, text: part };
      dropping = false;
    }
    if (rest.length > limit) {
      dropping = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (dropping) yield { number: number + 1, tooLong: true };
  else if (rest.trim()) yield { number: number + 1, text: rest };
}
