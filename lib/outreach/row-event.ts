import { findOccasions, OCCASIONS, officialName } from '@/lib/facts/occasions';
import { plainText } from '@/lib/facts/plain';
import type { Column, ColumnKind } from './columns';
import type { CitedText, EventDay, EventOccasion, OutreachEvent } from './event';
import { readDay } from './read-day';
import { type RowAmounts, rowAmounts } from './row-amounts';
import { address, type Cell } from './sheet';

export interface RowReading {
  readonly event: OutreachEvent;
  readonly doubts: RowAmounts['doubts'];
}

const NOTHING = /^[\s\-—–－/\\、.]*(?:无|没有)?[\s\-—–－/\\、.]*$/;

/** What one row of the sheet says. `at` counts rows from 0; `year` is that of days which name none. */
export function readRow(row: readonly Cell[], at: number, columns: readonly Column[], year?: number): RowReading {
  const all = (kind: ColumnKind): CitedText[] =>
    columns.flatMap((column, index) => {
      const text = row[index]?.text ?? '';
      return column.kind === kind && !NOTHING.test(text) ? [{ text: oneLine(text), cell: address(at, index) }] : [];
    });
  const first = (kind: ColumnKind) => all(kind)[0] ?? null;
  const { amounts, doubts } = rowAmounts(row, at, columns);
  const date = first('date');
  const day = date && dayOf(date, yearIn(first('year')) ?? year);
  const theme = first('theme');
  const [host = null, ...partners] = hostsOf(first('host'), columns);
  return {
    event: {
      row: at + 1,
      day,
      occasion: occasionOf(first('occasion'), theme),
      theme,
      place: first('place'),
      host,
      coHosts: [...partners, ...all('coHost').flatMap(listed)],
      audience: first('audience'),
      forms: all('form').flatMap(listed),
      amounts: [...amounts],
      remark: first('remark'),
    },
    doubts:
      date && !day ? [{ cell: date.cell, text: `“${date.text}”没有认作日期，成文时不写日期` }, ...doubts] : doubts,
  };
}

/** Chinese lines join without a space. */
function oneLine(text: string): string {
  return text.replace(/([^\x20-\x7e])\n(?=[^\x20-\x7e])/g, '$1').replace(/\n/g, ' ');
}

function listed({ text, cell }: CitedText): CitedText[] {
  return text
    .split(/[、,，;；/]|\s+/)
    .map((part) => part.replace(/等$/, '').trim())
    .filter(Boolean)
    .map((part) => ({ text: part, cell }));
}

/** The host, and behind it those whom a column of both kinds (主办/联合单位) names besides. */
function hostsOf(cited: CitedText | null, columns: readonly Column[]): CitedText[] {
  if (!cited) return [];
  const column = columns.find(({ kind }) => kind === 'host');
  return /联合|协办|配合|合作/.test(column?.header ?? '') ? listed(cited) : [cited];
}

function dayOf({ text, cell }: CitedText, year: number | undefined): EventDay | null {
  const read = readDay(text, year);
  return read && { ...read, cell };
}

/** 2025年, 2025 of a column of years. */
function yearIn(cited: CitedText | null): number | undefined {
  const year = /^(20\d{2})年?度?$/.exec(plainText(cited?.text ?? '').text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The occasion a cell names, by its words or its day (4.15); never guessed from the date of the event. */
function occasionOf(named: CitedText | null, theme: CitedText | null): EventOccasion | null {
  for (const cited of [named, theme]) {
    if (!cited) continue;
    const plain = plainText(cited.text).text;
    const day = /(?<!\d)(\d{1,2})\s*[.·•・．]\s*(\d{1,2})(?!\d)/.exec(plain);
    const known =
      findOccasions(plain)[0]?.occasion ??
      OCCASIONS.find((occasion) => day && occasion.day === `${Number(day[1])}·${Number(day[2])}`);
    if (known) return { id: known.id, name: officialName(known), cell: cited.cell };
  }
  return named && { id: null, name: named.text.replace(/\s/g, ''), cell: named.cell };
}
