import type { Span } from '@/lib/text/span';
import { candidates } from '../detectors';
import { rangeOf, readEditor } from '../dom-place';
import { markRange } from '../mark';
import { paragraphSpan, paragraphsSnapshot } from '../paragraphs';
import type { Reading } from '../reading';
import { editorScript } from '../script';
import { type LarkPage, type LarkText, readLark } from '../suites/lark-model';
import { pause, scrollThrough } from '../suites/scroll-through';
import { createSuiteSurface, nothing, partly } from '../suites/suite-surface';
import type { Surface } from '../surface';

/** Milliseconds the page is given to draw a block it was told to go to. */
const PATIENCE = 2000;
const EDITABLE = '[contenteditable="true"]';

export default editorScript({
  family: 'lark',
  label: '飞书文档',
  isPage: true,
  find: (document) => candidates(document, 'lark'),
  surface: (container) => createSurface(container.ownerDocument, container),
});

function larkPage(): LarkPage | undefined {
  return (globalThis as { PageMain?: LarkPage }).PageMain;
}

function readTree(): LarkText | null {
  const { blockManager } = larkPage() ?? {};
  const root = blockManager?.rootBlockModel ?? blockManager?.model?.rootBlockModel;
  return root ? readLark(root) : null;
}

function createSurface(document: Document, container: Element): Surface {
  let text: LarkText = { paragraphs: [], pending: 0, foreign: 0 };

  async function load(reading: Reading): Promise<void> {
    const now = () => readTree() ?? text;
    const first = now().pending;
    await scrollThrough(
      container,
      {
        isDone: () => now().pending === 0,
        loaded: () => first - now().pending,
        onStep() {
          const { paragraphs } = now();
          const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
          reading.progress({ lines: paragraphs.length, characters });
        },
      },
      reading.signal,
    );
  }

  return createSuiteSurface({
    document,
    mark: 'range',
    async read(reading) {
      // The page does not say whether it may be copied; who may write in it, may.
      if (!container.querySelector(EDITABLE)) return nothing('copy-unsure');
      if (reading?.extent === 'whole' && readTree()?.pending) await load(reading);
      const found = readTree();
      if (!found) return nothing('no-model');
      text = found;
      const snapshot = paragraphsSnapshot(text.paragraphs, text.pending === 0 && text.foreign === 0);
      if (snapshot.complete) return snapshot;
      return partly(snapshot, text.pending > 0 ? 'not-loaded' : 'not-all');
    },
    show: (span) => showBlock(document, text, span),
  });
}

async function showBlock(document: Document, { paragraphs }: LarkText, span: Span): Promise<boolean> {
  const place = paragraphSpan(paragraphs, span);
  if (!place?.paragraph.key) return false;
  const { paragraph, start, end } = place;
  const find = () => document.querySelector(`[data-record-id="${CSS.escape(paragraph.key)}"]`);
  if (!find())
    await larkPage()
      ?.locateBlockWithRecordIdImpl?.(paragraph.key)
      .catch(() => false);
  for (let waited = 0; waited < PATIENCE && !find(); waited += 50) await pause(50);
  const block = find();
  if (!block) return false;
  const dom = readEditor(block);
  const at = dom.text.indexOf(paragraph.text);
  // The same words twice in one block: which is meant is not known.
  if (at < 0 || dom.text.indexOf(paragraph.text, at + 1) >= 0) return false;
  const range = rangeOf(dom, { start: at + start, end: at + end });
  if (range) markRange(document, range);
  return range !== null;
}
