import type { Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/** A passage of the draft with the words that stand for it. */
export interface Passage {
  readonly text: string;
  readonly place: Span;
  /** False when it only comes near. */
  readonly sure: boolean;
}

/** One line of a comparison: what asks for an answer, and what answers it. */
export interface ComparisonRow {
  readonly text: string;
  /** Null when it stands in another text. */
  readonly place: Span | null;
  readonly answers: readonly Passage[];
}

export interface TopicRow {
  readonly label: string;
  readonly place: Span | null;
}

const EXCERPT = 36;

/** Shortcomings with the items of the plan that deal with them. */
export function problemRows(report: Report): ComparisonRow[] {
  return report.problems.map(({ headline, start, headEnd, answers }) => ({
    text: headline,
    place: { start, end: headEnd },
    answers: answers.map(({ headline: text, sure, ...place }) => ({
      text,
      sure,
      place: { start: place.start, end: place.end },
    })),
  }));
}

/** What last year's report set out to do, with what this one says of it; null without last year's report. */
export function planRows(report: Report, source: string): ComparisonRow[] | null {
  return (
    report.lastYear?.plan.map(({ headline, results }) => ({
      text: headline,
      place: null,
      answers: results.map(({ start, end, sure }) => ({
        text: excerpt(source.slice(start, end)),
        sure,
        place: { start, end },
      })),
    })) ?? null
  );
}

/** Topics of the template, those without a passage first. */
export function topicRows(report: Report): TopicRow[] {
  const rows = report.topics.map(({ label, place }) => ({ label, place }));
  return [...rows.filter(({ place }) => !place), ...rows.filter(({ place }) => place)];
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
}
