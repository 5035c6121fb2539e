import type { Line, LineKind, Snapshot } from '@/lib/document/snapshot';
import { readNumber } from '@/lib/text/numbering';

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The text as HTML for the clipboard: headings, lists and tables as the source had them, so that an editor keeps them
 * when the whole is pasted back. Null for a source that knew of lines only: plain text says as much.
 */
export function toHtml({ text, lines }: Snapshot): string | null {
  if (!lines) return null;
  const parts: string[] = [];
  let open: LineKind = 'paragraph';
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    const kind = kindOf(line, content);
    if (kind !== open) {
      parts.push(CLOSING[open] ?? '', OPENING[kind] ?? '');
      open = kind;
    }
    parts.push(element(kind, line.depth, content));
  }
  parts.push(CLOSING[open] ?? '');
  return parts.join('');
}

const OPENING: Partial<Record<LineKind, string>> = { item: '<ul>', row: '<table><tbody>' };
const CLOSING: Partial<Record<LineKind, string>> = { item: '</ul>', row: '</tbody></table>' };

/** An item with its number in its text would get a bullet besides. */
function kindOf({ kind }: Line, content: string): LineKind {
  return kind === 'item' && readNumber(content) ? 'paragraph' : kind;
}

function element(kind: LineKind, depth: number | undefined, content: string): string {
  if (kind === 'row') return `<tr>${content.split('\t').map(cell).join('')}</tr>`;
  const tag = kind === 'heading' ? `h${depth ?? 2}` : kind === 'item' ? 'li' : 'p';
  return `<${tag}>${escaped(content)}</${tag}>`;
}

function cell(content: string): string {
  return `<td>${escaped(content)}</td>`;
}

/** Spaces at the edges, and more than one, would not be shown. */
function escaped(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ESCAPED[character] ?? character)
    .replace(/^ | $| (?= )/g, '&nbsp;')
    .replace(/\n/g, '<br>');
}
