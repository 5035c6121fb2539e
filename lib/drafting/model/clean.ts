import { toSimplified } from '@/lib/text/traditional';

// Zero-width, bidirectional, combining and control characters: what they hide is read without them.
const UNSEEN = /[\p{DI}\p{Mn}\p{Me}\p{Cf}\p{Co}]|(?!\n)\p{Cc}/gu;
/** Other forms of common characters: full-width digits and letters, radicals, mathematical letters. */
const VARIANTS = /[０-９Ａ-Ｚａ-ｚ％．\u2e80-\u2fdf\uf900-\ufaff\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}]/gu;
const ENTITY = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi;
const SLOT = /^\{\{[fp]\d+\}\}$/;

/**
 * A model's sentence as plain text: no markup, no link, no line break; slots in their one form, those with a
 * brace missing too. Braces left over go.
 */
export function cleanSentence(text: string): string {
  return (
    toSimplified(
      text
        .replace(ENTITY, (_, hex?: string, decimal?: string) =>
          characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
        )
        .replace(/&(?:nbsp|ensp|emsp);?/gi, ' ')
        .replace(UNSEEN, '')
        .replace(VARIANTS, (variant) => variant.normalize('NFKC')),
    )
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/<\/?[a-zA-Z!][^>]*>?|[<>]/g, '')
      .replace(/(?:https?:\/\/|www\.)[^\s，。；、）)]+/gi, '')
      .replace(/\*\*|__|~~|`+|#+\s*/g, '')
      .replace(/\s*\n\s*/g, '')
      .replace(/^\s*(?:[-*+•]\s+|>\s+)/, '')
      .replace(
        /[{｛]{1,2}\s*([fFpPｆｐ])\s*([0-9０-９]{1,6})\s*[}｝]{0,2}|([fFpPｆｐ])([0-9０-９]{1,6})[}｝]{1,2}/g,
        canonicalSlot,
      )
      .replace(/\{\{[fp]\d+\}\}|[{}｛｝]+/g, (found) => (SLOT.test(found) ? found : ''))
      .replace(/(?<=[\u4e00-\u9fff])[ \u3000\u00a0]+(?=[\u4e00-\u9fff])/g, '')
      .trim()
      // Sentences are joined: one without an end would run into the next and say something else.
      .replace(/[，、：,:]*$/, '')
      .replace(/(?<![。！？；][”’』」》）)】]*)(?<!^)$/, '。')
  );
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

function canonicalSlot(_: string, letter = '', digits = '', later = '', laterDigits = ''): string {
  return `{{${(letter || later).normalize('NFKC').toLowerCase()}${(digits || laterDigits).normalize('NFKC')}}}`;
}
