import type { Block } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import type { Profile } from '@/lib/report/profile';
import type { Span } from '@/lib/text/span';
import { byKey, contradicts, differences, type Placed } from './differing';
import { type LedgerContext, type LedgerText, ledgerTexts } from './ledger-texts';
import { type Mention, mentionsIn, statedIn } from './totals';

/** One thing that is counted differently, with each place that says so. */
export interface LedgerConflict {
  /** The words the places share; of hand-outs both names. */
  readonly what: string;
  readonly places: readonly ConflictPlace[];
}

export interface ConflictPlace {
  /** Id of the text: `draft` or a source. */
  readonly text: string;
  readonly label: string;
  readonly place: Span;
  /** As written. */
  readonly shown: string;
}

interface Where {
  readonly text: LedgerText;
  readonly block: Block;
}

/**
 * What the draft itself, or the draft and the sources, count differently, by the comparison of the rule
 * figures/conflict. Plans count nothing yet, and a table's cells are parts of a whole: neither is compared.
 */
export function ledgerConflicts(context: LedgerContext): LedgerConflict[] {
  const { report, profile } = context;
  const texts = ledgerTexts(context).filter(({ kind }) => kind === 'text');
  const [draft] = texts;
  const own = draft ? placedIn(draft, profile, report.year, (text) => mentionsIn(text) ?? []) : [];
  const inDraft = differences(own, report.year).map(({ first, other, of }) => {
    const conflict = conflictOf([first, other]);
    const names = `${first.mention.what}、${other.mention.what}（可能是同一批）`;
    return of === 'handout' ? { ...conflict, what: names } : conflict;
  });
  const all = texts.flatMap((text) => placedIn(text, profile, report.year, statedIn));
  return [...inDraft, ...byKey(all, report.year).flatMap(betweenTexts)];
}

/** The mentions of a text outside its plan. One of another year's report is of that year. */
function placedIn(
  text: LedgerText,
  profile: Profile,
  reportYear: number | null,
  read: (text: string) => readonly Mention[],
): Placed<Where>[] {
  const { blocks } = text.draft;
  const { parts, year } = text.report;
  const plans = parts.filter(({ role }) => profile.parts.some((part) => part.role === role && part.nextYear));
  const isPlan = ({ index }: Block) => plans.some(({ blocks: [from, to] }) => index >= from && index < to);
  const assumed = year === null || year === reportYear ? [] : [year];
  return blocks.flatMap((block) =>
    isPlan(block)
      ? []
      : read(block.text).map((mention) => ({
          mention: mention.years.length > 0 ? mention : { ...mention, years: assumed },
          where: { text, block },
        })),
  );
}

/** Texts that have no figure in common for one thing. Parts that several offices report add up to the draft's whole. */
function betweenTexts(group: readonly Placed<Where>[]): LedgerConflict[] {
  const texts = [...new Set(group.map(({ where }) => where.text))];
  const byText = texts.map((text) => group.filter(({ where }) => where.text === text));
  const [first, ...others] = byText;
  if (!first || others.length === 0) return [];
  if (byText.every((one, at) => byText.slice(at + 1).every((other) => agree(one, other)))) return [];
  const sum = others.reduce((total, [one]) => total + (one?.mention.value ?? 0), 0);
  if (others.length > 1 && first.some(({ mention }) => mention.value === sum)) return [];
  return [conflictOf(byText.flatMap(([one]) => one ?? []))];
}

function agree(one: readonly Placed<Where>[], other: readonly Placed<Where>[]): boolean {
  return one.some((a) => other.some((b) => !contradicts(a.mention, b.mention)));
}

function conflictOf(placed: readonly Placed<Where>[]): LedgerConflict {
  return {
    what: placed[0]?.mention.what ?? '',
    places: placed.map(({ mention: { start, end, shown }, where: { text, block } }) => ({
      text: text.id,
      label: text.label,
      place: sourceSpan(block, start, end),
      shown,
    })),
  };
}
