import { announceChange } from '../announce';
import type { CanvasEditor } from '../canvas-editor/editor';
import { type CanvasText, readElements } from '../canvas-editor/read';
import { showPlace } from '../canvas-editor/show';
import { planReplacements, replaceAll } from '../canvas-editor/write';
import { candidates } from '../detectors';
import { findGlobals } from '../page-globals';
import { editorScript } from '../script';
import type { Surface } from '../surface';

const PAGES = '.ce-page-container';

export default editorScript({
  family: 'canvas-editor',
  label: 'canvas-editor',
  // The field that takes the keys is claimed with it: it holds no draft.
  find: (document) =>
    candidates(document, 'canvas-editor').filter((element) => element.matches(PAGES) && editorOf(element)),
  surface: (element) => createSurface(element),
});

/** Only where the page keeps it under a name of its own: the canvas leads nowhere. */
function editorOf(element: Element): CanvasEditor | undefined {
  return findGlobals(isEditor).find(({ command }) => command.getContainer().contains(element));
}

function isEditor(value: object): value is CanvasEditor {
  const { command } = value as Partial<CanvasEditor>;
  return (
    typeof command?.getKeywordRangeList === 'function' &&
    typeof command.getContainer === 'function' &&
    typeof command.executeReplace === 'function'
  );
}

function createSurface(element: Element): Surface {
  const document = element.ownerDocument;
  const editor = () => {
    const found = editorOf(element);
    if (!found) throw new Error('The editor was removed.');
    return found;
  };
  let read: CanvasText = { text: '', lines: [], units: [], borders: new Set() };
  editor().eventBus?.on?.('contentChange', () => announceChange(document));
  const blocked = () =>
    /^(?:readonly|print|form|graffiti)$/.test(editor().command.getOptions().mode ?? '') ? 'read-only' : null;
  return {
    document,
    capabilities: () => ({
      write: blocked() ? 'none' : 'edits',
      insertBlocks: false,
      mark: 'selection',
      undo: { edits: 'panel', insert: 'panel' },
    }),
    read() {
      read = readElements(editor().command.getValue().data.main);
      return { text: read.text, format: 'editor', lines: read.lines, complete: true };
    },
    blocked,
    refusal({ edits, insert }) {
      // A new paragraph takes the kind of its neighbour: a heading or an item, where neither is meant.
      if (insert) return 'shared-block';
      const planned = planReplacements(editor(), read, edits);
      return typeof planned === 'string' ? planned : null;
    },
    write({ edits }) {
      const planned = planReplacements(editor(), read, edits);
      return typeof planned === 'string' ? 0 : replaceAll(editor(), planned);
    },
    undoOnce: () => editor().command.executeUndo(),
    show(span) {
      const { command } = editor();
      if (span) showPlace(editor(), read, span);
      else command.executeSetRange(command.getRange().endIndex, command.getRange().endIndex);
    },
  };
}
