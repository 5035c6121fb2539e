import type { Block } from '@/lib/document/draft';
import type { FullDate } from '@/lib/text/dates';
import { rememberByText } from '@/lib/text/remember';
import { rememberLast } from '@/lib/text/remember-last';
import { toSimplified } from '@/lib/text/traditional';
import { findYears } from '@/lib/text/years';
import { rememberByPlace } from './by-place';
import { compile } from './compiled';
import type { Profile } from './profile';
import type { OutlineNode } from './report';
import { unwrappedTitle } from './title-words';

export interface ReportYear {
  readonly year: number | null;
  /** False when what the draft says of its year stands about even: then nobody can say which place is wrong. */
  readonly sure: boolean;
}

interface Witnesses {
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly outline: readonly OutlineNode[];
  /** Blocks of the body: from, to (exclusive). */
  readonly body: readonly [number, number];
  readonly signed: FullDate | null;
  /** The day under the title, by which a website may mean its own. */
  readonly posted: FullDate | null;
  readonly profile: Profile;
}

/**
 * The year a draft reports on, by what its title, opening, headings, date and text say together: each of them may have
 * been left over from the year before. The title breaks a tie.
 */
export function readYear({ blocks, outline, body, profile, ...front }: Witnesses): ReportYear {
  const votes = new Map<number, number>();
  const vote = (year: number | null | undefined, weight: number) => {
    if (year) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  const title = findYears(unwrappedTitle(front.title))[0]?.year;
  const { reporting, planning } = headingYears(outline, profile);
  vote(title, 3);
  vote(reporting, 2);
  vote(before(planning), 1);
  vote(openingYear(blocks.slice(body[0], outline[0]?.block ?? body[0] + 1)), 2);
  vote(front.signed && yearReportedOn(front.signed), 2);
  vote(front.posted && yearReportedOn(front.posted), 1);
  if (votes.size > 1) vote(mostNamedIn(blocks, body), 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || Number(b[0] === title) - Number(a[0] === title));
  if (!first) return { year: null, sure: false };
  return { year: first[0], sure: !second || first[1] - second[1] >= 2 };
}

/** The years named most in headings of level 1: of those of the plan, and of the others. */
const headingYears = rememberLast((outline: readonly OutlineNode[], profile: Profile) => {
  const isPlan = planTest(profile);
  const reporting = new Map<number, number>();
  const planning = new Map<number, number>();
  for (const { level, heading } of outline) {
    const years = level === 1 ? yearsIn(heading) : NONE;
    // Most headings name no year: then it does not matter what they head.
    if (years.length > 0) count(years, isPlan(heading) ? planning : reporting);
  }
  return { reporting: mostNamed(reporting), planning: mostNamed(planning) };
});

const NONE: readonly number[] = [];

const yearsIn = rememberByText((text): readonly number[] => findYears(text).map(({ year }) => year));

const yearsAt = rememberByPlace(({ text }: Block) => (text.includes('年') ? yearsIn(text) : NONE));

function mostNamedIn(blocks: readonly Block[], [from, to]: readonly [number, number]): number | null {
  const counts = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    const years = block ? yearsAt(block, at) : NONE;
    if (years.length > 0) count(years, counts);
  }
  return mostNamed(counts);
}

function count(years: readonly number[], counts: Map<number, number>): void {
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
}

/** The year named most; null when two are named as often. */
function mostNamed(counts: ReadonlyMap<number, number>): number | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

function before(year: number | null): number | null {
  return year && year - 1;
}

function planTest(profile: Profile): (heading: string) => boolean {
  const plans = compile(profile).parts.filter(({ part }) => part.nextYear);
  return (heading) => {
    const words = toSimplified(heading).replace(/\s/g, '');
    return plans.some((plan) => plan.heading.test(words));
  };
}

/** 现将2024年度……报告如下, else the first year of the opening. A heading there may be the plan's. */
const openingYear = rememberLast((opening: readonly Block[]): number | null => {
  for (const { text } of opening) {
    const announced = /现[将就].{0,40}如下/.exec(text);
    const year = announced && findYears(announced[0])[0]?.year;
    if (year) return year;
  }
  return findYears(opening[0]?.text ?? '')[0]?.year ?? null;
});

/** Reports are due by 1 March of the year after; what is signed at the end of a year is about that year. */
function yearReportedOn({ year, month }: FullDate): number {
  return month >= 11 ? year : year - 1;
}
