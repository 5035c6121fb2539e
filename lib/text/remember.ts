/** Distinct texts after which all is forgotten, so that a long session stays small. */
const CAPACITY = 10_000;

/** A function of a text alone that remembers its answers: while a draft is typed, only the block at the cursor is new. */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, answer);
    return answer;
  };
}
