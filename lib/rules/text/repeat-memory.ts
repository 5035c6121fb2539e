import { unchangedEnds } from '@/lib/text/remember-last';
import type { Passage } from './clause-cursor';
import { FirstPlaces } from './first-places';
import { findRuns, type Repeat, type Run, repeatOf, SEED, type Stretch } from './repeated-passages';

/** A draft that was looked through, and what was found. */
interface Known {
  readonly passages: readonly Passage[];
  readonly runs: readonly Run[];
  readonly repeats: readonly Repeat[];
}

/** Passages that may change without all being looked through again. */
const FEW = 4;

/**
 * Passages of a draft that stand in it more than once. While a few are typed in whose clauses stand nowhere else, what
 * was found stays: the others are compared as objects only.
 */
export class RepeatMemory {
  private readonly firstPlaces = new FirstPlaces();
  private known: Known | null = null;

  repeatsIn(passages: readonly Passage[]): readonly Repeat[] {
    const { known, firstPlaces } = this;
    if (known && !firstPlaces.hasClashes && this.saysTheSame(known, passages)) return known.repeats;
    const runs = findRuns(passages, firstPlaces);
    const repeats = runs.flatMap((run) => repeatOf(run) ?? []);
    this.known = { passages, runs, repeats };
    return repeats;
  }

  forget(): void {
    this.known = null;
  }

  /** True when neither what went nor what came has anything to do with another passage, nor with its neighbours' runs. */
  private saysTheSame({ passages, runs }: Known, now: readonly Passage[]): boolean {
    const [first, kept] = unchangedEnds(passages, now);
    const last = passages.length - kept;
    if (last - first > FEW || now.length - kept - first > FEW) return false;
    // A run that ends beside them may go on in what came.
    let before = first - 1;
    while (before >= 0 && isEmpty(passages[before])) before--;
    let behind = last;
    while (behind < passages.length && isEmpty(passages[behind])) behind++;
    const touches = ({ from, to }: Stretch) => from.passage <= behind && to.passage >= before;
    if (runs.some((run) => touches(run.first) || run.again.some(touches))) return false;
    return this.isAllNew(now.slice(first, now.length - kept), first, last);
  }

  /** Whether no clause stands twice, nor anywhere but in the passages from `first` to `last` (exclusive). */
  private isAllNew(passages: readonly Passage[], first: number, last: number): boolean {
    const met = new Set<number>();
    for (const { found } of passages) {
      for (const { hash, length } of found.clauses) {
        if (length < SEED) continue;
        const at = this.firstPlaces.passageOf(hash);
        if (met.has(hash) || (at >= 0 && (at < first || at >= last))) return false;
        met.add(hash);
      }
    }
    return true;
  }
}

function isEmpty(passage: Passage | undefined): boolean {
  return passage?.found.clauses.length === 0;
}
