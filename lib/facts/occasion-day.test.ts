import { describe, expect, it } from 'vitest';
import { occasionDay, occasionOrdinal } from './occasion-day';
import { OCCASIONS } from './occasions';

function occasionById(id: string) {
  const found = OCCASIONS.find((occasion) => occasion.id === id);
  if (!found) throw new RangeError(`no occasion ${id}`);
  return found;
}

describe('the day of an occasion', () => {
  // National circulars and news of these years.
  it.each([
    [2001, 15],
    [2019, 21],
    [2020, 19],
    [2021, 18],
    [2022, 17],
    [2023, 16],
    [2024, 21],
    [2025, 20],
    [2026, 19],
    [2027, 18],
  ])('全民国防教育日 %i is 9月%i日', (year, day) => {
    expect(occasionDay(occasionById('defence-education'), year)).toEqual({ month: 9, day });
  });

  it('国家宪法日 is 12月4日 every year; a month has no day', () => {
    expect(occasionDay(occasionById('constitution-day'), 2031)).toEqual({ month: 12, day: 4 });
    expect(occasionDay(occasionById('production-safety'), 2024)).toBeNull();
  });
});

it.each([
  ['national-security', 2024, 9],
  ['national-security', 2025, 10],
  ['disaster-prevention', 2021, 13],
  ['disaster-prevention', 2025, 17],
  ['civil-code', 2025, 5],
  ['defence-education', 2024, 24],
  ['constitution-day', 2021, 8],
  ['constitution-day', 2024, 11],
  ['constitution-day', 2025, 12],
  ['constitution-week', 2021, 4],
  ['constitution-week', 2025, 8],
  ['production-safety', 2024, 23],
  ['traffic-safety', 2024, 13],
  ['fire-day', 2024, 33],
  ['civil-defence', 2025, 53],
  ['civil-code', 2020, null],
  ['siren', 2024, null],
])('%s of %i is number %s', (id, year, ordinal) => {
  expect(occasionOrdinal(occasionById(id), year)).toBe(ordinal);
});
