import { partLength } from '@/lib/report/part-length';
import { isShared } from '@/lib/report/parts-by-node';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';

/** A part that is there and says too little. */
export interface WeakPart {
  readonly role: string;
  readonly label: string;
  /** What it lacks, in Chinese. */
  readonly reason: string;
}

/** A heading as long as this carries a sentence and is the part's text (as structure/part-empty has it). Characters. */
const HEADING = 60;

/** The parts that are empty or thin, and the first where it leaves out what the template asks for. In profile order. */
export function weakParts(report: Report, profile: Profile): WeakPart[] {
  if (!report.complete) return [];
  const topics = report.topics.filter(({ place }) => place === null).map(({ label }) => label);
  return profile.parts.flatMap(({ role, label, minLength }, at): WeakPart[] => {
    const own = report.parts.filter((part) => part.role === role);
    const [part] = own;
    // A joint heading holds the text of two parts: where one of them ends nobody knows.
    if (!part || own.some((one) => isShared(one, report.parts))) return [];
    const length = own.reduce((sum, one) => sum + partLength(report, one), 0);
    if (length === 0) return part.heading.length > HEADING ? [] : [{ role, label, reason: '只有标题，没有内容。' }];
    const reasons = [
      ...(length < minLength ? [`只有${length}字左右，一般不少于${minLength}字。`] : []),
      ...(at === 0 && topics.length > 0 ? [`没有写到：${topics.join('、')}。`] : []),
    ];
    return reasons.length > 0 ? [{ role, label, reason: reasons.join('') }] : [];
  });
}
