import { characterTable } from './character-table';

/** Tells whether a character is one of a few marks: at once for Chinese characters, which most are. */
export function markTest(marks: string): (code: number) => boolean {
  const table = characterTable(marks);
  return (code) => (code < 0x4e00 || code > 0x9fff) && table[code] === 1;
}
