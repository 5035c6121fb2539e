/** Neighbouring characters of the Han runs of a text; a run of one character is its own pair. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.match(/[\u4e00-\u9fff]+|[A-Za-z]+/g) ?? []) {
    if (run.length === 1) pairs.add(run);
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/** How many pairs two texts share. */
export function overlap(a: string, b: string): number {
  const own = pairsOf(b);
  return [...pairsOf(a)].filter((pair) => own.has(pair)).length;
}
