import type { Severity } from '@/lib/report/profile';
import type { Law } from '@/lib/terms/laws';

/** Laws that are cited as new, or so young that the report's date matters. */
export interface DatedLaw {
  readonly law: Law;
  readonly isNew: boolean;
}

/** Before this, no report of the kind was written. */
const FIRST_YEAR = '2012';
/** Years after which a revision is no longer new. */
const NEW_FOR = 2;

const CALLED_NEW = /新(?:近)?(?:修订|修改|修正)(?:后|通过|施行|实施|发布|颁布|公布)?的?$/;
const DRAFT =
  /^(?:[（(]?(?:修订|修正|修改)?(?:草案|征求意见稿|送审稿)|的?(?:修订|修改|修正|起草|立法)(?:草案|工作|建议|意见|调研))/;

/** What the date of the report must be held against; null when nothing is. */
export function datedLaw(law: Law, before: string, after: string): DatedLaw | null {
  if (law.kind === 'repealed' || DRAFT.test(after)) return null;
  const isNew = CALLED_NEW.test(before.slice(-12));
  return isNew || (law.made !== null && law.made > FIRST_YEAR) ? { law, isNew } : null;
}

/** @param limit the last day of which the report can speak @param year of the report */
export function dateProblem(
  { law, isNew }: DatedLaw,
  limit: string,
  year: number,
): { readonly message: string; readonly severity: Severity } | null {
  const name = `《${law.title}》`;
  if (law.made !== null && isAfter(law.made, limit))
    return { severity: 'warning', message: `${name}${inWords(law.made)}才公布，${year}年度的报告还不能引用。` };
  if (!isNew || `${year}-12-31` > law.asOf) return null;
  const known = law.revised.filter((day) => !isAfter(day, limit));
  const latest = known.at(-1);
  if (latest !== undefined && year - Number(latest.slice(0, 4)) <= NEW_FOR) return null;
  const next = law.revised.find((day) => isAfter(day, limit));
  if (latest === undefined) {
    if (law.made === null) return null;
    const then = next ? `${inWords(next)}才修订` : '还没有修订过';
    return { severity: 'warning', message: `${name}${inWords(law.made)}制定，${then}，这里称“新修订”。` };
  }
  if (next)
    return {
      severity: 'warning',
      message: `${name}${inWords(next)}才再次修订，${year}年度的报告里称“新修订”不合时间。`,
    };
  return { severity: 'advice', message: `${name}最近一次修订是${inWords(latest)}，称“新修订”是否合适，请核对。` };
}

/** Compares as far as both are known: 2024-02 is not after 2024-02-15. */
function isAfter(day: string, limit: string): boolean {
  const length = Math.min(day.length, limit.length);
  return day.slice(0, length) > limit.slice(0, length);
}

function inWords(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${date ? `${Number(date)}日` : ''}`;
}
