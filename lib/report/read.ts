import type { Block, PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { type FullDate, findDates, isoDate } from '@/lib/text/dates';
import { isOrganisation } from '@/lib/text/organisations';
import { rememberLast } from '@/lib/text/remember-last';
import type { PlacedText, Span } from '@/lib/text/span';
import { readClosing } from './closing';
import { compile } from './compiled';
import { readPlan } from './coverage/coverage';
import { readResults } from './coverage/results';
import { readTopics } from './coverage/topics';
import { fillParts, partLengths } from './fill-parts';
import { readFront } from './front';
import { recordKeeper } from './kept';
import { findParts } from './match';
import { readOutline } from './outline';
import type { Profile } from './profile';
import type { Report } from './report';
import { unwrappedTitle, withoutMarks } from './title-words';
import { findTouched } from './touched';
import { readYear } from './year';

/**
 * Draft → Report. `reportYear` overrules what the text says; `lastYear` is compared with it. What an edit did not change
 * comes out as the same objects as at the last call, the report itself too. Never throws.
 */
export function readReport(
  draft: PlacedDraft,
  profile: Profile,
  reportYear?: number,
  lastYear: Report | null = null,
): Report {
  const { blocks } = draft;
  const front = readFront(blocks);
  const closing = readClosing(blocks, front.end);
  const body = bodyOf(Math.min(front.end, closing.start), closing.start);
  const outline = readOutline(blocks, ...body, profile);
  const posted = frontDate(front.date);
  const { title } = front;
  const found = readYear({ blocks, title: title?.text ?? '', outline, body, signed: closing.date, posted, profile });
  const year = reportYear ?? found.year;
  const signature = closing.signature ?? front.office;
  const unit = unitOf(title, front.letterhead, signature, profile);
  const headed = findParts(outline, body[1], profile, year);
  const parts = fillParts(headed.parts, blocks, profile);
  const touched = findTouched(headed.missing, blocks, body, compile(profile));
  const bodyEnd = blocks[body[1] - 1]?.end ?? 0;
  const read = { title, unit, year, outline, parts, missing: headed.missing, touched, body };
  const { problems, plan } = readPlan(draft, read);
  return keepReport({
    profile: profile.id,
    title,
    unit,
    year,
    yearIsSure: reportYear !== undefined || found.sure,
    docNumber: front.docNumber,
    signer: front.signer,
    letterhead: front.letterhead,
    recipients: front.recipients,
    signature,
    date: dateOf(closing.date ?? posted),
    outline,
    parts,
    lengths: partLengths(parts, blocks),
    missing: headed.missing,
    touched,
    problems,
    plan,
    topics: readTopics(draft, read, profile),
    lastYear: lastYear && readResults(draft, read, lastYear),
    body,
    bodyEnd,
    bodyLength: draft.source.slice(title?.end ?? outline[0]?.end ?? 0, bodyEnd).length,
    complete: draft.complete,
  });
}

const keepReport = recordKeeper<Report>();

const bodyOf = rememberLast((from: number, to: number): Report['body'] => [from, to]);

const frontDate = rememberLast((block: Block | null): (FullDate & Span) | null => {
  const day = block ? findDates(block.text)[0] : undefined;
  return block && day ? { ...day, ...sourceSpan(block, day.start, day.end) } : null;
});

const dateOf = rememberLast((day: FullDate | null): Report['date'] =>
  day ? { text: day.text, start: day.start, end: day.end, iso: isoDate(day), form: day.form, year: day.year } : null,
);

/** The office that reports: as the title names it, else the letterhead or the signature. */
const unitOf = rememberLast(
  (
    title: PlacedText | null,
    letterhead: PlacedText | null,
    signature: PlacedText | null,
    profile: Profile,
  ): string | null => {
    const named = unitInTitle(title?.text ?? '', profile) ?? letterhead?.text ?? signature?.text ?? null;
    // Of two offices in one title, the signature shows where the one ends.
    return signature?.text.replace(/、/g, '') === named ? (signature?.text ?? null) : named;
  },
);

/** The office in a title, as written: before 关于 or the year, or between the year and the subject. */
function unitInTitle(written: string, profile: Profile): string | null {
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
