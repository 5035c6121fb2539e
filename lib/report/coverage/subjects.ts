import { DATA } from './subjects.data';

/** How a text may speak of a subject: as a shortcoming, as a measure, or nearly. */
export type Side = 'problem' | 'measure' | 'near';

const SUBJECTS = DATA.subjects.map(({ id, problem, measure, near }) => ({
  id,
  problem: new RegExp(problem),
  measure: new RegExp(measure),
  near: near ? new RegExp(near) : null,
}));

/** All subjects, a bit for each. */
const ALL = 2 ** SUBJECTS.length - 1;

/** The subjects a plain text speaks of, a bit for each; each is looked for when it is first asked about. */
export class SpokenOf {
  private tried = 0;
  private found = 0;

  constructor(
    private readonly plain: string,
    private readonly side: Side,
  ) {}

  among(subjects: number): number {
    const open = subjects & ~this.tried;
    if (open !== 0) this.lookFor(open);
    return this.found & subjects;
  }

  all(): number {
    return this.among(ALL);
  }

  private lookFor(subjects: number): void {
    this.tried |= subjects;
    for (let at = 0; at < SUBJECTS.length; at++)
      if (subjects & (1 << at) && SUBJECTS[at]?.[this.side]?.test(this.plain)) this.found |= 1 << at;
  }
}

/** The subjects a plain text names as shortcomings, by id, the one it names first at the start. */
export function inOrderNamed(plain: string): string[] {
  return SUBJECTS.map(({ id, problem }) => ({ id, at: plain.search(problem) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
