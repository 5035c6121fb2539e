import { readDom } from '@/lib/document/dom';
import { markupStyle } from '@/lib/document/markup-style';
import { readDay } from './read-day';
import { shownDate } from './shown-day';

/**
 * A cell as its sheet shows it; where a spreadsheet put the value beside it and what shows says less (a day without its
 * year, ### in a narrow column), the value.
 */
export function cellText(cell: Element): string {
  const shown = shownText(cell).replaceAll('\t', ' ');
  const value = valueBeside(cell);
  if (value === null) return shown;
  if (/^#+$/.test(shown.trim())) return String(value);
  const day = readDay(shown);
  if (!day?.start.startsWith('--') || day.end !== null || !Number.isInteger(value)) return shown;
  const full = readDay(String(value));
  // --04-15 of 2025-04-15.
  return full?.start.slice(4) === day.start.slice(1) ? shownDate(new Date(`${full.start}T00:00:00Z`)) : shown;
}

/** Most cells hold one text; only marked-up ones need the way through the page's reader. */
function shownText(cell: Element): string {
  const { firstChild } = cell;
  if (!firstChild) return '';
  if (firstChild === cell.lastChild && firstChild.nodeType === 3) {
    const text = firstChild.nodeValue ?? '';
    if (!/[\n\r\t]| {2}/.test(text)) return text;
  }
  return readDom(cell, markupStyle).text;
}

/** Excel writes x:num, Google data-sheets-value='{"1":3,"3":45762}' (3: a number). */
function valueBeside(cell: Element): number | null {
  const given =
    cell.getAttribute('x:num') ?? /^\{"1":3,"3":(-?[\d.]+)\}$/.exec(cell.getAttribute('data-sheets-value') ?? '')?.[1];
  if (!given) return null;
  const value = Number(given);
  return Number.isFinite(value) ? value : null;
}
