import type { Span } from '@/lib/text/span';
import { candidates } from '../detectors';
import { markField } from '../field-overlay';
import { type Plan, plannedSplices, splice } from '../plan';
import { editorScript } from '../script';
import type { Surface } from '../surface';
import { revealOffset } from '../textarea-scroll';

type Field = HTMLTextAreaElement | HTMLInputElement;

export default editorScript({
  family: 'textarea',
  label: '网页文本框',
  find: (document) => candidates(document, 'textarea'),
  surface: (element) => createSurface(element as Field),
});

function createSurface(field: Field): Surface {
  const document = field.ownerDocument;
  const isOneLine = field.localName === 'input';
  // Vditor's source mode, which answers Ctrl+Z itself and takes a write into its own undo only later.
  const isMarkdown = field.matches('.vditor-sv');
  const undo = isMarkdown ? 'panel' : 'native';
  let shown: Span | null = null;
  let endMark = () => {};

  const blocked = () => (field.disabled ? 'disabled' : field.readOnly ? 'read-only' : null);

  return {
    document,
    capabilities: () => ({
      write: blocked() ? 'none' : 'edits',
      insertBlocks: !isOneLine && !isMarkdown,
      mark: 'selection',
      undo: { edits: undo, insert: undo },
    }),
    read: () => ({ text: field.value, format: isMarkdown ? 'markdown' : 'editor', complete: true }),
    blocked,
    refusal({ expected, insert }) {
      if (isOneLine && insert) return 'one-line';
      if (isMarkdown && insert) return 'markdown';
      const limit = field.maxLength;
      return limit >= 0 && expected.length > limit ? 'too-long' : null;
    },
    write(plan) {
      const { start, end, text } = enclosing(field.value, plan);
      const caret = { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };
      focus(field);
      field.setSelectionRange(start, end);
      if (text) document.execCommand('insertText', false, text);
      else document.execCommand('delete');
      const moved = (offset: number) =>
        offset <= start ? offset : Math.max(start, offset + text.length - (end - start));
      field.setSelectionRange(moved(caret.start), moved(caret.end));
      return 1;
    },
    undoOnce() {
      focus(field);
      document.execCommand('undo');
    },
    show(span) {
      endMark();
      endMark = () => {};
      if (span) {
        focus(field);
        field.setSelectionRange(span.start, span.end);
        revealOffset(field, span.start);
        if (span.end > span.start) endMark = markField(field, span);
      } else if (shown && field.selectionStart === shown.start && field.selectionEnd === shown.end) {
        field.setSelectionRange(shown.start, shown.start);
      }
      shown = span;
    },
  };
}

/** All edits as one replacement: the field's own undo takes it back in one step. */
function enclosing(value: string, plan: Plan): { start: number; end: number; text: string } {
  const splices = plannedSplices(value, plan);
  const start = splices[0]?.start ?? 0;
  const end = splices.at(-1)?.end ?? start;
  const inner = splices.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  return { start, end, text: splice(value.slice(start, end), inner) };
}

function focus(field: Field): void {
  if (field.ownerDocument.activeElement !== field) field.focus({ preventScroll: true });
}
