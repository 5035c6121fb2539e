import type { OutlineNode } from '@/lib/report/report';

/** Headings with a number under one parent, at one level and of one form. */
interface Group {
  readonly level: number;
  readonly form: number;
  /** Another under the same parent. */
  readonly beside: Group | undefined;
  size: number;
  /** It counts 1, 2, 3 so far. */
  isEven: boolean;
}

const NONE: readonly OutlineNode[][] = [];

/**
 * The groups of siblings that do not count 1, 2, 3. Hardly any: all headings are looked at after every change to one of
 * them, and lists are made of those groups only.
 */
export function unevenGroups(outline: readonly OutlineNode[]): readonly OutlineNode[][] {
  /** By parent + 1 the group that was begun last. */
  const latest = new Array<Group | undefined>(outline.length + 1);
  const groups = new Array<Group | undefined>(outline.length);
  let isEven = true;
  for (let at = 0; at < outline.length; at++) {
    const node = outline[at];
    if (!node || node.value === null) continue;
    const group = groupOf(node, latest);
    groups[at] = group;
    group.size++;
    if (node.value === group.size) continue;
    group.isEven = false;
    isEven = false;
  }
  if (isEven) return NONE;
  const uneven = new Map<Group, OutlineNode[]>();
  for (const [at, node] of outline.entries()) {
    const group = groups[at];
    if (!group || group.isEven) continue;
    const nodes = uneven.get(group);
    if (nodes) nodes.push(node);
    // 1. → （1） → 1） → ①: deeper forms of level 4 start again under each of the upper ones.
    else if (group.level !== 4 || deepForms(latest[node.parent + 1]) === 1) uneven.set(group, [node]);
  }
  return [...uneven.values()];
}

function groupOf(node: OutlineNode, latest: (Group | undefined)[]): Group {
  const { level, parent } = node;
  const form = formOf(node);
  for (let group = latest[parent + 1]; group; group = group.beside)
    if (group.level === level && group.form === form) return group;
  const group = { level, form, beside: latest[parent + 1], size: 0, isEven: true };
  latest[parent + 1] = group;
  return group;
}

function deepForms(latest: Group | undefined): number {
  let count = 0;
  for (let group = latest; group; group = group.beside) if (group.level === 4) count++;
  return count;
}

/** Some forms serve as levels of their own: 第一部分 (1), ① (2), 1） (3). */
function formOf({ number, level }: OutlineNode): number {
  const first = number.charCodeAt(0);
  if (level === 1) return first === 0x7b2c ? 1 : 0;
  if (level !== 4) return 0;
  if (first >= 0x2460 && first <= 0x2473) return 2;
  return (first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19) ? 3 : 0;
}
