import { candidates } from '../detectors';
import { docDesc } from '../prosemirror/model';
import { createProseMirrorSurface } from '../prosemirror/surface';
import { editorScript } from '../script';

/** ProseMirror itself, and Tiptap, BlockNote, Milkdown, Toast UI, AiEditor and others built on it. */
export default editorScript({
  family: 'prosemirror',
  label: 'ProseMirror',
  find: (document) =>
    candidates(document, 'prosemirror').filter(
      // Editors inside an editor's blocks hold a part of its text.
      (element) => docDesc(element) && !element.parentElement?.closest('.ProseMirror'),
    ),
  surface: (element) => createProseMirrorSurface(element as HTMLElement),
});
