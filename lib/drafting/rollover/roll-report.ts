import type { Block, Draft } from '@/lib/document/draft';
import { modeOf } from '@/lib/drafting/draft-part';
import { numberLike } from '@/lib/drafting/number-like';
import { PLACEHOLDER, placeholder } from '@/lib/drafting/placeholder';
import type { Tick } from '@/lib/drafting/statements';
import { type Mode, verify } from '@/lib/drafting/verify';
import type { Ledger } from '@/lib/facts/ledger';
import { rankOf, topRank } from '@/lib/report/outline';
import type { Profile } from '@/lib/report/profile';
import type { OutlineNode, Report } from '@/lib/report/report';
import { missingPart } from './missing-part';
import { type Carrying, type RolledText, rollText } from './roll-text';

/** One paragraph of this year's skeleton. */
export interface RolledLine extends RolledText {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'row';
  /** Level of a heading, 0 else. */
  readonly level: number;
  /** How it is verified when it is written. */
  readonly mode: Mode;
  /** The paragraph of last year's report; null for what this one adds. */
  readonly last: string | null;
}

/** Last year's report as this year's skeleton. */
export interface Rolled {
  readonly year: number;
  readonly lines: readonly RolledLine[];
  /** Labels of the parts last year's report did not have. */
  readonly added: readonly string[];
  /** True when its parts stood in another order. */
  readonly reordered: boolean;
}

export interface LastReport {
  readonly draft: Draft;
  readonly report: Report;
  readonly profile: Profile;
}

export interface ThisYear {
  readonly year: number;
  /** Facts of this year's draft alone: nothing of last year bears out anything. */
  readonly ledger: Ledger;
  /** Names the user says still hold. */
  readonly ticks: readonly Tick[];
}

/** A heading of the first level with all below it. */
interface Section {
  readonly role: string | null;
  readonly rank: number;
  /** Blocks: from, to (exclusive). */
  readonly blocks: readonly [number, number];
  readonly node: OutlineNode;
}

type Carry = (role: string | null) => Carrying;

/**
 * Last year's report → this year's skeleton: headings and sentence frames kept, years moved on, a placeholder for every
 * fact and deed this year's ledger does not bear out, parts in the template's order, missing ones added. Null where
 * nothing tells which year last year's report is of.
 */
export function rollReport(last: LastReport, to: ThisYear): Rolled | null {
  const { draft, report, profile } = last;
  const { year, ledger, ticks } = to;
  if (report.year === null) return null;
  const from = report.year;
  const carry: Carry = (role) => ({
    from,
    by: year - from,
    ledger,
    ticks,
    mode: role === null ? 'past' : modeOf(role, profile),
    isProblem: role === 'problems',
  });
  const found = sectionsOf(report, profile);
  const sections = [...found].sort((a, b) => a.rank - b.rank);
  const first = found[0]?.blocks[0] ?? report.body[1];
  const lines: RolledLine[] = linesOf(last, [0, first], carry(null));
  const added: string[] = [];
  let number = 0;
  const order = profile.parts.map(({ role }) => role);
  const addMissing = (before: number) => {
    for (const [rank, part] of profile.parts.entries()) {
      if (rank >= before || !report.missing.includes(part.role) || added.includes(part.label)) continue;
      added.push(part.label);
      lines.push(...missingPart(part.role, ++number, last, to));
    }
  };
  for (const section of sections) {
    addMissing(section.rank);
    number++;
    lines.push(...sectionLines(section, number, last, carry(section.role)));
  }
  addMissing(order.length);
  lines.push(...linesOf(last, [Math.max(report.body[1], first), draft.blocks.length], carry(null)));
  return {
    year,
    lines: lines.map((line) => settled(line, to)),
    added,
    reordered: sections.some((section, at) => section !== found[at]),
  };
}

