import type { DataKind } from './data-kind';
import { readHeader } from './headers';
import { KINDS, kindById } from './kinds';
import type { Sheet } from './sheet';

const TITLE = 3;
const COUNTED = 2;
const CONTENTS = 2;
const MOST_ROWS = 60;

/**
 * The kind a table fits best, by its title, its headers and its cells; the usual one when none fits better.
 * @param header the headers, one a column; empty where there is none
 */
export function guessKind(sheet: Sheet, headerRows: number, header: readonly string[]): DataKind {
  const said = new Set(header);
  const title = sheet.rows
    .slice(0, headerRows)
    .flatMap((row) => row.map(({ text }) => text))
    .filter((text) => !said.has(text) && ![...said].some((one) => one.split(' ').includes(text)));
  const cells = sheet.rows
    .slice(headerRows, headerRows + MOST_ROWS)
    .flatMap((row) => row.flatMap(({ text, copy }) => (!copy && /[\u4e00-\u9fff]/.test(text) ? [text] : [])));
  let best = { kind: kindById(''), score: 0 };
  for (const kind of KINDS) {
    const score = scoreOf(kind, [...new Set(title)].join(' '), header, cells);
    if (score > best.score) best = { kind, score };
  }
  return best.kind;
}

function scoreOf(kind: DataKind, title: string, header: readonly string[], cells: readonly string[]): number {
  const { signs } = kind;
  const columns = header.reduce((sum, text) => {
    const counted = text ? readHeader(text, kind) : null;
    // What a table of any kind may have, persons and the like, speaks for none.
    const usual = text ? readHeader(text)?.kind : undefined;
    // What headers say without a kind are the things of outreach.
    const isCounted = kind.sessions
      ? counted !== null && ['item', 'views', 'occasion'].includes(counted.kind)
      : (counted?.thing !== undefined && usual !== 'persons') || counted?.kind === 'rate';
    const isOwn = kind.headers.some(([own, pattern]) => own !== usual && pattern.test(text));
    return sum + (isCounted ? COUNTED : 0) + (signs.headers.test(text) ? 1 : 0) + (isOwn ? 1 : 0);
  }, 0);
  const like = cells.filter((text) => signs.contents.test(text)).length;
  return (signs.title.test(title) ? TITLE : 0) + columns + (cells.length > 0 ? (CONTENTS * like) / cells.length : 0);
}
