import { onForget } from '@/lib/text/remember';
import { areSame, isSameList, rememberLast } from '@/lib/text/remember-last';

/** Plain data that is like what was given last comes out as the same object. */
export function keeper<Data>(): (now: Data) => Data {
  return keeping((before: Data, now) => (isAlike(before, now) ? before : now));
}

/** Lists of plain data: each element that is like the one that stood there last comes out as that one. */
export function listKeeper<Element>(): (now: Element[]) => Element[] {
  return keeping((before: Element[], now) => {
    for (let at = Math.min(before.length, now.length) - 1; at >= 0; at--) {
      const last = before[at];
      if (last !== undefined && isAlike(last, now[at])) now[at] = last;
    }
    return isSameList(before, now) ? before : now;
  });
}

/** Records of things that were kept themselves: one of the same things comes out as the same object. */
export function recordKeeper<Kept extends object>(): (now: Kept) => Kept {
  return keeping((before: Kept, now) => (areSame(Object.values(before), Object.values(now)) ? before : now));
}

/** As rememberLast, for lists of plain data. */
export function rememberList<Given extends readonly unknown[], Element>(
  read: (...given: Given) => Element[],
): (...given: Given) => Element[] {
  const keep = listKeeper<Element>();
  return rememberLast((...given: Given) => keep(read(...given)));
}

function keeping<Data>(choose: (before: Data, now: Data) => Data): (now: Data) => Data {
  let last: { readonly kept: Data } | null = null;
  onForget(() => {
    last = null;
  });
  return (now) => {
    const kept = last ? choose(last.kept, now) : now;
    if (kept !== last?.kept) last = { kept };
    return kept;
  };
}

/** Whether plain data says the same. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  let fields = 0;
  for (const key in one) {
    if (!(key in other) || !isAlike(one[key], other[key])) return false;
    fields++;
  }
  for (const _ in other) fields--;
  return fields === 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
