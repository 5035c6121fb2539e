const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag g, as matchAll gives them. That copies the pattern at every call, and a copy
 * may have to be compiled anew, which takes longer than the search.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found: RegExpExecArray[] | null = null;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found ??= [];
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found ?? NONE;
}
