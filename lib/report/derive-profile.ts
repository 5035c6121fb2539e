import type { Draft } from '@/lib/document/draft';
import { toSimplified } from '@/lib/text/traditional';
import { chooseProfile } from './choose-profile';
import { headingPattern, headingTemplate } from './heading-pattern';
import { rankOf, topRank } from './outline';
import { type Profile, type ProfilePart, ProfileSchema } from './profile';
import { readReport } from './read';
import type { OutlineNode, Report } from './report';

/** Longer headings are sentences; they head no part. */
const MAX_HEADING = 80;

/**
 * The structure of a model report as a profile: its level-1 headings in their order are the parts, each known by its
 * words, whichever year they name. Parts of a known role keep what is known of them. Null when it has no headings.
 */
export function deriveProfile(draft: Draft, { id, label }: { id: string; label: string }): Profile | null {
  const { profile: known } = chooseProfile(draft);
  const report = readReport(draft, known);
  const top = topRank(report.outline);
  const headings = report.outline.filter((node) => rankOf(node) === top && node.heading.length <= MAX_HEADING);
  if (headings.length === 0) return null;
  const basis = `按样本报告整理：${report.title?.text ?? label}`;
  const roles = new Set<string>();
  const parts = headings.flatMap((node) => {
    const role = roleOf(node, report, known, roles);
    if (role === null) return [];
    roles.add(role);
    return [derivedPart(node, role, report, known, basis)];
  });
  return ProfileSchema.parse({
    ...titleOf(report, known),
    id,
    label,
    length: lengthOf(draft),
    since: 0,
    rows: known.rows,
    topics: known.topics,
    ...(known.deadline ? { deadline: known.deadline } : {}),
    parts,
    basis,
  });
}

/** The role it was read as, else one of its own; null for a second heading of a role, which the first covers. */
function roleOf(node: OutlineNode, report: Report, known: Profile, taken: ReadonlySet<string>): string | null {
  const at = report.outline.indexOf(node);
  const part = report.parts.find((found) => found.node === at);
  const isOwn = part && !known.parts.find(({ role }) => role === part.role)?.gathers;
  if (part && (isOwn || isNamed(node, known, part.role))) return taken.has(part.role) ? null : part.role;
  let number = 1;
  while (taken.has(`other-${number}`)) number++;
  return `other-${number}`;
}

/** A heading that by its own words stands for a part, not only because it stands among others. */
function isNamed(node: OutlineNode, known: Profile, role: string): boolean {
  const words = toSimplified(node.heading.slice(node.number.length)).replace(/\s/g, '');
  return (
    known.parts.find((part) => part.role === role)?.patterns.some((pattern) => new RegExp(pattern).test(words)) ?? false
  );
}

function derivedPart(node: OutlineNode, role: string, report: Report, known: Profile, basis: string): ProfilePart {
  const before = known.parts.find((part) => part.role === role);
  const { gathers: _, ...kept } = before ?? { inner: [], minLength: 0, nextYear: false, wide: false, requires: [] };
  const heading = headingTemplate(toSimplified(node.heading), report.year);
  return {
    ...kept,
    role,
    label: before?.label ?? heading.replace(/\{(?:year|next)\}年度/g, '').slice(0, 16),
    heading,
    // The model's own words first; what the known part answers to is a good heading too.
    patterns: [headingPattern(node.heading), ...(before?.patterns ?? [])],
    missing: before?.missing ?? 'warning',
    basis,
  };
}

/** Title and subject are those of the known profile, where the model's title fits it. */
function titleOf(report: Report, known: Profile) {
  const { subject, titlePatterns, titleEnd, kind } = known;
  return { subject, titlePatterns, titleEnd, kind, titleExample: report.title?.text ?? known.titleExample };
}

/** Half to twice the length of the model. */
function lengthOf({ blocks }: Draft) {
  const length = blocks.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return { min: Math.floor(length / 2), max: Math.max(1, length * 2) };
}
