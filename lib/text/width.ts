// East Asian Wide and Fullwidth (UAX #11), with the circled numbers that a Chinese font draws wide.
const WIDE =
  /[\u1100-\u115F\u2460-\u24FF\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;
const UNSEEN = /\p{Mn}|\p{Cf}/gu;

/** Columns a text takes in a terminal: two for a Chinese character. */
export function textWidth(text: string): number {
  const seen = text.replace(UNSEEN, '');
  return [...seen].length + (seen.match(WIDE)?.length ?? 0);
}
