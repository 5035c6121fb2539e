import { candidates } from '../detectors';
import { createModelSurface } from '../model-surface';
import { editorScript } from '../script';
import type { TrixEditor } from '../trix/editor';
import { rangeOf } from '../trix/place';
import { type TrixNode, treeOf } from '../trix/tree';
import { writePlan } from '../trix/write';

interface TrixElement extends HTMLElement {
  readonly editor?: TrixEditor | null;
}

export default editorScript({
  family: 'trix',
  label: 'Trix',
  find: (document) => candidates(document, 'trix').filter((element) => (element as TrixElement).editor),
  surface(found) {
    const element = found as TrixElement;
    const editor = () => {
      if (!element.editor) throw new Error('The editor was removed.');
      return element.editor;
    };
    return createModelSurface<TrixNode>({
      element,
      root: () => rootOf(editor()),
      tree: () => treeOf(editor().getDocument(), (attachment) => shownBy(element, attachment)),
      blocked: () => (element.isContentEditable ? null : 'read-only'),
      write: (plan) => writePlan(editor(), plan),
      undoOnce: () => editor().undo(),
      rangeOf: (from, to) => rangeOf(element, editor().getDocument(), from, to),
    });
  },
});

function rootOf(editor: TrixEditor): TrixNode {
  const blocks = editor.getDocument().getBlocks();
  const end = blocks.reduce((sum, block) => sum + block.getLength(), -1);
  return { start: 0, end, block: blocks[0] as TrixNode['block'], attributes: {}, attachment: null };
}

/** What a mention shows. A picture shows no text of the draft. */
function shownBy(element: Element, attachment: number): string {
  const shown = element.querySelector(`[data-trix-id="${attachment}"].attachment--content`);
  return (shown?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
