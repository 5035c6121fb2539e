import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { type DomText, readDom } from '@/lib/document/dom';
import { markupStyle } from '@/lib/document/markup-style';
import type { Snapshot } from '@/lib/document/snapshot';
import { editorSnapshot, rangeOf } from '../dom-place';
import { markRange } from '../mark';
import { editorScript } from '../script';
import type { Surface } from '../surface';

// The library counts letters; a Chinese paragraph says as much in a third of them.
const READABLE = { minContentLength: 20, minScore: 20 };
const ENOUGH_CHARACTERS = 200;

/** A published page, read-only: the article without menus and notices. No editor, but read and searched like one. */
export default editorScript({
  family: 'article',
  label: '网页正文',
  find: (document) => (isProbablyReaderable(document, READABLE) ? [document.body] : []),
  surface: (body) => createSurface(body.ownerDocument),
});

interface Article {
  readonly dom: DomText;
  /** From the text nodes of the copy that was cut down to those of the page. */
  readonly live: ReadonlyMap<Node, Node>;
}

function createSurface(document: Document): Surface {
  let article: Article | null = null;
  return {
    document,
    capabilities: () => ({
      write: 'none',
      insertBlocks: false,
      mark: 'range',
      undo: { edits: 'panel', insert: 'panel' },
    }),
    read(): Snapshot {
      article = readArticle(document);
      return article
        ? { ...editorSnapshot(article.dom), format: 'html' }
        : { text: '', format: 'html', complete: false };
    },
    blocked: () => 'published',
    refusal: () => null,
    write: () => 0,
    undoOnce: () => {},
    show(span) {
      const copy = article && span && rangeOf(article.dom, span);
      markRange(document, copy && toLive(copy, article?.live));
    },
  };
}

function readArticle(document: Document): Article | null {
  const copy = document.cloneNode(true) as Document;
  const live = pairTexts(document, copy);
  const parsed = new Readability<Element>(copy, {
    charThreshold: ENOUGH_CHARACTERS,
    serializer: (node) => node as Element,
  }).parse();
  if (!parsed?.content) return null;
  // The library takes the title off the article; sites append their own name to it.
  const [title = ''] = (parsed.title ?? '').split(/\s*[_|]\s*/);
  if (title && !parsed.content.textContent?.includes(title)) {
    const heading = copy.createElement('h1');
    heading.textContent = title;
    parsed.content.prepend(heading);
  }
  return { dom: readDom(parsed.content, markupStyle), live };
}

function pairTexts(document: Document, copy: Document): Map<Node, Node> {
  const pairs = new Map<Node, Node>();
  const walk = (root: Document) => root.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const [from, to] = [walk(copy), walk(document)];
  for (let node = from.nextNode(); node; node = from.nextNode()) {
    const twin = to.nextNode();
    if (twin) pairs.set(node, twin);
  }
  return pairs;
}

function toLive(range: Range, live: ReadonlyMap<Node, Node> | undefined): Range | null {
  const start = live?.get(range.startContainer);
  const end = live?.get(range.endContainer);
  if (!start?.isConnected || !end?.isConnected) return null;
  const result = start.ownerDocument?.createRange() ?? null;
  result?.setStart(start, range.startOffset);
  result?.setEnd(end, range.endOffset);
  return result;
}
