// What a table adds up to, whatever its rows (issue 6): against a sum made here, for a few rows often and for 5,000 once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outreachSheets } from '@/lib/export/outreach-sheets';
import { outreachWorkbook } from '@/lib/export/outreach-workbook';
import { buildLedger } from '@/lib/facts/ledger';
import type { ColumnMapping } from '@/lib/outreach/columns';
import type { OutreachEvent } from '@/lib/outreach/event';
import { GROUPINGS, groupTotals } from '@/lib/outreach/group-totals';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { type EventsReading, readEvents } from '@/lib/outreach/read-events';
import type { Sheet } from '@/lib/outreach/sheet';
import { fullFormula } from '@/lib/outreach/total-formula';
import { eventsTotal, type Total, totalsOf } from '@/lib/outreach/totals';
import { readTsv } from '@/lib/outreach/tsv';
import { readWorkbook } from '@/lib/outreach/workbook';
import { type AnyRow, addedUp, anyRow, anyRows, anyTable } from './any-table';

function read(sheet: Sheet): EventsReading {
  return readEvents(sheet, mappingOf(sheet), null);
}

/** Its own words do not always tell that a table is one of outreach. */
function mappingOf(sheet: Sheet): ColumnMapping {
  return guessColumns(sheet, null, 'outreach');
}

const readText = (text: string) => read(readTsv(text));
const byUnit = (totals: readonly Total[]) =>
  Object.fromEntries(totals.map(({ name, value, unit, approx }) => [`${name}/${unit}`, [value, approx]]));

/** An event without its places in a sheet. */
function content(event: OutreachEvent): unknown {
  const { row: _, ...rest } = event;
  return JSON.parse(JSON.stringify(rest, (key, value) => (key === 'cell' ? undefined : value)));
}

async function reimported(reading: EventsReading, sheet: Sheet): Promise<EventsReading> {
  const bytes = await outreachWorkbook(outreachSheets({ ...reading, wrongSums: [] }, mappingOf(sheet)));
  const tables = await readWorkbook(bytes);
  const detail = tables.find(({ name }) => name === '活动明细');
  if (!detail) throw new Error('There is no 活动明细.');
  // Of what kind it is, it tells itself.
  return readEvents(detail.sheet, guessColumns(detail.sheet), null);
}

function check(rows: readonly AnyRow[]): void {
  const { events } = readText(anyTable(rows));
  expect(events).toHaveLength(rows.length);
  expect(byUnit(totalsOf(events))).toEqual(addedUp(rows));
  expect(eventsTotal(events)?.value).toBe(rows.length);
}

describe('totals of any table', () => {
  it('equal an independent sum, of the whole and of each group', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        check(rows);
        const { events } = readText(anyTable(rows));
        for (const { label, isUnknown, totals, rows: own } of groupTotals(events, 'place').groups) {
          expect(isUnknown).toBe(false);
          const there = rows.filter(({ place }) => place === label);
          expect(own).toHaveLength(there.length);
          expect(byUnit(totals)).toEqual(addedUp(there));
        }
        for (const { label, isUnknown, totals } of groupTotals(events, 'month').groups) {
          const then = rows.filter(({ month }) =>
            isUnknown ? month === null : label.endsWith(`${month}月`) && label.length <= 3,
          );
          if (rows.some(({ day }) => /^(?:2025|45762)/.test(day))) expect(byUnit(totals)).toEqual(addedUp(then));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lose no event in a group, by whatever it is grouped', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...GROUPINGS), (rows, by) => {
        const { events } = readText(anyTable(rows));
        const { groups } = groupTotals(events, by);
        expect(new Set(groups.flatMap(({ rows: own }) => own))).toEqual(new Set(events.map(({ row }) => row)));
        expect(groups.filter(({ isUnknown }) => isUnknown).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same after sorting and merging', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (some, more) => {
        const merged = readText(anyTable([...some, ...more])).events;
        const sorted = [...more, ...some].sort((a, b) => (a.place < b.place ? -1 : 1));
        expect(byUnit(totalsOf(readText(anyTable(sorted)).events))).toEqual(byUnit(totalsOf(merged)));
        // Of two tables apart, by name and unit.
        const apart = [some, more].map((rows) => byUnit(totalsOf(readText(anyTable(rows)).events)));
        for (const [key, [value]] of Object.entries(byUnit(totalsOf(merged))) as [string, [number, unknown]][])
          expect(apart.reduce((sum, one) => sum + Number(one[key]?.[0] ?? 0), 0)).toBe(value);
      }),
      { numRuns: 20 },
    );
  });

  it('are the same after export and import, and so are the events', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const sheet = readTsv(anyTable(rows));
        const reading = read(sheet);
        const again = await reimported(reading, sheet);
        expect(again.unread).toEqual([]);
        expect(again.events.map(sortedContent)).toEqual(reading.events.map(sortedContent));
        expect(byUnit(totalsOf(again.events))).toEqual(byUnit(totalsOf(reading.events)));
      }),
      { numRuns: 12 },
    );
  });
});

/** The columns of an export stand in another order than the figures of a cell. */
function sortedContent(event: OutreachEvent): unknown {
  return content({
    ...event,
    amounts: [...event.amounts].sort((a, b) =>
      JSON.stringify([a.name, a.unit]) < JSON.stringify([b.name, b.unit]) ? -1 : 1,
    ),
  });
}

describe('5,000 rows', () => {
  const rows = fc.sample(anyRow, { numRuns: 4000, seed: 7 });
  // A sum row after every fourth makes 5,000.
  const sheet = readTsv(anyTable(rows));
  const reading = read(sheet);

  it('add up to an independent sum, each figure in the ledger with all its cells', () => {
    expect(sheet.rows).toHaveLength(5001);
    expect(byUnit(totalsOf(reading.events))).toEqual(addedUp(rows));
    const table = outreachTable(sheet, 1, reading.events, { id: 'table', label: '表' });
    const ledger = withOutreachTotals(buildLedger([table.source], 2025), table);
    const told = ledger.facts.flatMap(({ computed, value, unit }) => (computed ? [{ computed, value, unit }] : []));
    for (const { name, unit, value, addends } of totalsOf(reading.events)) {
      const known = told.find((fact) => fact.value === value && fact.unit === unit);
      expect(known?.computed.from, name).toHaveLength(addends.length);
    }
  });

  it('have formulas in proportion to their rows, short where they are shown', () => {
    const [total] = totalsOf(reading.events);
    if (!total) throw new Error('There is no total.');
    expect(total.formula.length).toBeLessThan(200);
    expect(fullFormula(total).split('＋')).toHaveLength(total.addends.length);
  });

  it('are the same after export and import', async () => {
    const again = await reimported(reading, sheet);
    expect(again.events).toHaveLength(rows.length);
    expect(byUnit(totalsOf(again.events))).toEqual(addedUp(rows));
  });
});
