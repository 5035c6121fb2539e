import type { Block } from '@/lib/document/draft';
import type { Profile } from '@/lib/report/profile';
import type { Part, Report } from '@/lib/report/report';

/** Whether a block heads a part that says what is planned for the next year, or stands in it. Asked of few blocks. */
export function isPlanned({ index }: Block, { parts }: Report, profile: Profile): boolean {
  return parts.some((part) => index >= part.blocks[0] - 1 && index < part.blocks[1] && plansNextYear(part, profile));
}

export function plansNextYear({ role }: Part, profile: Profile): boolean {
  return profile.parts.some((part) => part.role === role && part.nextYear);
}
