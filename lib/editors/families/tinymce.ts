import type { DomText } from '@/lib/document/dom';
import { blockPlace } from '../block-place';
import { createDomSurface } from '../dom-surface';
import { newBlock } from '../new-block';
import type { Plan } from '../plan';
import { replaceText } from '../replace-text';
import { editorScript } from '../script';

/** As much of TinyMCE's interface (versions 4 to 8) as is used. Nothing of it is certain to be there. */
interface Editor {
  readonly initialized?: boolean;
  readonly removed?: boolean;
  readonly readonly?: boolean;
  readonly mode?: { isReadOnly?(): boolean };
  readonly undoManager: { add(): unknown; transact(work: () => void): unknown; undo(): unknown };
  getBody(): HTMLElement | null;
  getContainer(): HTMLElement | null;
  isHidden(): boolean;
  nodeChanged(): void;
}

export default editorScript({
  family: 'tinymce',
  label: 'TinyMCE',
  find: () =>
    editors()
      .map(elementOf)
      .filter((element) => element !== null),
  surface(element) {
    const editor = () => {
      const found = editors().find((candidate) => elementOf(candidate) === element);
      if (!found) throw new Error('The editor was removed.');
      return found;
    };
    const root = () => editor().getBody() as HTMLElement;
    return createDomSurface({
      undo: { edits: 'native', insert: 'native' },
      root,
      blocked: () => (isReadOnly(editor()) ? 'read-only' : null),
      insertRefusal(dom, at) {
        const place = blockPlace(dom, root(), at);
        return typeof place === 'string' ? place : null;
      },
      write: (dom, plan) => writePlan(editor(), root(), dom, plan),
      undoOnce: () => editor().undoManager.undo(),
    });
  },
});

/** Only the editors that show: one that is hidden lets the user write in its text field instead. */
function editors(): Editor[] {
  const { tinymce } = globalThis as { tinymce?: { get?(): unknown; editors?: unknown } };
  const all = tinymce?.get?.() ?? tinymce?.editors;
  if (!Array.isArray(all)) return [];
  return (all as Editor[]).filter((editor) => editor.initialized && !editor.removed && !editor.isHidden());
}

/** The frame around an editor with a document of its own, the element itself when it edits in place. */
function elementOf(editor: Editor): HTMLElement | null {
  const body = editor.getBody();
  return body && body.ownerDocument !== document ? editor.getContainer() : body;
}

function isReadOnly(editor: Editor): boolean {
  return editor.mode?.isReadOnly?.() ?? (editor.readonly === true || !editor.getBody()?.isContentEditable);
}

/**
 * TinyMCE keeps undo levels of its own: the browser's commands would not be in them. The page's elements are its model,
 * and its own search and replace writes into them in this way, inside one level.
 */
function writePlan(editor: Editor, root: HTMLElement, dom: DomText, { edits, insert }: Plan): number {
  const place = insert && blockPlace(dom, root, insert.at);
  const blocks = insert?.blocks.map((block) => newBlock(dom, root, block)) ?? [];
  root.focus({ preventScroll: true });
  editor.undoManager.add();
  editor.undoManager.transact(() => {
    replaceText(dom, edits);
    if (place && typeof place !== 'string') place.element[place.side](...blocks);
  });
  editor.nodeChanged();
  return 1;
}
