import type { Fix } from '@/lib/rules/finding';
import type { RawFinding } from '@/lib/rules/rule';
import { characterTable } from '@/lib/text/character-table';
import { codeAt } from '@/lib/text/code-at';
import type { Span } from '@/lib/text/span';
import { DIGITS, pairs, wordList } from '@/lib/text/words';
import { COUNT } from './style-numerals';

const MARK = '大约|约|将近|接近|近|超过|超|逾|不少于|不低于|至少|不足|不到|不超过|最多';
const BEFORE = new RegExp(`(${MARK}) ?$`);
const SIZE = '[百千]?[万亿]?';
const UNIT = '(?:%|％|万?元|[\\u4e00-\\u9fff]{1,3}?)';
/** What follows a number: 余 or 多, the unit, a mark behind it. */
const AFTER = new RegExp(
  `^(${SIZE}) ?([余多](?!年))?([万亿]?) ?(?:(${UNIT})(左右|上下|以上|之多|以下|以内)|(${COUNT}|[%％元])|)`,
);
/** Before 余 or 多 of a Chinese numeral: 近百余人, 约三千多份. */
const CHINESE = /(大约|约|将近|接近|近|超过|超|逾)([一二两三四五六七八九]?[十百千万][万亿]?)$/;
const MISPLACED = new RegExp(`([\\d.,]+[百千]?[万亿]?|[一二两三四五六七八九]?[十百千万])(${COUNT})$`);
/** The last characters of measure words. */
export const COUNT_ENDS = new Set(COUNT.split('|').map((word) => word.slice(-1)));
const LOWER = /以上|之多/;
const UPPER = /以下|以内/;

const BEFORE_ENDS = '约近接过超逾于低少足到多 ';
const AFTER_BEGINS = '余多万亿百千 ';
const ENDS_BEFORE = characterTable(BEFORE_ENDS);
const BEGINS_AFTER = characterTable(AFTER_BEGINS);
const SIZES = '十百千万亿';

export const APPROXIMATE_CUES: readonly string[] = [
  // 余 or 多 behind a number or its size, or a mark behind the unit, is in every pair of marks.
  ...pairs([...DIGITS, ...SIZES, ' '], '余多'),
  ...wordList('左右 上下 以上 之多 以下 以内'),
  ...pairs(COUNT_ENDS, '余'),
];

/** Whether a mark may stand before a number, or 余 or 多 behind it or its size: most numbers have neither. */
export function mayBeDoubled(text: string, { start, end }: Span): boolean {
  return ENDS_BEFORE[codeAt(text, start - 1)] === 1 || BEGINS_AFTER[codeAt(text, end)] === 1;
}

/** Two marks of approximation round a number in digits: 约300余份, 超过55万次以上, 300余份左右. */
export function* doubledAround(text: string, { start, end }: Span): Iterable<RawFinding> {
  const after = AFTER.exec(text.slice(end, end + 12));
  if (!after) return;
  const [tail, size = '', inside = '', size2 = '', unit = '', behind = '', plain = ''] = after;
  // One of them is in every doubled mark.
  if (!inside && !behind) return;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 5), start));
  if (inside && size === '' && /[1-9]$/.test(text.slice(start, end)) && end - start > 1)
    yield exactWithMore(text, start, end, inside);
  const mark = before?.[1] ?? '';
  const from = before ? start - before[0].length : start;
  const to = end + tail.length;
  const number = text.slice(start, end);
  if (mark && inside && /约|近|超|逾|不少于|不低于/.test(mark) && mark !== '不超过') {
    const insideAt = text.indexOf(inside, end);
    // 近100余人 means 近100人; 约300余份 means 300余份.
    const near = mark.includes('近');
    const cut = near ? { start: insideAt, end: insideAt + 1 } : { start: from, end: start };
    const right = near
      ? `${mark}${number}${size}${size2}${unit || plain}`
      : `${number}${size}${inside}${size2}${unit || plain}`;
    yield doubled({ start: from, end: to - behind.length }, [mark, inside], right, cut);
  } else if (inside && behind && !UPPER.test(behind)) {
    yield doubled({ start, end: to }, [inside, behind], `${number}${size}${inside}${size2}${unit}`, {
      start: to - behind.length,
      end: to,
    });
  } else if (mark && behind && sameSense(mark, behind)) {
    yield doubled({ start: from, end: to }, [mark, behind], `${mark}${number}${size}${unit}`, {
      start: to - behind.length,
      end: to,
    });
  }
}

