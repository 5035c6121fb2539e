import { DATA } from './day-names.data';

interface DayName {
  /** What may follow the figures. */
  readonly names: RegExp;
  /** True when the figures in quotation marks alone can mean nothing else. */
  readonly alone: boolean;
}

const DAYS: ReadonlyMap<number, DayName> = new Map(
  DATA.days.map(({ month, day, names, alone }) => [
    month * 100 + day,
    { names: new RegExp(`^ ?[“"]?(?:${names})`), alone },
  ]),
);

export function dayName(month: number, day: number): DayName | undefined {
  return DAYS.get(month * 100 + day);
}
