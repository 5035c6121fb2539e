/** How a written text differs from the right one, when it does at one place only. */
export interface OneEdit {
  readonly kind: 'changed' | 'left-out' | 'added' | 'swapped';
  /** Offset of the place in the written text. */
  readonly at: number;
  /** What stands there, and what should; one of them is empty when something was left out or added. */
  readonly written: string;
  readonly right: string;
}

/**
 * The one place where two texts differ: up to `most` characters changed, left out or added, or two neighbours swapped.
 * Null when they are equal or differ at more than one place.
 */
export function oneEdit(written: string, right: string, most = 1): OneEdit | null {
  if (Math.abs(written.length - right.length) > most) return null;
  const least = Math.min(written.length, right.length);
  let head = 0;
  while (head < least && written.charCodeAt(head) === right.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < least - head &&
    written.charCodeAt(written.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail)
  )
    tail++;
  const was = written.slice(head, written.length - tail);
  const should = right.slice(head, right.length - tail);
  if (was === '' && should === '') return null;
  const swapped = was.length === 2 && should.length === 2 && was[0] === should[1] && was[1] === should[0];
  if (!swapped && (was.length > most || should.length > most)) return null;
  const kind = swapped ? 'swapped' : was === '' ? 'left-out' : should === '' ? 'added' : 'changed';
  return { kind, at: head, written: was, right: should };
}

/** Whether two texts differ by one character at each of two places that do not touch. */
export function isTwoSlips(written: string, right: string): boolean {
  let head = 0;
  while (head < written.length && written.charCodeAt(head) === right.charCodeAt(head)) head++;
  for (const [was, should] of [
    [1, 1],
    [0, 1],
    [1, 0],
  ] as const) {
    const rest = oneEdit(written.slice(head + was), right.slice(head + should));
    if (rest && rest.at > 0) return true;
  }
  return false;
}
