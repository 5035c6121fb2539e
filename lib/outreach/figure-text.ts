import { extractFacts } from '@/lib/facts/extract';
import type { Approx, Fact } from '@/lib/facts/fact';

/** A number with its unit and approximation as a report writes it: 300余份, 约350人, 2470余份（册）, 12.3万次. */
export function figureText(value: number, unit: string, approx: Approx | null): string {
  // GB/T 15835-2011: 万 is written only where nothing is lost by it; readings are usual in 万 earlier than things.
  const digits = value >= (unit === '次' ? 10_000 : 100_000) && value % 1000 === 0 ? `${value / 10_000}万` : `${value}`;
  const [first = '', second] = unit.split('/');
  const measure = second ? `${first}（${second}）` : first;
  switch (approx) {
    case '余':
    case '多':
      return `${digits}余${measure}`;
    case '近':
    case '约':
      return `${approx}${digits}${measure}`;
    case '以上':
    case '以下':
      return `${digits}${measure}${approx}`;
    default:
      return `${digits}${measure}`;
  }
}

/** The figure as the verifier will read it in a sentence; null when it does not read as one figure. */
export function figureFact(surface: string): Pick<Fact, 'kind' | 'value' | 'unit' | 'approx'> | null {
  const [fact, ...more] = extractFacts(surface, 'figure');
  if (!fact || more.length > 0 || typeof fact.value !== 'number') return null;
  return { kind: fact.kind, value: fact.value, unit: fact.unit, approx: fact.approx };
}
