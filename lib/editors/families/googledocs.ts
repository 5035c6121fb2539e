import { candidates } from '../detectors';
import { paragraphSpan, paragraphsSnapshot } from '../paragraphs';
import { editorScript } from '../script';
import { type RawLine, rawLines, rawSpan } from '../suites/raw-text';
import { createSuiteSurface, nothing } from '../suites/suite-surface';
import type { Surface } from '../surface';

/** As much of the object Google Docs gives to tools for reading aloud and the like as is used. */
interface Annotated {
  getText?(): unknown;
  setSelection?(start: number, end: number): unknown;
}

export default editorScript({
  family: 'googledocs',
  label: 'Google 文档',
  isPage: true,
  find: (document) => candidates(document, 'googledocs'),
  surface: (editor) => createSurface(editor.ownerDocument),
});

/** A new one each time: an older one keeps the text it was made with. */
async function annotated(): Promise<{ object: Annotated; text: string } | null> {
  const { _docs_annotate_getAnnotatedText: get } = globalThis as { _docs_annotate_getAnnotatedText?: unknown };
  if (typeof get !== 'function') return null;
  const object = (await get()) as Annotated | null;
  const text = object?.getText?.();
  return object && typeof text === 'string' ? { object, text } : null;
}

function createSurface(document: Document): Surface {
  let lines: readonly RawLine[] = [];
  let raw = '';
  return createSuiteSurface({
    document,
    mark: 'selection',
    async read() {
      const found = await annotated().catch(() => null);
      if (!found) return nothing('no-model');
      raw = found.text;
      lines = rawLines(raw);
      return paragraphsSnapshot(lines, true);
    },
    async show(span) {
      const place = paragraphSpan(lines, span);
      const now = await annotated();
      if (!place || now?.text !== raw || typeof now.object.setSelection !== 'function') return false;
      const { start, end } = rawSpan(place.paragraph, place);
      now.object.setSelection(start, end);
      return true;
    },
  });
}
