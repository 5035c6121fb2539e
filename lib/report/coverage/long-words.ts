/** Four characters in a row of a text, wherever they stand. */
export interface LongWords {
  readonly text: string;
  /** A number for each; two may have the same. */
  readonly keys: readonly number[];
}

// Compounds that nearly every report has; what is left of four characters in a row was copied for its meaning.
const COMPOUND =
  /法治政府(?:建设)?|行政执法|综合执法|依法行政|执法监督|监督检查|执法检查|执法人员|执法队伍|干部职工|工作人员|规章制度|工作机制|体制机制|习近平.{0,12}思想|不够|不足|有待.{2}|需要.{2}/g;
const LENGTH = 4;

export function longWords(plain: string): LongWords {
  const text = plain.replace(COMPOUND, ' ');
  const keys: number[] = [];
  for (let at = 0, run = 0; at < text.length; at++) {
    run = isHan(text.charCodeAt(at)) ? run + 1 : 0;
    if (run >= LENGTH) keys.push(keyAt(text, at + 1 - LENGTH));
  }
  return { text, keys };
}

/** @param keys those of `one`, to be looked up */
export function shareLongWord(one: LongWords, keys: ReadonlySet<number>, other: LongWords): boolean {
  for (const key of other.keys) if (keys.has(key)) return sharesWords(one.text, other.text);
  return false;
}

function sharesWords(one: string, other: string): boolean {
  for (let at = 0, run = 0; at < one.length; at++) {
    run = isHan(one.charCodeAt(at)) ? run + 1 : 0;
    if (run >= LENGTH && other.includes(one.slice(at + 1 - LENGTH, at + 1))) return true;
  }
  return false;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function keyAt(text: string, at: number): number {
  let key = 0;
  for (let next = at; next < at + LENGTH; next++) key = key * 31 + text.charCodeAt(next) - 0x4e00;
  return key;
}
