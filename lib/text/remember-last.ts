import { onForget } from './remember';

/**
 * A pure function that answers as before while it is given the same things: the same objects, and lists of the same
 * elements. For steps over a whole draft, of which a keystroke changes one block; answers must not be changed by those
 * who get them.
 */
export function rememberLast<Given extends readonly unknown[], Answer>(
  read: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | null = null;
  onForget(() => {
    last = null;
  });
  return (...given) => {
    if (last && areSame(last.given, given)) return last.answer;
    const answer = read(...given);
    last = { given, answer };
    return answer;
  };
}

/** `now`, or the list before when its elements are the same: what is made of it then need not be made again. */
export function keptList<Element>(before: readonly Element[], now: readonly Element[]): readonly Element[] {
  return isSameList(before, now) ? before : now;
}

/** Whether two lists hold the same things; two lists in them are the same when their elements are. */
export function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let at = 0; at < now.length; at++) {
    const [one, other] = [before[at], now[at]];
    if (one === other) continue;
    if (!Array.isArray(one) || !Array.isArray(other) || !isSameList(one, other)) return false;
  }
  return before.length === now.length;
}

export function isSameList(before: readonly unknown[], now: readonly unknown[]): boolean {
  if (before.length !== now.length) return false;
  for (let at = 0; at < now.length; at++) if (before[at] !== now[at]) return false;
  return true;
}

/** How many elements at the begin of two lists are the same, and how many of the others at the end. */
export function unchangedEnds(before: readonly unknown[], now: readonly unknown[]): [number, number] {
  const most = Math.min(before.length, now.length);
  let first = 0;
  while (first < most && before[first] === now[first]) first++;
  let last = 0;
  while (last < most - first && before[before.length - 1 - last] === now[now.length - 1 - last]) last++;
  return [first, last];
}
