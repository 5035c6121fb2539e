import { onForget } from '@/lib/text/remember';
import { areSame, isSameList, rememberLast } from '@/lib/text/remember-last';

/** As rememberLast, for lists of plain data: the elements of a new list that are like those before are those before. */
export function rememberList<Given extends readonly unknown[], Element>(
  read: (...given: Given) => Element[],
): (...given: Given) => Element[] {
  let last: Element[] = [];
  onForget(() => {
    last = [];
  });
  return rememberLast((...given: Given) => {
    const now = read(...given);
    for (let at = Math.min(last.length, now.length) - 1; at >= 0; at--) {
      const before = last[at];
      if (before !== undefined && isAlike(before, now[at])) now[at] = before;
    }
    if (!isSameList(last, now)) last = now;
    return last;
  });
}

/** As rememberLast, for each place of a list by itself; answers are plain data. */
export function rememberPlaces<Given extends readonly unknown[], Answer>(
  read: (...given: Given) => Answer,
): (place: number, ...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer }[] = [];
  onForget(() => {
    last = [];
  });
  return (place, ...given) => {
    const before = last[place];
    if (before && areSame(before.given, given)) return before.answer;
    const now = read(...given);
    const answer = before && isAlike(before.answer, now) ? before.answer : now;
    last[place] = { given, answer };
    return answer;
  };
}

/** Whether plain data says the same. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isAlike(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
