import * as OpenCC from 'opencc-js/t2cn';
import { rememberByText } from './remember';
import { TRADITIONAL_ONLY } from './traditional-characters.data';

let convert: ((text: string) => string) | undefined;

/** 1 by code for every character that is certainly Traditional. */
const SUSPECTS = new Uint8Array(0x10000);
for (let at = 0; at < TRADITIONAL_ONLY.length; at++) SUSPECTS[TRADITIONAL_ONLY.charCodeAt(at)] = 1;

/** Whether a text holds a character that only Traditional writing has. */
export function isSuspect(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (SUSPECTS[text.charCodeAt(at)]) return true;
  return false;
}

/**
 * Traditional → Simplified by the OpenCC dictionaries, words before characters (乾隆 stays, 乾淨 becomes 干净). A text
 * without any certainly Traditional character comes back as it is: 显著 stays 显著.
 */
export function toSimplified(text: string): string {
  return isSuspect(text) ? simplified(text) : text;
}

const simplified = rememberByText((text) => {
  // Made when first needed: the dictionaries take longer to set up than a report takes to check.
  convert ??= OpenCC.Converter({ from: 'tw', to: 'cn' });
  return convert(text);
});
