/** A text in plain widths, with the way back to the offsets of the text as given. */
export interface PlainText {
  readonly text: string;
  /** Offset in the given text of the plain character at `at`; the given length for the plain length. */
  readonly from: (at: number) => number;
}

/** Stands for what was masked; no pattern matches it. */
export const MASK = '\uFFFC';

/** What shows nothing by itself: zero-width characters, joiners, combining marks. */
const INVISIBLE = /[\p{DI}\p{Mn}\p{Me}]/u;
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
/** Any digit of any script, and letters and signs that have a wide twin. */
const WIDE = /[\p{Nd}\uFF05\uFF0E\uFF21-\uFF3A\uFF41-\uFF5A\u00B2\u00B3\u00B9\u2070-\u2089\uFE6A]/u;
/** A text without any character of this kind is plain as it is. */
const NOT_PLAIN =
  /[^\n !\x23-\x7e。，、；：？！（）《》“”‘’—…·〔〕【】\u4e00-\u9fff]|[萬億兩餘個條冊張場約參貳陸點屆歷弌弍弐貮弎亖壱卌皕俩仨]/u;
const SAME: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  餘: '余',
  個: '个',
  條: '条',
  冊: '册',
  張: '张',
  場: '场',
  約: '约',
  參: '叁',
  貳: '贰',
  陸: '陆',
  點: '点',
  屆: '届',
  歷: '历',
  弌: '一',
  弍: '二',
  弐: '二',
  貮: '二',
  弎: '三',
  亖: '四',
  壱: '一',
  卌: '四十',
  皕: '二百',
  俩: '两',
  仨: '三',
  '﹪': '%',
  '／': '/',
  '＂': '"',
  '『': '“',
  '』': '”',
  '「': '“',
  '」': '”',
  '〝': '“',
  '〞': '”',
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '－': '-',
  〇: '零',
  '○': '零',
  Ｏ: '零',
  '◯': '零',
  '﹝': '〔',
  '﹞': '〕',
  '［': '〔',
  '］': '〕',
};

/** Invisible characters out, every digit an ASCII digit, Traditional numerals and wide signs in their usual form. */
export function plainText(given: string): PlainText {
  if (!NOT_PLAIN.test(given)) return { text: given, from: (index) => Math.min(index, given.length) };
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  let quoteOpen = false;
  for (const character of given) {
    let plain = INVISIBLE.test(character) ? '' : (SAME[character] ?? character);
    if (SPACE.test(plain)) plain = ' ';
    else if (WIDE.test(plain)) plain = digitsOf(plain);
    else if (plain === '"') {
      quoteOpen = !quoteOpen;
      plain = quoteOpen ? '“' : '”';
    } else if (plain === '\n') quoteOpen = false;
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at + Math.min(unit, character.length - 1));
    text += plain;
    at += character.length;
  }
  offsets.push(given.length);
  return { text, from: (index) => offsets[index] ?? given.length };
}

/** One digit of any script as its ASCII digit; Unicode orders each script's ten digits from zero. */
function digitsOf(character: string): string {
  const normal = character.normalize('NFKC');
  if (!/^\p{Nd}$/u.test(normal) || /^\d$/.test(normal)) return normal;
  const code = normal.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}
