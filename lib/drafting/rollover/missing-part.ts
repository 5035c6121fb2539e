import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { modeOf } from '@/lib/drafting/draft-part';
import { PLACEHOLDER } from '@/lib/drafting/placeholder';
import { draftStyle } from '@/lib/drafting/sibling-style';
import { TASKS } from '@/lib/drafting/task-list';
import { unknownPart } from '@/lib/drafting/unknown-part';
import { verify } from '@/lib/drafting/verify';
import { headingInManner, yearManner } from '@/lib/drafting/year-manner';
import { readReport } from '@/lib/report/read';
import type { LastReport, RolledLine, ThisYear } from './roll-report';

/** A part last year's report did not have, as a skeleton: its heading in the manner of the others, and what to fill. */
export function missingPart(
  role: string,
  number: number,
  { draft, report, profile }: LastReport,
  { year, ledger, ticks }: ThisYear,
): RolledLine[] {
  const style = draftStyle(draft, report);
  const mode = modeOf(role, profile);
  const template = profile.parts.find((part) => part.role === role)?.heading ?? '';
  const tops = report.outline.filter(({ level }) => level === 1);
  const words = headingInManner(template, year, yearManner(tops));
  // Of this year nothing is written yet: a draft without a word of its own.
  const empty = parseDraft(textSnapshot(''));
  const task = TASKS.find((candidate) => candidate.role === role) ?? unknownPart(role);
  const { paragraphs } = task.compose({
    draft: empty,
    report: { ...readReport(empty, profile), year },
    profile,
    ledger: { ...ledger, sources: [] },
    existing: '',
    seed: 0,
  });
  const line = (text: string, level: number): RolledLine => {
    const sound = verify(text, ledger, ticks, mode).text;
    const old = (sound.match(PLACEHOLDER) ?? []).map(() => '');
    return { kind: level > 0 ? 'heading' : 'paragraph', level, mode, text: sound, old, last: null };
  };
  let item = 0;
  const body = paragraphs.flatMap(({ title, sentences }): RolledLine[] => {
    const text = sentences.map((sentence) => sentence.text).join('');
    if (title === null) return [line(text, 0)];
    const head = style.item.number(++item) + title + style.item.stop;
    return style.item.runIn ? [line(head + text, 0)] : [line(head, 2), line(text, 0)];
  });
  return [line(style.heading.number(number) + words + style.heading.stop, 1), ...body];
}
