import { editorStyle } from '@/lib/document/computed-style';
import type { StyleOf } from '@/lib/document/dom-style';
import { candidates } from '../detectors';
import { createDrawnSurface } from '../drawn/surface';
import { editorScript } from '../script';
import { slateEditorOf } from '../slate/editor';
import { type SlateWritten, slateModel, VOID } from '../slate/model';

/** Slate, and what is built on it: wangEditor 5 and its successor, Plate. */
export default editorScript({
  family: 'slate',
  label: (_, element) => (element.closest('.w-e-text-container') ? 'wangEditor' : 'Slate'),
  find: (document) => candidates(document, 'slate').filter(isOutermost),
  surface(element) {
    const root = element as HTMLElement;
    const written: SlateWritten[] = [];
    return createDrawnSurface({
      root: () => root,
      styleOf,
      model() {
        const editor = slateEditorOf(root);
        return editor && slateModel(editor, root, written);
      },
    });
  },
});

function isOutermost(element: Element): boolean {
  return !element.parentElement?.closest('[data-slate-editor]');
}

/**
 * What is drawn beside the text and is none: the numbers of a list, a hint in an empty text, places for the caret, and
 * the text that stands behind an image. What an element like a mention draws of its own is read.
 */
function styleOf(): StyleOf {
  const drawn = editorStyle();
  return (element, parent) => {
    const style = drawn(element, parent);
    return element.matches('[data-slate-spacer]') || isBeside(element) ? { ...style, shown: 'none' } : style;
  };
}

function isBeside(element: Element): boolean {
  if (!element.matches('[contenteditable="false" i]') || element.closest(VOID)) return false;
  return !element.querySelector('[data-slate-node]');
}
