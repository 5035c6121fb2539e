import { codeAt } from './code-at';
import type { Span } from './span';

/** An Arabic digit, plain or full-width. Two comparisons for a Chinese character, which most are. */
function isDigit(code: number): boolean {
  return code <= 0x39 ? code >= 0x30 : code >= 0xff10 && code <= 0xff19;
}

const NONE: readonly Span[] = [];

/**
 * Where Arabic numbers stand: 12, 1,200, 3.6, ３．６. What is written with several points (2024.12.4) is one run and no
 * number.
 */
export function numberRuns(text: string): readonly Span[] {
  if (text !== latest.text) latest = { text, runs: runsIn(text) };
  return latest.runs;
}

/** Several rules read the numbers of one block after the other. */
let latest: { readonly text: string; readonly runs: readonly Span[] } = { text: '', runs: NONE };

/** The runs from `from` to `to`, not remembered. */
export function runsIn(text: string, from = 0, to = text.length): readonly Span[] {
  let found: Span[] | null = null;
  for (let at = from; at < to; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    const start = at;
    for (at++; at < to; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) continue;
      const point = code === 0x2e || code === 0xff0e;
      if (point && isDigit(codeAt(text, at + 1))) continue;
      if (code !== 0x2c || !isThousand(text, at + 1)) break;
    }
    found ??= [];
    found.push({ start, end: at });
  }
  return found ?? NONE;
}

/** Three digits and no more. */
function isThousand(text: string, at: number): boolean {
  return (
    isDigit(codeAt(text, at)) &&
    isDigit(codeAt(text, at + 1)) &&
    isDigit(codeAt(text, at + 2)) &&
    !isDigit(codeAt(text, at + 3))
  );
}
