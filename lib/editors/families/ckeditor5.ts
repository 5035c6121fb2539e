import type { CkEditor, CkNode } from '../ckeditor5/editor';
import { treeOf } from '../ckeditor5/tree';
import { placeOf, rangeOf, writePlan } from '../ckeditor5/write';
import { candidates } from '../detectors';
import { createModelSurface, type ModelPoint } from '../model-surface';
import type { Reason } from '../reasons';
import { editorScript } from '../script';
import { createShownSurface } from '../shown-surface';

interface Editable extends HTMLElement {
  readonly ckeditorInstance?: CkEditor;
}

export default editorScript({
  family: 'ckeditor5',
  label: 'CKEditor 5',
  // Captions and cells are editable elements of their own within it.
  find: (document) =>
    candidates(document, 'ckeditor5').filter((element) => !element.parentElement?.closest('.ck-editor__editable')),
  surface(found) {
    const element = found as Editable;
    // The first versions leave no way to themselves.
    if (!rootOf(element)) return createShownSurface(element, 'whole');
    const editor = () => {
      // Pages put another editor in the same element.
      if (!element.ckeditorInstance) throw new Error('The editor was removed.');
      return element.ckeditorInstance;
    };
    const root = () => {
      const now = rootOf(element);
      if (!now) throw new Error('The editor was removed.');
      return now;
    };
    return createModelSurface<CkNode>({
      element,
      root,
      tree: () => treeOf(editor(), root()),
      blocked: () => blocked(editor()),
      refusal(splices) {
        const { model } = editor();
        return splices.every((splice) => model.canEditAt?.(rangeOf(model, placeOf(splice))) ?? true) ? null : 'locked';
      },
      write(plan) {
        editor().editing.view.focus();
        writePlan(editor(), plan);
      },
      undoOnce: () => editor().execute('undo'),
      rangeOf: (from, to) => pageRange(editor(), element, from, to),
    });
  },
});

/** An editor may have several roots, each with an element of its own. */
function rootOf(element: Editable): CkNode | null {
  const { model, editing } = element.ckeditorInstance ?? {};
  const own = [...(editing?.view.document.roots ?? [])].find(
    ({ rootName }) => editing?.view.getDomRoot(rootName) === element,
  );
  return (own && model?.document.getRoot(own.rootName)) ?? null;
}

function blocked({ isReadOnly, commands, plugins, model }: CkEditor): Reason | null {
  if (isReadOnly) return 'read-only';
  // Changes that nobody has accepted yet stand in the text too.
  const isTracked = [...model.markers].some(({ name }) => name.startsWith('suggestion:'));
  if (isTracked || commands.get('trackChanges')?.value) return 'tracked';
  // Its model takes every change: the rule is kept by the commands alone.
  if (plugins.has('RestrictedEditingModeEditing')) return 'restricted';
  const source = plugins.has('SourceEditing') ? plugins.get('SourceEditing') : null;
  if ((source as { isSourceEditingMode?: boolean } | null)?.isSourceEditingMode) return 'read-only';
  return commands.get('undo') ? null : 'own-model';
}

function pageRange(
  editor: CkEditor,
  element: HTMLElement,
  from: ModelPoint<CkNode>,
  to: ModelPoint<CkNode>,
): Range | null {
  const [start, end] = [from, to].map((point) => pagePosition(editor, point));
  if (!start || !end) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(start.parent, start.offset);
  range.setEnd(end.parent, end.offset);
  return range;
}

function pagePosition({ model, editing: { mapper, view } }: CkEditor, point: ModelPoint<CkNode>) {
  const { node, offset, isFixed } = point;
  const position = isFixed
    ? model.createPositionAt(node, offset === 0 ? 'before' : 'after')
    : model.createPositionAt(node.parent, node.startOffset + offset);
  return view.domConverter.viewPositionToDom(mapper.toViewPosition(position));
}
