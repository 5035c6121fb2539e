import type { Span } from '@/lib/text/span';
import type { CanvasEditor } from './editor';
import type { CanvasText } from './read';

/** Selects the place, as far as it stands unbroken in the editor, and brings it into view. */
export function showPlace({ command }: CanvasEditor, { text, units }: CanvasText, span: Span): void {
  const unit = units.find(({ start, end }) => start <= span.start && span.start < end);
  if (!unit) return;
  const wanted = text.slice(unit.start, unit.end);
  const same = units.filter(({ start, end }) => text.slice(start, end) === wanted);
  // Found by its whole line: other lines may hold it too, but none that begins with it stands before.
  const found = command.getKeywordRangeList(wanted);
  const range = found.length === same.length ? found[same.indexOf(unit)] : undefined;
  if (!range) return;
  const start = range.startIndex + span.start - unit.start;
  const end = range.startIndex + Math.min(span.end, unit.end) - unit.start;
  const { tableId, startTrIndex, startTdIndex } = range;
  command.executeSetPositionContext?.(
    tableId === undefined ? {} : { tableId, startTrIndex: startTrIndex ?? 0, startTdIndex: startTdIndex ?? 0 },
  );
  command.executeSetRange(start - 1, end - 1);
  const [rect] = command.getRangeContext()?.rangeRects ?? [];
  if (rect) scrollTo(command.getContainer(), rect.y + rect.height / 2);
}

/** Brings a height of the element, in pixels, to the middle of what scrolls it. */
function scrollTo(element: HTMLElement, height: number): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const top = () => element.getBoundingClientRect().top + height;
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(view.getComputedStyle(box).overflowY)) continue;
    const frame = box.getBoundingClientRect();
    box.scrollTop += top() - frame.top - frame.height / 2;
  }
  if (top() < 0 || top() > view.innerHeight) view.scrollBy({ top: top() - view.innerHeight / 2, behavior: 'instant' });
}
