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
  return oneEditAt(written, 0, written.length, right, most);
}

/** The same for `start`…`end` of a text; the offset is still that of the place in the stretch. Cuts nothing out in vain. */
export function oneEditAt(text: string, start: number, end: number, right: string, most = 1): OneEdit | null {
  const length = end - start;
  if (Math.abs(length - right.length) > most) return null;
  const least = Math.min(length, right.length);
  let head = 0;
  while (head < least && text.charCodeAt(start + head) === right.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < least - head && text.charCodeAt(end - 1 - tail) === right.charCodeAt(right.length - 1 - tail)) tail++;
  const [was, should] = [length - tail - head, right.length - tail - head];
  if (was === 0 && should === 0) return null;
  const swapped =
    was === 2 &&
    should === 2 &&
    text.charCodeAt(start + head) === right.charCodeAt(head + 1) &&
    text.charCodeAt(start + head + 1) === right.charCodeAt(head);
  if (!swapped && (was > most || should > most)) return null;
  const kind = swapped ? 'swapped' : was === 0 ? 'left-out' : should === 0 ? 'added' : 'changed';
  return {
    kind,
    at: head,
    written: text.slice(start + head, end - tail),
    right: right.slice(head, right.length - tail),
  };
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
