import type { Draft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { findDates, isoDate } from '@/lib/text/dates';
import { isOrganisation } from '@/lib/text/organisations';
import { toSimplified } from '@/lib/text/traditional';
import { findYears } from '@/lib/text/years';
import { readClosing } from './closing';
import { readFront } from './front';
import { matchParts } from './match';
import { readOutline } from './outline';
import type { Profile } from './profile';
import type { OutlineNode, Report } from './report';
import { unwrappedTitle, withoutMarks } from './title-words';

/**
 * Draft → Report. `reportYear` overrules what the text says. Never throws.
 * The year is that of the title, else of the headings, else of the opening, else the one before the signature's.
 */
export function readReport(draft: Draft, profile: Profile, reportYear?: number): Report {
  const front = readFront(draft.blocks);
  const closing = readClosing(draft.blocks, front.end);
  const body: Report['body'] = [Math.min(front.end, closing.start), closing.start];
  const outline = readOutline(draft.blocks, body[0], body[1], profile);
  const day = closing.date ?? frontDate(front.date);
  const date = day
    ? { text: day.text, start: day.start, end: day.end, iso: isoDate(day), form: day.form, year: day.year }
    : null;
  const title = front.title;
  const year =
    reportYear ??
    findYears(unwrappedTitle(title?.text ?? ''))[0]?.year ??
    headingYear(outline, profile) ??
    openingYear(draft, outline, body[0]) ??
    (day ? yearReportedOn(day) : null);
  return {
    profile: profile.id,
    title,
    unit: unitOf(title?.text ?? '', profile) ?? front.letterhead?.text ?? closing.signature?.text ?? null,
    year,
    docNumber: front.docNumber,
    signer: front.signer,
    letterhead: front.letterhead,
    recipients: [...front.recipients],
    signature: closing.signature,
    date,
    outline,
    ...matchParts(draft, outline, body, profile),
    body,
    bodyEnd: draft.blocks[body[1] - 1]?.end ?? 0,
    complete: draft.complete,
  };
}

function frontDate(block: Draft['blocks'][number] | null) {
  const day = block ? findDates(block.text)[0] : undefined;
  return block && day ? { ...day, ...sourceSpan(block, day.start, day.end) } : null;
}

/** Reports are due by 1 March of the year after; what is signed at the end of a year is about that year. */
function yearReportedOn({ year, month }: { year: number; month: number }): number {
  return month >= 11 ? year : year - 1;
}

/** The office in a title, as written: before 关于 or the year, or between the year and the subject. */
function unitOf(written: string, profile: Profile): string | null {
  const title = unwrappedTitle(written);
  const rest = title.replace(/^(?:关于)?(?:20\d{2}|二[〇○零].{2})年度?/, '');
  const before = /^(.+?)(?:关于|(?:20\d{2}|二[〇○零]..)年)/.exec(title)?.[1];
  const subject = profile.titlePatterns
    .map((pattern) => new RegExp(`^(.+?)(?:关于|推进|落实|贯彻)?(?:${pattern})`).exec(rest)?.[1])
    .find(Boolean);
  const unit = [before, subject].find((candidate) => candidate && isOrganisation(candidate));
  if (!unit) return null;
  const at = title.indexOf(unit);
  const original = withoutMarks(written);
  return original.length === title.length ? original.slice(at, at + unit.length) : unit;
}

/** The year most level-1 headings name; the plan's names the next. */
function headingYear(outline: readonly OutlineNode[], profile: Profile): number | null {
  const plan = profile.parts
    .filter((part) => part.nextYear)
    .flatMap((part) => part.patterns.map((pattern) => new RegExp(pattern)));
  const counts = new Map<number, number>();
  for (const node of outline) {
    if (node.level !== 1 || plan.some((pattern) => pattern.test(toSimplified(node.heading).replace(/\s/g, ''))))
      continue;
    for (const { year } of findYears(node.heading)) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The year the first paragraph names; a heading there may be the plan's. */
function openingYear(draft: Draft, outline: readonly OutlineNode[], from: number): number | null {
  const opening = draft.blocks[from];
  if (!opening || outline[0]?.block === from) return null;
  return findYears(opening.text)[0]?.year ?? null;
}
