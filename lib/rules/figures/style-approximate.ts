import type { Fix } from '@/lib/rules/finding';
import type { RawFinding } from '@/lib/rules/rule';

const NUMBER = '(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|[一二两三四五六七八九]?[十百千万])[百千]?[万亿]?';
const UNIT = '(?:%|％|万?元|[\\u4e00-\\u9fff]{1,3}?)';
/** A mark before the number and 余 or 多 after it, or a mark behind the measure word; both say the same. */
const BEFORE_AND_INSIDE = new RegExp(
  `(大约|约|将近|接近|近|超过|超|逾|不少于|不低于) ?(${NUMBER}) ?([余多])(?!年)([万亿]?)(${UNIT})`,
  'g',
);
const BEFORE_AND_BEHIND = new RegExp(
  `(大约|约|将近|近|超过|逾|不少于|不低于|至少|不足|不到|不超过|最多) ?(${NUMBER}) ?(${UNIT})(左右|上下|以上|之多|以下|以内)`,
  'g',
);
const INSIDE_AND_BEHIND = new RegExp(`(?<![\\d.])(${NUMBER}) ?([余多]) ?([万亿]?${UNIT})(左右|上下|以上|之多)`, 'g');
const BEHIND_MEASURE =
  /(\d|[十百千万])(份|册|本|张|条|人次|人|名|次|场次|场|家次|家|件|个|项|户|起|幅|台|套)余(?![\u4e00-\u9fff])/g;
/** Marks that do not agree: 约…以上 leaves open which is meant. */
const LOWER = /以上|之多/;
const UPPER = /以下|以内/;

/** 约300余份, 近百余人, 超过55万次以上, 300余份左右, 300份余. */
export function* doubledApproximation(text: string): Iterable<RawFinding> {
  for (const match of text.matchAll(BEFORE_AND_INSIDE)) {
    const [written, before = '', number = '', inside = '', size = '', unit = ''] = match;
    const at = match.index;
    const near = /近/.test(before);
    const insideAt = at + written.length - unit.length - size.length - 1;
    // 近百余人 means 近百人; 约300余份 means 300余份.
    const cut = near ? { start: insideAt, end: insideAt + 1 } : { start: at, end: at + written.indexOf(number) };
    const kept = near ? `${before}${number}${size}${unit}` : `${number}${inside}${size}${unit}`;
    yield doubled(at, written, `“${before}”和“${inside}”只用一个`, kept, cut);
  }
  for (const match of text.matchAll(BEFORE_AND_BEHIND)) {
    const [written, before = '', number = '', unit = '', behind = ''] = match;
    if (!sameSense(before, behind)) continue;
    const end = match.index + written.length;
    yield doubled(match.index, written, `“${before}”和“${behind}”只用一个`, `${before}${number}${unit}`, {
      start: end - behind.length,
      end,
    });
  }
  for (const match of text.matchAll(INSIDE_AND_BEHIND)) {
    const [written, number = '', inside = '', unit = '', behind = ''] = match;
    const end = match.index + written.length;
    yield doubled(match.index, written, `“${inside}”和“${behind}”只用一个`, `${number}${inside}${unit}`, {
      start: end - behind.length,
      end,
    });
  }
  for (const match of text.matchAll(BEHIND_MEASURE)) yield behindMeasure(text, match);
}

/** 约…左右, 超过…以上 and 不足…以下 say one thing twice; 不超过…以上 and 近…以上 are other defects or none. */
function sameSense(before: string, behind: string): boolean {
  if (LOWER.test(behind)) return /超过|逾|不少于|不低于|至少|约/.test(before) && before !== '不超过';
  if (UPPER.test(behind)) return /不足|不到|不超过|最多/.test(before);
  return /约|近/.test(before);
}

function behindMeasure(text: string, match: RegExpExecArray): RawFinding {
  const [written, digit = '', unit = ''] = match;
  const lead = /[\d.,十百千万亿]*$/.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? '';
  const start = match.index - lead.length;
  const end = match.index + written.length;
  const right = `${lead}${digit}余${unit}`;
  return {
    start,
    end,
    message: `“余”放在量词前面：“${right}”。`,
    fixes: [{ title: `改为“${right}”`, safe: true, edits: [{ start: end - unit.length - 1, end, text: `余${unit}` }] }],
  };
}

function doubled(
  start: number,
  written: string,
  what: string,
  right: string,
  cut: { start: number; end: number },
): RawFinding {
  const fix: Fix = { title: `改为“${right}”`, safe: false, edits: [{ ...cut, text: '' }] };
  return { start, end: start + written.length, message: `${what}：“${right}”。`, fixes: [fix] };
}
