import type { PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { findDates, isoDate } from '@/lib/text/dates';
import { isOrganisation } from '@/lib/text/organisations';
import { readClosing } from './closing';
import { compile } from './compiled';
import { readPlan } from './coverage/coverage';
import { readResults } from './coverage/results';
import { readTopics } from './coverage/topics';
import { readFront } from './front';
import { matchParts } from './match';
import { readOutline } from './outline';
import type { Profile } from './profile';
import type { Report } from './report';
import { unwrappedTitle, withoutMarks } from './title-words';
import { readYear } from './year';

/** Draft → Report. `reportYear` overrules what the text says; `lastYear` is compared with it. Never throws. */
export function readReport(
  draft: PlacedDraft,
  profile: Profile,
  reportYear?: number,
  lastYear: Report | null = null,
): Report {
  const front = readFront(draft.blocks);
  const closing = readClosing(draft.blocks, front.end);
  const body: Report['body'] = [Math.min(front.end, closing.start), closing.start];
  const outline = readOutline(draft.blocks, body[0], body[1], profile);
  const posted = frontDate(front.date);
  const day = closing.date ?? posted;
  const date = day
    ? { text: day.text, start: day.start, end: day.end, iso: isoDate(day), form: day.form, year: day.year }
    : null;
  const title = front.title;
  const found = readYear({ draft, title: title?.text ?? '', outline, body, signed: closing.date, posted, profile });
  const year = reportYear ?? found.year;
  const signature = closing.signature ?? front.office;
  const named = unitOf(title?.text ?? '', profile) ?? front.letterhead?.text ?? signature?.text ?? null;
  // Of two offices in one title, the signature shows where the one ends.
  const unit = signature?.text.replace(/、/g, '') === named ? (signature?.text ?? null) : named;
  const bodyEnd = draft.blocks[body[1] - 1]?.end ?? 0;
  const read = { title, unit, year, outline, ...matchParts(draft, outline, body, profile, year), body };
  return {
    ...read,
    profile: profile.id,
    yearIsSure: reportYear !== undefined || found.sure,
    docNumber: front.docNumber,
    signer: front.signer,
    letterhead: front.letterhead,
    recipients: [...front.recipients],
    signature,
    date,
    ...readPlan(draft, read),
    topics: readTopics(draft, read, profile),
    lastYear: lastYear && readResults(draft, read, lastYear),
    bodyEnd,
    bodyLength: draft.source.slice(title?.end ?? outline[0]?.end ?? 0, bodyEnd).length,
    complete: draft.complete,
  };
}

function frontDate(block: PlacedDraft['blocks'][number] | null) {
  const day = block ? findDates(block.text)[0] : undefined;
  return block && day ? { ...day, ...sourceSpan(block, day.start, day.end) } : null;
}

/** The office in a title, as written: before 关于 or the year, or between the year and the subject. */
function unitOf(written: string, profile: Profile): string | null {
  const title = unwrappedTitle(written);
  const rest = title.replace(/^(?:关于)?(?:20\d{2}|二[〇○零].{2})年度?/, '');
  const before = /^(?:关于)?(.+?)(?:关于|(?:20\d{2}|二[〇○零]..)年)/.exec(title)?.[1];
  const subject = compile(profile)
    .unit.map((pattern) => pattern.exec(rest)?.[1])
    .find(Boolean);
  const unit = [before, subject].find((candidate) => candidate && isOrganisation(candidate));
  if (!unit) return null;
  const at = title.indexOf(unit);
  const original = withoutMarks(written);
  return original.length === title.length ? original.slice(at, at + unit.length) : unit;
}