/** A line whose parts together read otherwise than each by itself. */
function settled(line: RolledLine, { ledger, ticks }: ThisYear): RolledLine {
  const { ok, text } = verify(line.text, ledger, ticks, line.mode);
  return ok ? line : { ...line, text, old: (text.match(PLACEHOLDER) ?? []).map(() => line.last ?? '') };
}

function sectionsOf(report: Report, profile: Profile): Section[] {
  const top = topRank(report.outline);
  const tops = report.outline.filter((node) => rankOf(node) === top);
  const order = profile.parts.map(({ role }) => role);
  let rank = 0;
  return tops.map((node, at): Section => {
    const own = report.parts.filter(
      (part) =>
        part.level === 1 &&
        (report.outline[part.node] === node || (part.blocks[0] <= node.block && node.block < part.blocks[1])),
    );
    const role = order.find((candidate) => own.some((part) => part.role === candidate)) ?? null;
    // A heading that is no part stays behind the one before it.
    if (role !== null) rank = order.indexOf(role);
    return { role, rank, blocks: [node.block, tops[at + 1]?.block ?? report.body[1]], node };
  });
}

const TO_REVISE: Readonly<Record<string, string>> = {
  problems: '以下为去年写的不足，请逐条改为今年的情况',
  plan: '以下为去年写的安排，请逐条改为下一年度的任务',
};

function sectionLines(
  { role, blocks: [from, to], node }: Section,
  number: number,
  last: LastReport,
  carrying: Carrying,
): RolledLine[] {
  const { draft } = last;
  const block = draft.blocks[from];
  const mark = node.value === null || !block?.number ? '' : numberLike(block.number.text, asLevel(block), number);
  const runsIn = draft.blocks[from + 1]?.runIn ?? false;
  const lines = linesOf(last, [from, to], carrying, mark);
  const revise = role === null ? undefined : TO_REVISE[role];
  const [heading, ...rest] = lines;
  if (revise === undefined || !heading || (rest.length === 0 && !runsIn)) return lines;
  const asked: RolledLine = {
    kind: 'paragraph',
    level: 0,
    mode: carrying.mode,
    text: `${placeholder(revise)}。`,
    old: [''],
    last: null,
  };
  return [heading, asked, ...rest];
}

function asLevel({ number }: Block) {
  return number?.level ?? 1;
}

/** The paragraphs of some blocks. `mark` is the number of the first where it is a heading. */
function linesOf(
  { draft, report, profile }: LastReport,
  [from, to]: readonly [number, number],
  carrying: Carrying,
  mark?: string,
): RolledLine[] {
  const levels = new Map(report.outline.map((node) => [node.block, node.level]));
  const { title, body } = report;
  const lines: RolledLine[] = [];
  for (const block of draft.blocks.slice(from, to)) {
    const isTitle = title !== null && block.index < body[0] && block.start >= title.start && block.end <= title.end;
    const written = block.number?.text ?? '';
    const level = levels.get(block.index) ?? 0;
    const rolled = rollText(
      block.text.slice(written.length),
      carrying,
      isTitle ? 'title' : level > 0 ? 'heading' : 'text',
    );
    const number = block.index === from && mark !== undefined ? mark : written;
    // 关于报送……的报告 is taken for a deed: the usual title says the same.
    const isUsual = isTitle && /报告$/.test(block.text) && /^【待核实：[^】]*】$/.test(rolled.text);
    const usual = `关于${carrying.from + carrying.by}年度${profile.subject}情况的报告`;
    const text = isUsual ? usual : number + rolled.text;
    const before = lines.at(-1);
    if (block.runIn && before) {
      lines[lines.length - 1] = {
        ...before,
        text: before.text + text,
        old: [...before.old, ...rolled.old],
        last: `${before.last ?? ''}${block.text}`,
      };
      continue;
    }
    const kind = isTitle ? 'title' : level > 0 ? 'heading' : block.kind === 'row' ? 'row' : 'paragraph';
    lines.push({ kind, level, mode: carrying.mode, text, old: isUsual ? [] : rolled.old, last: block.text });
  }
  return lines;
}
