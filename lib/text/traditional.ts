import * as OpenCC from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;

/** Traditional → Simplified by the OpenCC dictionaries, words before characters (乾隆 stays, 乾淨 becomes 干净). */
export function toSimplified(text: string): string {
  convert ??= OpenCC.Converter({ from: 'tw', to: 'cn' });
  return convert(text);
}
