/**
 * Whether a file of the old Office container (D0 CF 11 E0), into which newer programs wrap what they encrypt, has a
 * stream whose name holds `name`; names stand there in UTF-16.
 */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
