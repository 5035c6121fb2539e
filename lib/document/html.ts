import { readDom } from './dom';
import { markupStyle } from './markup-style';
import { MAX_CHARACTERS, type Snapshot, TextTooLong } from './snapshot';

/**
 * A parsed HTML file, paste or article → Snapshot with lines. Works on any DOM (a browser's DOMParser, linkedom); styles
 * come from tags and `style` attributes.
 * @throws TextTooLong above MAX_CHARACTERS
 */
export function htmlSnapshot(root: Document | Element): Snapshot {
  const element = root.nodeType === 9 ? bodyOf(root as Document) : (root as Element);
  const { text, lines } = readDom(element, markupStyle);
  if (text.length > MAX_CHARACTERS) throw new TextTooLong(text.length);
  return { text, format: 'html', complete: true, lines: lines.map(({ block: _block, ...line }) => line) };
}

/** Without html and body tags linkedom makes the first element the document's, and the rest its siblings. */
function bodyOf(document: Document): Element {
  const root = document.documentElement;
  if (root?.localName === 'html') return document.querySelector('body') ?? root;
  const body = document.createElement('body');
  body.append(...document.childNodes);
  return body;
}
