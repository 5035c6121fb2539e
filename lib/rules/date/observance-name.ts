import type { Fault } from '@/lib/facts/occasion-schema';
import type { Severity } from '@/lib/report/profile';
import type { RawFinding } from '@/lib/rules/rule';
import type { YearContext } from './meant-years';
import type { Mention } from './occasion-mentions';

/** How much is made of a fault: where the occasion itself is named, and in running text. */
const SEVERITY: Readonly<Record<Fault, readonly [node: Severity | null, text: Severity | null]>> = {
  unknown: ['error', 'warning'],
  doubtful: ['warning', 'advice'],
  shortened: ['warning', 'advice'],
  brief: ['warning', null],
  customary: ['advice', null],
};

/** A name that is not the official one. */
export function judgeName(mention: Mention, { saidBefore }: YearContext): RawFinding | null {
  const { occasion, name, fault, isNode, completed, start, end } = mention;
  if (fault === null || (completed && fault !== 'unknown')) return null;
  const severity = SEVERITY[fault][isNode ? 0 : 1];
  if (severity === null || (!isNode && fault === 'shortened' && saidBefore)) return null;
  const right = occasion.name;
  return {
    start,
    end,
    severity,
    message:
      fault === 'unknown' || fault === 'doubtful'
        ? `没有全国性的“${name}”，应为“${right}”。`
        : `“${name}”不是全称，应写“${right}”。`,
    fixes: completed
      ? []
      : [
          {
            title: `改为“${right}”`,
            safe: isNode && (fault === 'unknown' || fault === 'shortened'),
            edits: [{ start, end, text: right }],
          },
        ],
  };
}
