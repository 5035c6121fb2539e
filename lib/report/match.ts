import { rememberLast } from '@/lib/text/remember-last';
import { toSimplified } from '@/lib/text/traditional';
import { findYears } from '@/lib/text/years';
import { rememberByPlace } from './by-place';
import { type CompiledPart, type CompiledProfile, compile } from './compiled';
import { listKeeper } from './kept';
import { rankOf } from './outline';
import type { Profile } from './profile';
import type { OutlineNode, Part, Report } from './report';

/** Headings whose parts are remembered, for each profile. */
const REMEMBERED = 5_000;

/** A part as its headings tell it: what stands in its text is not looked at. */
export type HeadedPart = Omit<Part, 'end' | 'length' | 'meets'>;

interface Headings {
  readonly parts: readonly HeadedPart[];
  readonly missing: Report['missing'];
}

/** Finds the profile's parts among the headings of a body that ends before the block `end`. */
export const findParts = rememberLast(
  (outline: readonly OutlineNode[], end: number, profile: Profile, year: number | null): Headings => {
    const compiled = compile(profile);
    const ranks = outline.map(rankOf);
    const top = ranks.reduce((least, rank) => Math.min(least, rank), Number.POSITIVE_INFINITY);
    const parts: HeadedPart[] = [];
    const roleOfTop = new Map<number, string>();
    const add = (index: number, role: string, last = index) => {
      const part = makePart(outline, ranks, end, index, role, top, last);
      if (part) parts.push(part);
    };
    outline.forEach((node, index) => {
      if (ranks[index] !== top) return;
      const roles = rolesOf(wordsAt(node, index), compiled, year);
      for (const role of roles) add(index, role);
      if (roles[0]) roleOfTop.set(index, roles[0]);
    });
    for (const wanted of compiled.parts)
      for (const [first, last] of gatheredRuns(ranks, top, wanted, roleOfTop)) {
        drop(
          parts,
          parts.filter(({ role, node }) => role === wanted.part.role && node >= first && node <= last),
        );
        add(first, wanted.part.role, last);
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
      const inner = innerHeading(outline, ranks, top, wanted, roleOfTop);
      if (inner === null) continue;
      drop(parts, joint);
      add(inner, part.role);
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
    const found = new Set(parts.map(({ role }) => role));
    return {
      parts: keepParts(parts),
      missing: keepMissing(profile.parts.map(({ role }) => role).filter((role) => !found.has(role))),
    };
  },
);

const keepParts = listKeeper<HeadedPart>();
const keepMissing = listKeeper<string>();

/** Parts one heading stands for together. */
function ofSharedHeadings(parts: readonly HeadedPart[]): HeadedPart[] {
  const counts = new Map<number, number>();
  for (const { node } of parts) counts.set(node, (counts.get(node) ?? 0) + 1);
  return parts.filter(({ node }) => (counts.get(node) ?? 0) > 1);
}

function drop(parts: HeadedPart[], unwanted: readonly HeadedPart[]): void {
  for (const part of unwanted) parts.splice(parts.indexOf(part), 1);
}

/** Runs of level-1 headings that stand for a part together: from, to. Marks them as the part's. */
function gatheredRuns(
  ranks: readonly number[],
  top: number,
  { part, gathers }: CompiledPart,
  roleOfTop: Map<number, string>,
): [number, number][] {
  if (!gathers) return [];
  const runs: [number, number][] = [];
  let open: [number, number] | null = null;
  for (const [index, rank] of ranks.entries()) {
    if (rank !== top) continue;
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
  return toSimplified(node.heading.slice(node.number.length)).replace(/\s/g, '');
}

const wordsAt = rememberByPlace(words);

/** Which parts a level-1 heading stands for: one, or problems and plan together. */
function rolesOf(text: string, { roles, parts }: CompiledProfile, year: number | null): readonly string[] {
  const known = roles.get(year) ?? new Map<string, readonly string[]>();
  if (known.size >= REMEMBERED) known.clear();
  roles.set(year, known);
  const decided = known.get(text) ?? decideRoles(text, parts, year);
  known.set(text, decided);
  return decided;
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
  ranks: readonly number[],
  top: number,
  { part, inner }: CompiledPart,
  roleOfTop: ReadonlyMap<number, string>,
): number | null {
  if (!inner) return null;
  const at = outline.findIndex((node, index) => {
    if (ranks[index] === top || !inner.test(words(node))) return false;
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

function makePart(
  outline: readonly OutlineNode[],
  ranks: readonly number[],
  end: number,
  index: number,
  role: string,
  /** Rank of the headings that stand for level 1. */
  top: number,
  /** Index of the last heading of the same level that belongs to the part. */
  last: number,
): HeadedPart | null {
  const node = outline[index];
  if (!node) return null;
  const rank = rankOf(node);
  let after = last + 1;
  for (let next = ranks[after]; next !== undefined && next > rank; next = ranks[after]) after++;
  return {
    role,
    heading: node.heading,
    start: node.start,
    headingEnd: node.end,
    level: rank === top ? 1 : node.level,
    within: null,
    node: index,
    blocks: [node.block + 1, outline[after]?.block ?? end],
  };
}
