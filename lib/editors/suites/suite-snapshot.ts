import { readDom } from '@/lib/document/dom';
import { markupStyle } from '@/lib/document/markup-style';
import type { Snapshot } from '@/lib/document/snapshot';
import type { CopiedData } from '../copying/copied';

/** What a suite's own copying gave, as it would give it to a paste; null when that is nothing. */
export function suiteSnapshot({ html, plain }: CopiedData): Snapshot | null {
  const body = html ? new DOMParser().parseFromString(html, 'text/html').body : null;
  const dom = body && readDom(body, markupStyle);
  if (dom?.text.trim()) {
    const lines = dom.lines.map(({ block: _block, ...line }) => line);
    return { text: dom.text, format: 'html', lines, complete: true };
  }
  return plain.trim() ? { text: plain.replace(/\r\n?/g, '\n'), format: 'text', complete: true } : null;
}