/** 12余次: 余 stands for what is left over a round number. */
function exactWithMore(text: string, start: number, end: number, inside: string): RawFinding {
  const at = text.indexOf(inside, end);
  return {
    start,
    end: at + 1,
    severity: 'advice',
    message: `“${inside}”用在整十、整百的数后面；${text.slice(start, end)}是确数，不用“${inside}”。`,
    fixes: [{ title: `删去“${inside}”`, safe: false, edits: [{ start: at, end: at + 1, text: '' }] }],
  };
}

/** 约…左右, 超过…以上 and 不足…以下 say one thing twice; 近…以上 and 不超过…以上 are something else. */
function sameSense(mark: string, behind: string): boolean {
  if (LOWER.test(behind)) return mark !== '不超过' && /超过|超|逾|不少于|不低于|至少|约/.test(mark);
  if (UPPER.test(behind)) return /不足|不到|不超过|最多/.test(mark);
  return /约|近/.test(mark);
}

/** 近百余人, 300份余 */
export function* misplaced(text: string): Iterable<RawFinding> {
  for (const more of ['余', '多']) {
    for (let at = text.indexOf(more); at > 0; at = text.indexOf(more, at + 1)) {
      if (SIZES.includes(text.charAt(at - 1))) yield* chinese(text, at);
      else if (more === '余' && COUNT_ENDS.has(text.charAt(at - 1))) yield* behindMeasure(text, at);
    }
  }
}

/** 近百余人; 近十余年 is a fixed expression. `at`: the place of 余. */
function* chinese(text: string, at: number): Iterable<RawFinding> {
  const before = CHINESE.exec(text.slice(Math.max(0, at - 8), at));
  const unit = /^(?!年)[\u4e00-\u9fff]/.exec(text.slice(at + 1, at + 2))?.[0];
  if (!before || !unit) return;
  const [lead, mark = '', number = ''] = before;
  const inside = text.charAt(at);
  const near = mark.includes('近');
  const start = at - lead.length;
  const cut = near ? { start: at, end: at + 1 } : { start, end: start + mark.length };
  const right = near ? `${mark}${number}${unit}` : `${number}${inside}${unit}`;
  yield doubled({ start, end: at + 2 }, [mark, inside], right, cut);
}

/** 300份余 */
function* behindMeasure(text: string, at: number): Iterable<RawFinding> {
  const match = MISPLACED.exec(text.slice(Math.max(0, at - 16), at));
  if (!match || /[\u4e00-\u9fff]/.test(text.charAt(at + 1))) return;
  const [lead, number = '', unit = ''] = match;
  const right = `${number}余${unit}`;
  const edit = { start: at - unit.length, end: at + 1, text: `余${unit}` };
  yield {
    start: at - lead.length,
    end: at + 1,
    message: `“余”放在量词前面：“${right}”。`,
    fixes: [{ title: `改为“${right}”`, safe: true, edits: [edit] }],
  };
}

function doubled(span: Span, [one, other]: readonly [string, string], right: string, cut: Span): RawFinding {
  const fix: Fix = { title: `改为“${right}”`, safe: false, edits: [{ ...cut, text: '' }] };
  return { start: span.start, end: span.end, message: `“${one}”和“${other}”只用一个：“${right}”。`, fixes: [fix] };
}
