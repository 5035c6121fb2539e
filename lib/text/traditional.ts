import * as OpenCC from 'opencc-js/t2cn';

interface Converter {
  readonly convert: (text: string) => string;
  /** Any character that the dictionaries change by itself: a quick look that spares most texts the conversion. */
  readonly suspect: RegExp;
}

let converter: Converter | undefined;

/** Traditional → Simplified by the OpenCC dictionaries, words before characters (乾隆 stays, 乾淨 becomes 干净). */
export function toSimplified(text: string): string {
  converter ??= makeConverter();
  return converter.suspect.test(text) ? converter.convert(text) : text;
}

function makeConverter(): Converter {
  const convert = OpenCC.Converter({ from: 'tw', to: 'cn' });
  const ideographs = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const converted = convert(ideographs.join('\n')).split('\n');
  return {
    convert,
    suspect: new RegExp(`[${ideographs.filter((character, at) => converted[at] !== character).join('')}]`),
  };
}
