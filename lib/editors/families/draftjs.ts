import { editorStyle } from '@/lib/document/computed-style';
import { candidates } from '../detectors';
import { draftEditorOf } from '../draftjs/editor';
import { type DraftWritten, draftModel } from '../draftjs/model';
import { createDrawnSurface } from '../drawn/surface';
import { editorScript } from '../script';

const EDITOR = '.public-DraftEditor-content';

export default editorScript({
  family: 'draftjs',
  label: 'Draft.js',
  find: (document) => candidates(document, 'draftjs').filter((element) => !element.parentElement?.closest(EDITOR)),
  surface(element) {
    const root = element as HTMLElement;
    const written: DraftWritten = [];
    return createDrawnSurface({
      root: () => root,
      styleOf: editorStyle,
      model() {
        const editor = draftEditorOf(root);
        return editor && draftModel(editor, root, written);
      },
    });
  },
});
