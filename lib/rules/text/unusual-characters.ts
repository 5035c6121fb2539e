/** A character that does not belong into Chinese text, and the one that was meant, null where only the writer knows. */
export interface Unusual {
  readonly at: number;
  readonly written: string;
  readonly meant: string | null;
  readonly kind: 'full-width' | 'lookalike' | 'zero' | 'private' | 'control';
}

/** Kana and phonetic signs that a text recognition takes for characters of the same look. */
const KANA = 'ーニハロエカタトㄧㄚチオセ';
const HAN = '一二八口工力夕卜一丫千才七';

/** The characters looked at. */
export const UNUSUAL: readonly string[] = [
  ...'○OoIl',
  ...range(0xff10, 0xff19),
  ...range(0xff21, 0xff3a),
  ...range(0xff41, 0xff5a),
  // Private use
  ...range(0xe000, 0xf8ff),
  // Control characters
  ...[...range(0, 0x08), '\v', '\f', ...range(0x0e, 0x1f), ...range(0x7f, 0x9f), ...range(0x2066, 0x2069)],
  // Kana and phonetic signs
  ...[...range(0x3041, 0x3096), ...range(0x30a1, 0x30fa), 'ー', ...range(0x3105, 0x3129)],
];

/** 1 by code for each of them. */
const MAY_BE = new Uint8Array(0x10000);
for (const character of UNUSUAL) MAY_BE[character.charCodeAt(0)] = 1;

const KANA_OR_SIGN = /[ぁ-ゖァ-ヺーㄅ-ㄩ]/;
const NUMERAL = /[〇一二三四五六七八九十]/;

/** The unusual characters of a text, `from` on. */
export function unusualCharacters(text: string, from = 0): Unusual[] {
  const found: Unusual[] = [];
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const one = MAY_BE[code] ? look(text, at, code) : null;
    if (one) found.push({ at, written: text.charAt(at), ...one });
  }
  return found;
}

function look(text: string, at: number, code: number): Pick<Unusual, 'meant' | 'kind'> | null {
  if (isFullWidth(code)) return { kind: 'full-width', meant: String.fromCharCode(code - 0xfee0) };
  if (code >= 0xe000 && code <= 0xf8ff) return { kind: 'private', meant: null };
  if (isControl(code)) return { kind: 'control', meant: '' };
  const [before, character, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (character === '○')
    return NUMERAL.test(before) && /[○〇一二三四五六七八九年]/.test(after) ? { kind: 'zero', meant: '〇' } : null;
  if ('OoIl'.includes(character)) {
    // 2O24年, 1O次: a figure before or behind, and no other letter.
    const isFigure = /\d/.test(before) && /[\d年月日次人件份个]/.test(after);
    return isFigure ? { kind: 'lookalike', meant: /[Oo]/.test(character) ? '0' : '1' } : null;
  }
  if (!KANA_OR_SIGN.test(character) || KANA_OR_SIGN.test(before) || KANA_OR_SIGN.test(after)) return null;
  if (!/[\u4e00-\u9fff]/.test(before + after)) return null;
  return { kind: 'lookalike', meant: HAN.charAt(KANA.indexOf(character)) || null };
}

function isFullWidth(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
}
