import type { Span } from '@/lib/text/span';
import type { Plan, PlannedEdit } from '../plan';
import type { Reason } from '../reasons';
import { insertStep } from './insert-step';
import type { PmNode } from './model';
import type { ModelPiece, ModelText } from './model-text';

/** A change of the document at its positions as they are before any of them. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly content: PmNode | readonly PmNode[];
}

/** The plan as changes of the document, or why it cannot be done. */
export function planSteps(doc: PmNode, model: ModelText, { edits, insert }: Plan): Step[] | Reason {
  const steps: Step[] = [];
  for (const edit of edits) {
    const found = editSteps(doc, model, edit);
    if (typeof found === 'string') return found;
    steps.push(...found);
  }
  if (insert) {
    const step = insertStep(doc, model, insert);
    if (typeof step === 'string') return step;
    steps.push(step);
  }
  // From the end to the start: what is still to be done keeps its position.
  return steps.sort((a, b) => b.from - a.from || b.to - a.to);
}

function editSteps(doc: PmNode, model: ModelText, edit: PlannedEdit): Step[] | Reason {
  if (/[\n\r]/.test(edit.text)) return 'across-lines';
  if (edit.start === edit.end) {
    const pos = caretPosition(model, edit.start);
    return pos === undefined ? 'no-place' : [replaceText(doc, pos, pos, edit.text)];
  }
  const pieces = piecesOf(model, edit);
  if (pieces.some((piece) => !piece.isText)) return 'locked';
  if (pieces.reduce((sum, { length }) => sum + length, 0) !== edit.end - edit.start) return 'across-lines';
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return 'no-place';
  if (edit.text.length === edit.end - edit.start) {
    return pieces
      .map((piece) => ({
        ...piece,
        text: edit.text.slice(piece.at - edit.start, piece.at - edit.start + piece.length),
      }))
      .filter(({ at, length, text }) => model.text.slice(at, at + length) !== text)
      .map(({ from, to, text }) => replaceText(doc, from, to, text));
  }
  // A picture or a note between two runs would go with the text.
  if (last.to - first.from !== edit.end - edit.start) return 'locked';
  return [replaceText(doc, first.from, last.to, edit.text)];
}

/** The pieces of the span, cut to it. */
export function piecesOf({ pieces }: ModelText, { start, end }: Span): ModelPiece[] {
  return pieces
    .filter((piece) => piece.at < end && start < piece.at + piece.length)
    .map((piece) => {
      if (!piece.isText) return piece;
      const at = Math.max(piece.at, start);
      const length = Math.min(piece.at + piece.length, end) - at;
      const from = piece.from + at - piece.at;
      return { ...piece, at, length, from, to: from + length };
    });
}

/** Where text goes in: after the character before it, at the begin of a line before the next. */
function caretPosition({ lines, pieces }: ModelText, offset: number): number | undefined {
  const line = lines.find(({ start, end }) => start <= offset && offset <= end);
  if (!line) return undefined;
  const before = pieces.find(({ at, length }) => line.start <= at && at < offset && offset <= at + length);
  if (before?.isText) return before.from + offset - before.at;
  if (before) return before.at + before.length === offset ? before.to : undefined;
  if (line.start === line.end) return line.kind === 'row' ? undefined : line.from;
  return pieces.find(({ at }) => at === offset)?.from;
}

/** The new text takes the look of the first character it replaces, or of the one it follows. */
function replaceText(doc: PmNode, from: number, to: number, text: string): Step {
  const marks = from < to ? doc.nodeAt(from)?.marks : doc.resolve(from).marks();
  return { from, to, content: text ? doc.type.schema.text(text, marks ?? []) : [] };
}
