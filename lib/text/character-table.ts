/** 1 for each of the characters, by its code: a look at one character of a text costs next to nothing. */
export function characterTable(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
