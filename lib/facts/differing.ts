import type { Mention } from './totals';

/** A total or hand-out with where it was read. */
export interface Placed<Where> {
  readonly mention: Mention;
  readonly where: Where;
}

/** Two mentions of what may be one thing. Certain only where both speak of the whole year. */
export interface Difference<Where> {
  readonly first: Placed<Where>;
  readonly other: Placed<Where>;
  /** total: one thing, two figures; handout: one figure, two names. */
  readonly of: 'total' | 'handout';
  readonly yearly: boolean;
}

/** More mentions of one total than a report has: a text copied many times over. */
const MANY = 20;

/**
 * Where one text counts one thing differently: of each total the first mention that a later one contradicts, then the
 * hand-outs of one number under two names. No generator: this runs after every keystroke and mostly finds nothing.
 */
export function differences<Where>(
  placed: readonly Placed<Where>[],
  reportYear: number | null,
): readonly Difference<Where>[] {
  const found: Difference<Where>[] = [];
  const isHandout = ({ mention }: Placed<Where>) => mention.kind === 'handout';
  for (const group of byKey(
    placed.filter((one) => !isHandout(one)),
    reportYear,
  ))
    addDiffering(group, found);
  for (const group of byKey(placed.filter(isHandout), null)) addRenamed(group, found);
  return found;
}

/** Mentions of one total, those that name the same other years together; hand-outs whatever year they name. */
export function byKey<Where>(placed: readonly Placed<Where>[], reportYear: number | null): Placed<Where>[][] {
  const groups = new Map<string, Placed<Where>[]>();
  for (const one of placed) {
    const { key, kind, years } = one.mention;
    const others = kind === 'handout' || years.length === 0 ? '' : years.filter((year) => year !== reportYear).join();
    // Most name no other year.
    const name = others === '' ? key : `${key}#${others}`;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return [...groups.values()];
}

/** The first mention of a total that a later one contradicts. */
function addDiffering<Where>(group: readonly Placed<Where>[], found: Difference<Where>[]): void {
  const told = group.length > MANY ? eachOnce(group) : group;
  for (const [at, first] of told.entries()) {
    const other = told.slice(at + 1).find((later) => contradicts(first.mention, later.mention));
    if (!other) continue;
    const yearly = first.mention.kind === 'year' && other.mention.kind === 'year';
    found.push({ first, other, of: 'total', yearly });
    return;
  }
}

/** Of those that say the same figure the first: what contradicts one contradicts all. */
function eachOnce<Where>(group: readonly Placed<Where>[]): Placed<Where>[] {
  const figures = new Map<string, Placed<Where>>();
  for (const one of group) {
    const { value, slack, approx } = one.mention;
    const figure = `${value} ${slack} ${approx}`;
    if (!figures.has(figure)) figures.set(figure, one);
  }
  return [...figures.values()];
}

/** The same number of things with like names: 人防手册700份 and 防空手册700余本. */
function addRenamed<Where>(handouts: readonly Placed<Where>[], found: Difference<Where>[]): void {
  let before: Placed<Where> | null = null;
  for (const one of handouts) {
    if (!before) before = one;
    else if (before.mention.what !== one.mention.what || before.mention.unit !== one.mention.unit) {
      found.push({ first: before, other: one, of: 'handout', yearly: false });
      before = null;
    }
  }
}

/** Two figures that cannot both be right, rounding and 余 allowed for. */
export function contradicts(a: Mention, b: Mention): boolean {
  return Math.abs(a.value - b.value) > Math.max(a.slack, b.slack) && !near(a, b) && !near(b, a);
}

/** 30余 and 32 say the same. */
function near(rough: Mention, other: Mention): boolean {
  return rough.approx && Math.abs(other.value - rough.value) <= Math.max(rough.value * 0.1, 10);
}
