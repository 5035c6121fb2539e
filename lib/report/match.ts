import type { PlacedDraft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { rememberByText } from '@/lib/text/remember';
import { toSimplified } from '@/lib/text/traditional';
import { findYears } from '@/lib/text/years';
import { type CompiledPart, type CompiledProfile, compile } from './compiled';
import { rankOf, topRank } from './outline';
import type { Profile } from './profile';
import type { OutlineNode, Part, Report } from './report';

/** Headings whose parts are remembered, for each profile. */
const REMEMBERED = 5_000;

type Matched = Pick<Report, 'parts' | 'missing' | 'touched'>;

/** Finds the profile's parts among the headings; what has no heading at any level is missing, or at least touched. */
export function matchParts(
  draft: PlacedDraft,
  outline: readonly OutlineNode[],
  body: Report['body'],
  profile: Profile,
  year: number | null,
): Matched {
  const compiled = compile(profile);
  const parts: Part[] = [];
  const roleOfTop = new Map<number, string>();
  const top = topRank(outline);
  outline.forEach((node, index) => {
    if (rankOf(node) !== top) return;
    const roles = rolesOf(words(node), compiled, year);
    for (const role of roles) parts.push(makePart(draft, outline, body, index, compiled, role, top));
    if (roles[0]) roleOfTop.set(index, roles[0]);
  });
  for (const wanted of compiled.parts)
    for (const [first, last] of gatheredRuns(outline, wanted, roleOfTop)) {
      drop(
        parts,
        parts.filter(({ role, node }) => role === wanted.part.role && node >= first && node <= last),
      );
      parts.push(makePart(draft, outline, body, first, compiled, wanted.part.role, top, last));
    }
  const shared = new Set(ofSharedHeadings(parts));
  for (const wanted of compiled.parts) {
    const { part } = wanted;
    const own = parts.filter((found) => found.role === part.role);
    const joint = own.filter((found) => shared.has(found));
    // 存在问题及改进措施 beside a plan with a heading of its own is no second plan.
    if (joint.length < own.length) drop(parts, joint);
    if (joint.length < own.length || joint.length > 1) continue;
    // 存在问题和下一步打算: the items below tell the two apart.
    const inner = innerHeading(outline, wanted, roleOfTop);
    if (inner === null) continue;
    drop(parts, joint);
    parts.push(makePart(draft, outline, body, inner, compiled, part.role, top));
  }
  parts.sort((a, b) => a.start - b.start);
  for (const part of parts) {
    if (part.level === 1) continue;
    const host = topOf(outline, part.node);
    const at = outline[host]?.block ?? -1;
    const role =
      parts.find(({ node, level, blocks }) => node === host || (level === 1 && blocks[0] <= at && at < blocks[1]))
        ?.role ?? roleOfTop.get(host);
    // Of a joint heading's items, the first speaks for the heading.
    part.within = role === undefined || role === part.role ? null : role;
  }
  const missing = profile.parts.map((part) => part.role).filter((role) => !parts.some((part) => part.role === role));
  return { parts, missing, touched: missing.flatMap((role) => touched(draft, body, compiled, role)) };
}

/** Parts one heading stands for together. */
function ofSharedHeadings(parts: readonly Part[]): Part[] {
  const counts = new Map<number, number>();
  for (const { node } of parts) counts.set(node, (counts.get(node) ?? 0) + 1);
  return parts.filter(({ node }) => (counts.get(node) ?? 0) > 1);
}

function drop(parts: Part[], unwanted: readonly Part[]): void {
  for (const part of unwanted) parts.splice(parts.indexOf(part), 1);
}

/** Runs of level-1 headings that stand for a part together: from, to. Marks them as the part's. */
function gatheredRuns(
  outline: readonly OutlineNode[],
  { part, gathers }: CompiledPart,
  roleOfTop: Map<number, string>,
): [number, number][] {
  if (!gathers) return [];
  const runs: [number, number][] = [];
  const top = topRank(outline);
  let open: [number, number] | null = null;
  for (const [index, node] of outline.entries()) {
    if (rankOf(node) !== top) continue;
    const role = roleOfTop.get(index) ?? part.role;
    if (gathers.until.includes(role)) break;
    if (role !== part.role) open = null;
    else if (open) open[1] = index;
    else {
      open = [index, index];
      runs.push(open);
    }
    if (role === part.role) roleOfTop.set(index, role);
  }
  return runs;
}

/** The heading's words, Simplified, without number and spaces. */
function words(node: OutlineNode): string {
  return plainWords(node.heading.slice(node.number.length));
}

const plainWords = rememberByText((text) => toSimplified(text).replace(/\s/g, ''));

/** Which parts a level-1 heading stands for: one, or problems and plan together. */
function rolesOf(text: string, compiled: CompiledProfile, year: number | null): readonly string[] {
  const key = `${year} ${text}`;
  const known = compiled.roles.get(key);
  if (known) return known;
  const roles = decideRoles(text, compiled.parts, year);
  if (compiled.roles.size >= REMEMBERED) compiled.roles.clear();
  compiled.roles.set(key, roles);
  return roles;
}

function decideRoles(text: string, parts: readonly CompiledPart[], year: number | null): string[] {
  const hit = (role: string) => parts.find(({ part }) => part.role === role)?.heading.test(text) ?? false;
  if (hit('problems') && hit('plan') && !/第一责任人/.test(text)) return ['problems', 'plan'];
  // The narrow subject wins over the wide one: 下一年度主要工作 is the plan, not the measures.
  const order = ['responsibility', 'other', 'plan', 'problems', ...parts.map(({ part }) => part.role)];
  const role = order.find((candidate) => hit(candidate));
  // 2025年主要工作 and 2025年任务和要求 of a report on 2024 look ahead; 2025年主要举措和成效 has a wrong year.
  const named = findYears(text);
  const ahead = year !== null && named[0]?.start === 0 && named.every((found) => found.year === year + 1);
  const isWide = parts.find(({ part }) => part.role === role)?.part.wide;
  if (ahead && (!role || (isWide && /工作$/.test(text))))
    return parts.flatMap(({ part }) => (part.nextYear ? [part.role] : []));
  return role ? [role] : [];
}

function innerHeading(
  outline: readonly OutlineNode[],
  { part, inner }: CompiledPart,
  roleOfTop: ReadonlyMap<number, string>,
): number | null {
  if (!inner) return null;
  const top = topRank(outline);
  const at = outline.findIndex((node, index) => {
    if (rankOf(node) === top || !inner.test(words(node))) return false;
    // 「持续压实第一责任人职责」 among next year's measures is a measure, not the part.
    return part.nextYear || roleOfTop.get(topOf(outline, index)) !== 'plan';
  });
  return at < 0 ? null : at;
}

function topOf(outline: readonly OutlineNode[], index: number): number {
  let at = index;
  for (let parent = outline[at]?.parent ?? -1; parent >= 0; parent = outline[at]?.parent ?? -1) at = parent;
  return at;
}

/** Characters, spaces left out. */
const inkLength = rememberByText((text) => text.replace(/\s/g, '').length);

function makePart(
  draft: PlacedDraft,
  outline: readonly OutlineNode[],
  body: Report['body'],
  index: number,
  compiled: CompiledProfile,
  role: string,
  /** Rank of the headings that stand for level 1. */
  top: number,
  /** Index of the last heading of the same level that belongs to the part. */
  last = index,
): Part {
  const node = outline[index];
  if (!node) throw new RangeError(`no heading ${index}`);
  let after = last + 1;
  for (let next = outline[after]; next && rankOf(next) > rankOf(node); next = outline[after]) after++;
  const to = outline[after]?.block ?? body[1];
  const text = draft.blocks.slice(node.block + 1, to);
  const requires = compiled.parts.find(({ part }) => part.role === role)?.requires ?? [];
  const meets = requires.filter(({ isMet }) => text.some((block) => isMet(block.text))).map(({ id }) => id);
  return {
    meets,
    role,
    heading: node.heading,
    start: node.start,
    headingEnd: node.end,
    end: text.at(-1)?.end ?? node.end,
    level: rankOf(node) === top ? 1 : node.level,
    within: null,
    node: index,
    blocks: [node.block + 1, to],
    length: text.reduce((sum, block) => sum + inkLength(block.text), 0),
  };
}

function touched(draft: PlacedDraft, body: Report['body'], compiled: CompiledProfile, role: string): Report['touched'] {
  const touch = compiled.parts.find(({ part }) => part.role === role)?.touch;
  if (!touch) return [];
  const found: Report['touched'] = [];
  for (const block of draft.blocks.slice(body[0], body[1]))
    for (const { start, end } of touch(block.text)) found.push({ role, ...sourceSpan(block, start, end) });
  return found;
}
