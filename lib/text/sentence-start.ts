import { markTest } from './marks';

const isFullStop = markTest('。！？');
/** Characters a sentence is read back: a text without full stops would be read again from its begin for every place. */
const REACH = 400;

/** Where the sentence (parted at 。！？) of a place begins, at most 400 characters before it. */
export function sentenceStart(text: string, place: number): number {
  const least = Math.max(0, place - REACH);
  let start = place;
  while (start > least && !isFullStop(text.charCodeAt(start - 1))) start--;
  return start;
}
