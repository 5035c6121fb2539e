import type { Draft } from '@/lib/document/draft';
import { toSimplified } from '@/lib/text/traditional';
import { readClosing } from './closing';
import { compile } from './compiled';
import { readFront } from './front';
import { rankOf, readOutline, topRank } from './outline';
import type { Profile } from './profile';
import { DEFAULT_PROFILE, PROFILES } from './profiles';
import { unwrappedTitle } from './title-words';

/** A profile with why it is taken, or why it might be: half a sentence for the drafter, in Chinese. */
export interface ReasonedProfile {
  readonly profile: Profile;
  readonly reason: string;
}

export interface ProfileChoice extends ReasonedProfile {
  /** False when the draft gives little to go by: the user should look. */
  readonly sure: boolean;
  /** The others, the more fitting first. */
  readonly others: readonly ReasonedProfile[];
}

/** Headings on themes from which a report is thematic; fewer will do before the problems, where the measures stand. */
const THEMATIC = 4;
const LEADING = 2;
/** What the measures' heading of the national form says. */
const NATIONAL = /(?:举措|措施|做法).{0,6}成[效绩]/;
/** Below it a profile is no candidate; from SURE on title and headings agree. */
const CANDIDATE = 0.5;
const SURE = 1.5;

interface Evidence {
  /** Simplified, digits plain, marks off; empty where there is none. */
  readonly title: string;
  /** Title and signature: where the office may be named. */
  readonly office: string;
  /** The words of the level-1 headings. */
  readonly tops: readonly string[];
}

interface Fit extends ReasonedProfile {
  readonly score: number;
}

/** The profile that fits a draft by its title and its headings; in doubt the first of the profiles (`fazhi-annual`). */
export function chooseProfile(draft: Draft, profiles: readonly Profile[] = PROFILES): ProfileChoice {
  const inDoubt = profiles[0] ?? DEFAULT_PROFILE;
  const evidence = readEvidence(draft, inDoubt);
  // Sorting keeps the order of the profiles where two fit alike.
  const isNamed = (profile: Profile) => compile(profile).title.test(evidence.title);
  const someNamed = profiles.some(isNamed);
  const fits = profiles
    .map((profile) => (someNamed && !isNamed(profile) ? unnamed(profile) : fitOf(profile, evidence)))
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = fits;
  if (best && best.score >= CANDIDATE)
    return { profile: best.profile, reason: best.reason, sure: best.score >= SURE, others };
  return {
    profile: inDoubt,
    reason: `标题和各部分的标题都看不出是哪一类报告，先按“${inDoubt.label}”核对`,
    sure: false,
    others: fits.filter(({ profile }) => profile !== inDoubt),
  };
}

function readEvidence(draft: Draft, profile: Profile): Evidence {
  const front = readFront(draft.blocks);
  const closing = readClosing(draft.blocks, front.end);
  const outline = readOutline(draft.blocks, Math.min(front.end, closing.start), closing.start, profile);
  const top = topRank(outline);
  const title = unwrappedTitle(front.title?.text ?? '');
  return {
    title,
    office: `${title} ${toSimplified(closing.signature?.text ?? '')}`,
    tops: outline
      .filter((node) => rankOf(node) === top)
      .map(({ heading, number }) => toSimplified(heading.slice(number.length)).replace(/\s/g, '')),
  };
}

/** The title names another kind of report: no need to look further. */
function unnamed(profile: Profile): Fit {
  return { profile, score: 0, reason: `标题里没有“${profile.subject}”` };
}

/** One point for the title, one for the office, one for all parts found. */
function fitOf(profile: Profile, evidence: Evidence): Fit {
  const { parts, title, appliesTo } = compile(profile);
  const named = title.exec(evidence.title)?.[0];
  const byTitle = named ? `标题含“${named}”` : `标题里没有“${profile.subject}”`;
  const local = appliesTo?.exec(evidence.office)?.[0];
  if (appliesTo && !local) return { profile, score: 0, reason: `“${profile.label}”是给别的单位准备的` };
  const points = (named ? 1 : 0) + (local ? 1 : 0);
  const where = local ? `，单位名称含“${local}”` : '';
  if (parts.some(({ gathers }) => gathers)) {
    const why = summaryReason(profile, evidence);
    return { profile, score: why ? points + 1 : 0, reason: `${byTitle}${where}，${why ?? '但不是按专题分写的'}` };
  }
  const needed = parts.filter(({ part }) => part.missing !== 'advice');
  const found = needed.filter(({ heading }) => evidence.tops.some((top) => heading.test(top))).length;
  const score = points + (needed.length > 0 ? found / needed.length : 0);
  const byParts = found > 0 ? `规定的部分找到${found}个` : '没有找到规定的部分';
  return { profile, score, reason: `${byTitle}${where}，${byParts}` };
}

/** Why a draft is a summary rather than a report of the prescribed form, null when it is not. */
function summaryReason(profile: Profile, { title, tops }: Evidence): string | null {
  const { parts, titleEnd } = compile(profile);
  for (const { heading, gathers } of parts) {
    if (!gathers || tops.some((top) => heading.test(top))) continue;
    const isFree = (top: string) => !parts.some((other) => other.heading.test(top));
    const themes = tops.filter((top) => isFree(top) && gathers.themes.test(top)).length;
    const end = tops.findIndex((top) =>
      parts.some(({ part, heading }) => gathers.until.includes(part.role) && heading.test(top)),
    );
    const leading = themes > 0 && end > 0 ? tops.slice(0, end).filter(isFree).length : 0;
    if (themes >= THEMATIC || leading >= LEADING)
      return `一级标题按专题分写（${Math.max(themes, leading)}个专题），没有总的“举措和成效”标题`;
  }
  const isSummary = titleEnd.test(title) && !/报告/.test(title) && !tops.some((top) => NATIONAL.test(top));
  return isSummary ? '标题写的不是报告，各部分也不是规定的标题' : null;
}
