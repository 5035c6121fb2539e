import { UNSEEN } from '@/lib/llm/fence';

const SLOT = /^\{\{[fp]\d+\}\}$/;

/**
 * A model's sentence as plain text: no markup, no link, no line break; slots in their one form, those with a
 * brace missing too. Braces left over go.
 */
export function cleanSentence(text: string): string {
  return (
    text
      .replace(UNSEEN, '')
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
      .trim()
      // Sentences are joined: one without an end would run into the next and say something else.
      .replace(/[，、：,:]*$/, '')
      .replace(/(?<![。！？；][”’』」》）)】]*)(?<!^)$/, '。')
  );
}

function canonicalSlot(_: string, letter = '', digits = '', later = '', laterDigits = ''): string {
  return `{{${(letter || later).normalize('NFKC').toLowerCase()}${(digits || laterDigits).normalize('NFKC')}}}`;
}
