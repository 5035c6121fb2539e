/** Characters of distinct texts after which all is forgotten, so that a long session or a batch stays small. */
const CAPACITY = 2_000_000;

const memories: (() => void)[] = [];

/** Forgets all that was remembered; for measurements of a first check. */
export function forgetTexts(): void {
  for (const forget of memories) forget();
}

/** `forget` is called when all is to be forgotten. */
export function onForget(forget: () => void): void {
  memories.push(forget);
}

/** A function of a text alone that remembers its answers: while a draft is typed, only the block at the cursor is new. */
export function rememberByText<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  onForget(() => known.clear());
  let characters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    characters += text.length + 1;
    if (characters > CAPACITY) {
      known.clear();
      characters = text.length + 1;
    }
    known.set(text, answer);
    return answer;
  };
}
