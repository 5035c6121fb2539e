import { candidates } from '../detectors';
import { rangeOf, readEditor } from '../dom-place';
import { markRange } from '../mark';
import { type Paragraph, paragraphSpan, paragraphsSnapshot } from '../paragraphs';
import type { Reading } from '../reading';
import { editorScript } from '../script';
import { createCollected } from '../suites/collected';
import { scrollThrough } from '../suites/scroll-through';
import { createSuiteSurface, partly } from '../suites/suite-surface';
import type { Surface } from '../surface';

const LEAF = '[data-content-editable-leaf="true"]';
const DEPTHS = ['.notion-header-block', '.notion-sub_header-block', '.notion-sub_sub_header-block'];
const ITEM = '.notion-bulleted_list-block, .notion-numbered_list-block, .notion-to_do-block, .notion-toggle-block';

export default editorScript({
  family: 'notion',
  label: 'Notion',
  isPage: true,
  find: (document) => candidates(document, 'notion'),
  surface: (root) => createSurface(root),
});

function createSurface(root: Element): Surface {
  const document = root.ownerDocument;
  let collected = createCollected();
  let isWhole = false;

  const drawn = () => [...root.querySelectorAll<HTMLElement>(LEAF)].flatMap((leaf) => paragraphOf(leaf) ?? []);

  async function collect(box: Element, { progress, signal }: Reading): Promise<void> {
    // Apart from the one that other reads look at meanwhile.
    const all = createCollected();
    const page = {
      isDone: () => false,
      loaded() {
        all.merge(drawn());
        return all.paragraphs.length;
      },
      onStep() {
        all.merge(drawn());
        progress({ lines: all.paragraphs.length, characters: paragraphsSnapshot(all.paragraphs, false).text.length });
      },
    };
    const isEnd = await scrollThrough(box, page, signal);
    collected = all;
    isWhole = isEnd && !all.hasGap;
  }

  return createSuiteSurface({
    document,
    mark: 'range',
    async read(reading) {
      if (reading?.extent === 'whole') await collect(scrollerOf(root), reading);
      else {
        if (!isWhole) collected = createCollected();
        collected.merge(drawn());
      }
      const snapshot = paragraphsSnapshot(collected.paragraphs, isWhole);
      return isWhole ? snapshot : partly(snapshot, 'not-loaded');
    },
    show(span) {
      const place = paragraphSpan(collected.paragraphs, span);
      const leaf = place && leafOf(root, place.paragraph.key);
      const range = leaf && place && rangeOf(readEditor(leaf), place);
      if (range) markRange(document, range);
      return Boolean(range);
    },
  });
}

function paragraphOf(leaf: Element): Paragraph | null {
  const block = leaf.closest('[data-block-id]');
  const id = block?.getAttribute('data-block-id');
  if (!block || !id) return null;
  const leaves = [...block.querySelectorAll(LEAF)].filter((one) => one.closest('[data-block-id]') === block);
  const depth = DEPTHS.findIndex((selector) => block.matches(selector)) + 1;
  const kind = depth > 0 ? 'heading' : block.matches(ITEM) ? 'item' : 'paragraph';
  const text = readEditor(leaf).text.replace(/\n/g, ' ');
  return { key: `${id} ${leaves.indexOf(leaf)}`, text, kind, ...(depth > 0 ? { depth } : {}) };
}

function leafOf(root: Element, key: string): Element | null {
  const [id = '', index = '0'] = key.split(' ');
  const block = root.querySelector(`[data-block-id="${CSS.escape(id)}"]`);
  const leaves = [...(block?.querySelectorAll(LEAF) ?? [])].filter((one) => one.closest('[data-block-id]') === block);
  return leaves[Number(index)] ?? null;
}

function scrollerOf(root: Element): Element {
  const view = root.ownerDocument.defaultView;
  for (let box: Element | null = root; box; box = box.parentElement) {
    const overflow = view?.getComputedStyle(box).overflowY ?? '';
    if (/auto|scroll/.test(overflow) && box.scrollHeight > box.clientHeight) return box;
  }
  return root.ownerDocument.scrollingElement ?? root;
}
