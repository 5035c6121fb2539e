import { partLength } from '@/lib/report/part-length';
import type { Profile, ProfilePart } from '@/lib/report/profile';
import type { Part, Report } from '@/lib/report/report';
import type { Span } from '@/lib/text/span';

/** `unwritten`: missing, but only advised. */
export type PartState = 'present' | 'weak' | 'missing' | 'unwritten' | 'unread';

/** One line of the structure map. */
export interface StructureRow {
  readonly role: string;
  readonly label: string;
  readonly state: PartState;
  /** Characters without spaces; null when the part has no heading. */
  readonly length: number | null;
  /** Why it is weak or what else is known, in Chinese. */
  readonly note: string | null;
  /** Where a click leads: the heading, or the sentence that touches a missing part. */
  readonly place: Span | null;
}

/** The profile's parts in their order, each with what the report has of it. */
export function structureRows(report: Report, profile: Profile): StructureRow[] {
  return profile.parts.map((wanted) => {
    const part = report.parts.find((found) => found.role === wanted.role);
    return part ? presentRow(wanted, part, partLength(report, part), profile) : absentRow(wanted, report);
  });
}

function presentRow(wanted: ProfilePart, part: Part, length: number, profile: Profile): StructureRow {
  const lacks = wanted.requires.filter(({ id }) => !part.meets.includes(id)).map(({ label }) => label);
  const outer = profile.parts.find(({ role }) => role === part.within)?.label;
  const notes = [
    part.within === null ? null : `没有单独成章，写在“${outer ?? part.within}”里`,
    length === 0 ? '只有标题，没有内容' : null,
    length > 0 && length < wanted.minLength ? '内容偏少' : null,
    lacks.length > 0 ? `没有写明${lacks.join('、')}` : null,
  ].filter((note) => note !== null);
  return {
    role: wanted.role,
    label: wanted.label,
    state: notes.length > 0 ? 'weak' : 'present',
    length,
    note: notes.length > 0 ? notes.join('；') : null,
    place: { start: part.start, end: part.headingEnd },
  };
}

function absentRow({ role, label, missing }: ProfilePart, report: Report): StructureRow {
  const mention = report.touched.find((place) => place.role === role) ?? null;
  const common = { role, label, length: null, place: mention && { start: mention.start, end: mention.end } };
  if (!report.complete) return { ...common, state: 'unread', note: '读到的部分里没有' };
  const wish = missing === 'advice' ? '没有这一章；没有要报告的，也可以写明“无”' : '没有这一章';
  const state = missing === 'advice' ? 'unwritten' : 'missing';
  return { ...common, state, note: mention ? '没有这一章，只在文中提到' : wish };
}
