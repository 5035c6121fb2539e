import type { Mention } from './occasion-mentions';

/** What the report says of years, where a sentence may say nothing. */
export interface YearContext {
  readonly year: number | null;
  readonly yearIsSure: boolean;
  /** In the part that plans the next year. */
  readonly inPlan: boolean;
  /** The occasion is named in full somewhere, or was found fault with further up. */
  readonly saidBefore: boolean;
}

interface MeantYears {
  /** Any of them may be meant. */
  readonly years: readonly number[];
  /** Nobody would read the sentence otherwise. */
  readonly certain: boolean;
  /** The sentence itself names it. */
  readonly named: boolean;
}

/** The years a mention may speak of: those of its sentence, else the report's. */
export function meantYears({ occasion, years, relative, otherYears }: Mention, context: YearContext): MeantYears {
  const { year, yearIsSure, inPlan } = context;
  if (years.length > 0) return { years, certain: years.length === 1 && relative.length === 0, named: true };
  if (year === null) return { years: [], certain: false, named: false };
  // A report is written early in the year after: 今年 may be either, but for a day that was still to come.
  if (relative.length > 0)
    return {
      years: [
        ...relative.map((offset) => year + offset),
        ...(relative.includes(0) && !isLate(occasion.day) ? [year + 1] : []),
      ],
      certain: false,
      named: false,
    };
  const others = otherYears.filter((other) => other !== year);
  return {
    years: [year, ...others, ...(inPlan ? [year + 1] : [])],
    certain: yearIsSure && !inPlan && others.length === 0,
    named: false,
  };
}

/** In the second half of the year, when no report on the year before is written any more. */
function isLate(day: string | null | undefined): boolean {
  return Number(day?.split('·')[0] ?? 0) > 6;
}
