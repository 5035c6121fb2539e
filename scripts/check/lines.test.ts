import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './lines';

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(text: string, size: number, limit?: number) {
  const found = [];
  for await (const line of readLines(chunks(new TextEncoder().encode(text), size), limit)) found.push(line);
  return found;
}

describe('readLines', () => {
  it('puts characters together that a chunk border cuts', async () => {
    expect(await collect('法治\n政府', 1)).toEqual([
      { number: 1, text: '法治' },
      { number: 2, text: '政府' },
    ]);
  });

  it('numbers lines as an editor does and leaves empty ones out', async () => {
    expect(await collect('a\n\nb\n', 4)).toEqual([
      { number: 1, text: 'a' },
      { number: 3, text: 'b' },
    ]);
  });

  it('drops a line that is too long and goes on', async () => {
    expect(await collect('aaaaaaaaaa\nb\ncccccccccc', 3, 5)).toEqual([
      { number: 1, tooLong: true },
      { number: 2, text: 'b' },
      { number: 3, tooLong: true },
    ]);
  });

  it('gives the same lines whatever the chunk size', async () => {
    const text = fc.string({ unit: fc.constantFrom('法', 'a', '\n', ' ', '𠮷') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (value, size) => {
        const expected = value.split('\n').flatMap((line, at) => (line.trim() ? [{ number: at + 1, text: line }] : []));
        expect(await collect(value, size)).toEqual(expected);
      }),
    );
  });
});
