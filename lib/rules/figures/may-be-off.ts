import { characterTable } from '@/lib/text/character-table';
import { codeAt } from '@/lib/text/code-at';
import { markTest } from '@/lib/text/marks';

/** The words that tell what a share is of stand no further before it, 超过 and 达到 between them included. */
const REACH = 20;
/** A unit is no longer, 万, 余 and 以上 included. */
const UNIT = 14;
const RATE = '率'.charCodeAt(0);
/** In every word of growth, and in 占比. */
const IS_CHANGE = characterTable('占增升提降减压缩精');
const isPercent = markTest('%％');
const isDigit = markTest('0123456789０１２３４５６７８９,');
const isPoint = markTest('.．');
const isEnd = markTest('。；！？');
const isStop = markTest('，。；、：！？（）(),;:\t');

/**
 * A quick look whether any share from `from` to `to` may be compared: one over 100%, one of growth, 占比, or a rate whose
 * word (合格 of 合格率) stands before it in the sentence too. Of most rates the sentence tells no part.
 */
export function mayBeOff(text: string, from = 0, to = text.length): boolean {
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isEnd(code)) start = at + 1;
    else if (isPercent(code) && isJudged(text, start, at)) return true;
  }
  return false;
}

function isJudged(text: string, from: number, percent: number): boolean {
  let first = percent;
  while (first > from && isNumeral(text.charCodeAt(first - 1))) first--;
  // 5万%: whatever stands between.
  if (first === percent) return true;
  let point = first;
  while (isDigit(codeAt(text, point))) point++;
  if (point - first >= 3 && text.slice(first, percent) !== '100') return true;
  for (let at = first - 1; at >= from && at >= first - REACH; at--) {
    const code = text.charCodeAt(at);
    if (IS_CHANGE[code]) return hasDigit(text, from, at);
    if (code === RATE) return isNamedBefore(text, from, at - 2);
  }
  return false;
}

/** Without a figure before it nothing can be compared. */
function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

function isNumeral(code: number): boolean {
  return isDigit(code) || isPoint(code);
}

/** Whether the two characters at `stem` stand before it too, or right behind a figure. */
function isNamedBefore(text: string, from: number, stem: number): boolean {
  if (stem < from) return false;
  const a = text.charCodeAt(stem);
  const b = text.charCodeAt(stem + 1);
  for (let at = from; at < stem; at++) if (text.charCodeAt(at) === a && text.charCodeAt(at + 1) === b) return true;
  for (let at = stem - 1; at >= from && at >= stem - UNIT; at--) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (isStop(code)) return false;
  }
  return false;
}
