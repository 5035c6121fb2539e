import { candidates } from '../detectors';
import { editorScript } from '../script';
import { createPageSuiteSurface } from '../suites/page-suite';

/** Sheets, mind maps and the like; they are drawn when they come into view. */
const CARD = 'ne-card';

export default editorScript({
  family: 'yuque',
  label: '语雀',
  isPage: true,
  find: (document) => candidates(document, 'yuque').filter((editor) => !editor.parentElement?.closest('.ne-engine')),
  surface: (editor) =>
    createPageSuiteSurface(editor as HTMLElement, {
      doubt: () => (editor.querySelector(CARD) ? 'not-all' : null),
      kindOf(block) {
        const name = block.localName;
        const depth = Number(/^ne-h([1-6])$/.exec(name)?.[1] ?? 0);
        if (depth > 0) return { kind: 'heading', depth };
        return /^ne-[a-z]?li(?:-c)?$/.test(name) ? { kind: 'item' } : null;
      },
    }),
});
