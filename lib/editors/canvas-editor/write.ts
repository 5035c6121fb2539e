import type { PlannedEdit } from '../plan';
import type { Reason } from '../reasons';
import type { CanvasEditor } from './editor';
import type { CanvasText } from './read';

/** One call of the editor's own search and replace: the one command of its that keeps all of a character's look. */
interface Replacement {
  readonly keyword: string;
  /** Which of the keyword's places, in the order of the document. */
  readonly index: number;
  readonly text: string;
  /** Where it begins among the elements of the main text; null in a table, which is one of them. */
  readonly at: number | null;
}

/** The edits as replacements of places that the editor itself finds, in order; else why not. */
export function planReplacements(
  editor: CanvasEditor,
  read: CanvasText,
  edits: readonly PlannedEdit[],
): Replacement[] | Reason {
  const replacements: Replacement[] = [];
  for (const edit of edits.flatMap((one) => splitAtBorders(read, one))) {
    const found = planReplacement(editor, read, edit);
    if (typeof found === 'string') return found;
    replacements.push(found);
  }
  return replacements;
}

/** Each is an undo step of the editor, and what is noted first is one without effect. From the end to the start: the places before keep their numbers. */
export function replaceAll({ command }: CanvasEditor, replacements: readonly Replacement[]): number {
  const caret = command.getRange();
  const at = command.getRangeContext();
  // Its history goes back to what it last noted, which may be older than the text, or nothing at all.
  command.executeForceUpdate({ isSubmitHistory: true });
  for (const { keyword, index, text } of [...replacements].reverse()) {
    command.executeSearch(keyword);
    command.executeReplace(text, { index });
  }
  command.executeSearch(null);
  if (at && !at.isTable && caret.startIndex >= 0) {
    command.executeSetPositionContext?.({});
    const moved = (place: number) => place + shiftBefore(replacements, place);
    command.executeSetRange(moved(caret.startIndex), moved(caret.endIndex));
  }
  return replacements.length + 1;
}

/** The caret stands behind an element; the user goes on where he was. */
function shiftBefore(replacements: readonly Replacement[], place: number): number {
  const before = replacements.filter(({ at }) => at !== null && at <= place);
  return before.reduce((sum, { keyword, text }) => sum + text.length - keyword.length, 0);
}

/** Old and new of equal length keep the look of every character. */
function splitAtBorders({ text, borders }: CanvasText, edit: PlannedEdit): PlannedEdit[] {
  const { start, end, text: put } = edit;
  if (put.length !== end - start) return [edit];
  const inner = [...borders].filter((border) => border > start && border < end).sort((a, b) => a - b);
  const bounds = [start, ...inner, end];
  return bounds.slice(0, -1).flatMap((from, index) => {
    const to = bounds[index + 1] ?? end;
    const part = put.slice(from - start, to - start);
    return part === text.slice(from, to) ? [] : [{ start: from, end: to, text: part }];
  });
}

function planReplacement(editor: CanvasEditor, read: CanvasText, edit: PlannedEdit): Replacement | Reason {
  // It parts text into UTF-16 units.
  if (/[\n\r\uD800-\uDFFF]/.test(edit.text)) return 'across-lines';
  const unit = read.units.find(({ start, end }) => start <= edit.start && edit.end <= end);
  if (!unit) return read.units.some(({ start }) => start < edit.end) ? 'across-lines' : 'no-place';
  let { start, end, text } = edit;
  if (start === end) {
    // Only what stands there can be replaced: new text goes with the character before it, whose look it takes.
    if (start > unit.start) text = read.text.slice(--start, end) + text;
    else text += read.text.slice(start, ++end);
  }
  const keyword = read.text.slice(start, end);
  const index = indexOf(read, keyword, start);
  const found = editor.command.getKeywordRangeList(keyword);
  const range = index === null || countAll(read, keyword) !== found.length ? undefined : found[index];
  if (index === null || !range) return 'no-place';
  return { keyword, index, text, at: range.tableId === undefined ? range.startIndex : null };
}

/** As the editor's search counts: from the left, without overlaps, in upper and lower case alike. */
function placesIn({ text, units }: CanvasText, keyword: string): number[] {
  const wanted = keyword.toLocaleLowerCase();
  return units.flatMap(({ start, end }) => {
    const within = text.slice(start, end).toLocaleLowerCase();
    const places: number[] = [];
    for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + wanted.length))
      places.push(start + at);
    return places;
  });
}

function indexOf(read: CanvasText, keyword: string, start: number): number | null {
  const index = placesIn(read, keyword).indexOf(start);
  return index < 0 ? null : index;
}

function countAll(read: CanvasText, keyword: string): number {
  return placesIn(read, keyword).length;
}
