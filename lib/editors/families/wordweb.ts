import type { Span } from '@/lib/text/span';
import { candidates } from '../detectors';
import { rangeOf, readEditor } from '../dom-place';
import { markRange } from '../mark';
import { paragraphSpan, paragraphsSnapshot } from '../paragraphs';
import type { Plan } from '../plan';
import type { Reason } from '../reasons';
import { editorScript } from '../script';
import { readWord, type WordEdit, type WordLine, wordExtension, writeWord } from '../suites/word-model';
import type { Surface } from '../surface';

/** Where Word takes the keys; a document that may only be looked at has none. */
const INPUT = '#WACViewPanel_EditingElement';
/** Milliseconds Word is given to take a key. */
const PATIENCE = 1000;

export default editorScript({
  family: 'wordweb',
  label: 'Word 网页版',
  isPage: true,
  find: (document) => candidates(document, 'wordweb'),
  surface: (panel) => createSurface(panel.ownerDocument, panel),
});

function createSurface(document: Document, panel: Element): Surface {
  let lines: readonly WordLine[] = [];

  const model = () => wordExtension()?.AutomationUtility?.getDocument?.() ?? null;

  function blocked(): Reason | null {
    const input = document.querySelector(INPUT);
    const word = model();
    if (!word || !wordExtension()?.AutomationTransaction) return 'suite-read-only';
    if (!input || input.closest('[aria-readonly="true"], [readonly]')) return 'read-only';
    return word.changeTrackingMode === 0 ? null : 'tracked';
  }

  function read() {
    const word = model();
    const found = word && readWord(word);
    lines = found?.lines ?? [];
    const snapshot = paragraphsSnapshot(lines, found?.isWhole === true);
    if (snapshot.complete) return snapshot;
    return { ...snapshot, reason: (found ? 'not-all' : 'no-model') satisfies Reason };
  }

  /** The edits by paragraph, or why one has no place of its own. */
  function placed({ edits }: Plan): WordEdit[] | Reason {
    const places: WordEdit[] = [];
    for (const edit of edits) {
      const place = paragraphSpan(lines, edit);
      if (!place || /[\r\n\v\f\t]/.test(edit.text)) return 'across-lines';
      if (place.paragraph.isLocked) return 'locked';
      places.push({ line: place.paragraph, start: place.start, end: place.end, text: edit.text });
    }
    return places;
  }

  return {
    document,
    capabilities: () => ({
      write: blocked() ? 'none' : 'edits',
      insertBlocks: false,
      mark: 'range',
      undo: { edits: 'native', insert: 'native' },
    }),
    read,
    blocked,
    refusal(plan) {
      if (plan.insert) return 'no-insert';
      const places = placed(plan);
      return typeof places === 'string' ? places : null;
    },
    write(plan) {
      const places = placed(plan);
      return typeof places !== 'string' && writeWord(places) ? 1 : 0;
    },
    async undoOnce() {
      const before = read().text;
      const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, bubbles: true, cancelable: true };
      const input = document.querySelector(INPUT);
      for (const type of ['keydown', 'keyup']) input?.dispatchEvent(new KeyboardEvent(type, key));
      const end = performance.now() + PATIENCE;
      while (read().text === before && performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    show(span) {
      markRange(document, null);
      return span ? showSpan(document, panel, lines, span) : true;
    },
  };
}

/** Word draws the pages near the view only: a place that is not drawn is selected, where Word lets us. */
function showSpan(document: Document, panel: Element, lines: readonly WordLine[], span: Span): boolean {
  const place = paragraphSpan(lines, span);
  if (!place) return false;
  const { paragraph, start, end } = place;
  const drawn = [...panel.querySelectorAll('p, .Paragraph')]
    .filter((element) => !element.querySelector('p, .Paragraph'))
    .map(readEditor)
    .filter(({ text }) => spaceless(text) === spaceless(paragraph.text));
  const isOnly = lines.filter(({ text }) => text === paragraph.text).length === 1;
  const [dom] = drawn;
  const range =
    isOnly && drawn.length === 1 && dom?.text.length === paragraph.text.length && rangeOf(dom, { start, end });
  if (range) {
    markRange(document, range);
    return true;
  }
  const part = paragraph.model.getSubrange(paragraph.offset + start, end - start);
  if (paragraph.isLocked || typeof part.select !== 'function') return false;
  part.select();
  return true;
}

function spaceless(text: string): string {
  return text.replace(/[\s\u200B]+/g, '');
}
