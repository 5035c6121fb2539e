import { MEASURE } from '@/lib/facts/measure-words';
import { plainText } from '@/lib/facts/plain';
import { holdsFigures, isNumberCell } from './cell-kind';
import type { DataKind } from './data-kind';
import { readHeader } from './headers';
import { KINDS } from './kinds';
import { readDay } from './read-day';
import type { Cell, Sheet } from './sheet';
import { toldKind } from './told-header';

const LAST_HEADER = 8;
const MOST_LINES = 3;
/** 填报单位：望湖区司法局 stands over a header, not in it. */
const FILLED_IN = /[:：]\s*\S/;
const YEAR = /(?<!\d)(20[0-9]{2})(?=年|年度|[^\d.]|$)/g;
const UNIT = new RegExp(`单位[:：]\\s*(${MEASURE})\\s*[）)]?$`);

/** Rows down to the header's last, a title above it included; null when no row is known for a header by its words. */
export function headerRowsOf({ rows }: Sheet): number | null {
  const at = headerAt({ rows });
  if (at < 0) return null;
  let last = at;
  while (last - at + 1 < MOST_LINES && goesOn(rows, at, last)) last++;
  return last + 1;
}

/** The row in which the header begins; -1 without one. */
export function headerAt({ rows }: Sheet): number {
  return rows.slice(0, LAST_HEADER).findIndex((row) => isHeader(row.map(({ text }) => text)));
}

/** Whether most of a row's cells are known as headers and none is a figure or a day. */
export function isHeader(cells: readonly string[], kinds: readonly DataKind[] = KINDS): boolean {
  if (toldKind(cells[0] ?? '') !== null) return true;
  const texts = [...new Set(cells.filter(Boolean))];
  if (texts.length < 2 || texts.some((text) => isContent(text) || text.length > 24 || isFilledIn(text))) return false;
  const known = texts.filter((text) => !holdsFigures(text) && kinds.some((kind) => readHeader(text, kind)));
  return known.length >= Math.max(2, texts.length * 0.6);
}

/** 宣传资料（单位：份） and 其中：联合检查 are headers all the same. */
function isFilledIn(text: string): boolean {
  return FILLED_IN.test(text.replace(/[（(][^）)]*[）)]|^其中[:：]/g, ''));
}

function isContent(text: string): boolean {
  return isNumberCell(text) || readDay(text) !== null;
}

/**
 * Whether the row under `last` is a further line of the header that begins in row `at`: under cells that are merged or
 * blank there, and either in words of headers or beside cells of the header that reach down.
 */
function goesOn(rows: Sheet['rows'], at: number, last: number): boolean {
  const [first, above, next] = [rows[at] ?? [], rows[last] ?? [], rows[last + 1]];
  if (!next) return false;
  const own = next.filter(({ text, copy }) => text && !copy).map(({ text }) => text);
  const isOpen = above.some(({ text, copy }) => copy || text === '');
  if (!isOpen || own.length === 0 || own.some((text) => isContent(text) || text.length > 24)) return false;
  const reachesDown = next.some(({ text, copy }, column) => copy && text !== '' && text === first[column]?.text);
  return reachesDown || own.every((text) => !holdsFigures(text) && KINDS.some((kind) => readHeader(text, kind)));
}

/** The header's words over a column, those of several lines joined. */
export function headerText({ rows }: Sheet, first: number, last: number, column: number): string {
  const texts = rows.slice(first, last + 1).map((row) => row[column]?.text ?? '');
  return [...new Set(texts.filter(Boolean))].join(' ').replace(/\s+/g, ' ');
}

/** Rows at the head with one text only: the table's title. */
export function titleRows({ rows }: Sheet): number {
  const first = rows.findIndex((row) => new Set(row.map(({ text }) => text).filter(Boolean)).size > 1);
  return first > 0 && (rows[0]?.length ?? 0) > 1 ? first : 0;
}

/** The one year that the rows above the header name, or else the sheet's name: its days are of that year. */
export function titleYear({ rows, name = '' }: Sheet, first: number): number | null {
  return oneYear(titleText(rows, first)) ?? oneYear(name);
}

/** What the rows above the header say all is counted in: 单位：份. */
export function titleUnit({ rows }: Sheet, first: number): string {
  const units = rows
    .slice(0, Math.max(first, 0))
    .flatMap((row) =>
      row.flatMap(({ text, copy }: Cell) => (copy ? [] : (UNIT.exec(plainText(text).text)?.[1] ?? []))),
    );
  return units[0] ?? '';
}

function titleText(rows: Sheet['rows'], first: number): string {
  return rows
    .slice(0, Math.max(first, 0))
    .flatMap((row) => row.map(({ text }) => text))
    .join(' ');
}

function oneYear(text: string): number | null {
  const years = new Set([...plainText(text).text.matchAll(YEAR)].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
