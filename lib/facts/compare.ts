import { dayCovered, dayParts } from './day-value';
import type { Approx, Fact } from './fact';

/** 余 and 多 say the same; every other mark stands for itself. */
function exactness(approx: Approx | null): string {
  return approx === '多' ? '余' : (approx ?? '');
}

type Comparable = Pick<Fact, 'kind' | 'value' | 'unit' | 'approx'>;

/** Whether `known` bears out `said`: same kind, value, unit and exactness. A day may be said with less detail. */
export function supports(known: Comparable, said: Comparable): boolean {
  if (said.kind === 'year') {
    if (known.kind === 'year') return known.value === said.value;
    return known.kind === 'date' && typeof said.value === 'number' && dayParts(String(known.value)).year === said.value;
  }
  if (known.kind !== said.kind) return false;
  if (said.kind === 'date') return dayCovered(String(said.value), String(known.value));
  return known.value === said.value && known.unit === said.unit && exactness(known.approx) === exactness(said.approx);
}
