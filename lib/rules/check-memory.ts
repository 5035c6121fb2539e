import type { Block, SourceText } from '@/lib/document/draft';
import type { PlacedLine } from '@/lib/document/lines';
import { BlockMemory } from './block-memory';
import type { Finding } from './finding';
import { Gatherings, type PlacedReading } from './gatherings';
import { placeFinding } from './place-finding';
import { changedFields, haveCommon, RecordedView, type ViewFields } from './recorded-view';
import type { DraftView, Gathered, GatheredLine, Rule } from './rule';
import { type RuleSet, ruleSet } from './rule-set';

/** What was found in a whole draft, with all that it was found in. */
interface Found {
  readonly given: unknown;
  readonly read: ViewFields;
  readonly findings: readonly Finding[];
}

const NOTHING: PlacedReading<never> = { findings: [], gathered: [], entries: [] };
const NONE: readonly never[] = [];

/**
 * What one check leaves for the next: readings by text, and for what is the same object in both drafts, what was found.
 * Serves one set of rules at a time; another set clears it.
 */
export class CheckMemory {
  private readonly texts = new BlockMemory();
  private set: RuleSet = ruleSet(NONE);
  private blocks = new Gatherings<Block, Gathered<unknown>>(0);
  private lines = new Gatherings<PlacedLine, GatheredLine<unknown>>(0);
  private found = new WeakMap<object, Found>();
  private last: DraftView | null = null;
  private changed: ViewFields = { report: 0, draft: 0 };
  private recorded: RecordedView | null = null;

  /** Must be called before all else: reads the blocks and lines of the view's draft. */
  begin(view: DraftView, rules: readonly Rule[]): RuleSet {
    const set = this.texts.prepare(rules);
    const { last } = this;
    if (!last || set !== this.set || !isOfOneKind(last, view)) this.forget(set);
    else this.changed = changedFields(last, view);
    this.last = view;
    this.recorded = new RecordedView(view);
    const { source, blocks, lines } = view.draft;
    this.blocks.update(blocks, (block) => this.readBlock(block, source));
    if (set.source.length > 0) this.lines.update(lines, (line) => this.readLine(line));
    return set;
  }

  get readings(): readonly PlacedReading<unknown>[] {
    return this.blocks.readings;
  }

  /** What a draft rule took from the blocks; `rule` is its index in the set. */
  gathered(rule: number): readonly Gathered<unknown>[] {
    return this.blocks.lists[rule] ?? NONE;
  }

  /** What a source rule took from the lines; `rule` is its index in the set. */
  gatheredLines(rule: number): readonly GatheredLine<unknown>[] {
    return this.lines.lists[rule] ?? NONE;
  }

  /** What `look` finds in the view and in `given`; as before while both are the same as far as it reads them. */
  findings(asked: object, given: unknown, look: (view: DraftView) => readonly Finding[]): readonly Finding[] {
    const { last, recorded } = this;
    if (!last || !recorded) throw new Error('no check has begun');
    const before = this.found.get(asked);
    if (
      before &&
      before.given === given &&
      !haveCommon(before.read, this.changed) &&
      isAsWritten(before.findings, last)
    )
      return before.findings;
    const { answer, read } = recorded.record(look);
    this.found.set(asked, { given, read, findings: answer });
    return answer;
  }

  private forget(set: RuleSet): void {
    this.set = set;
    this.blocks = new Gatherings(set.draft.length);
    this.lines = new Gatherings(set.source.length);
    this.found = new WeakMap();
  }

  private readBlock(block: Block, source: SourceText): PlacedReading<Gathered<unknown>> {
    const { findings, gathered } = this.texts.readBlock(block);
    if (findings.length === 0 && gathered.length === 0) return NOTHING;
    return {
      findings: findings.map(([rule, raw]) => placeFinding(rule, source, block, raw)),
      gathered,
      entries: gathered.map(({ found }) => ({ block, found })),
    };
  }

  private readLine({ start, line }: PlacedLine): PlacedReading<GatheredLine<unknown>> {
    const gathered = line.raw ? this.texts.readLine(line.raw) : NONE;
    if (gathered.length === 0) return NOTHING;
    return { findings: NONE, gathered, entries: gathered.map(({ found }) => ({ start, found })) };
  }
}

/** What was found in a span may rest on its ends alone; what it shows is the text as it is. */
function isAsWritten(findings: readonly Finding[], { draft: { source } }: DraftView): boolean {
  return findings.every(({ start, end, text }) => source.slice(start, end) === text);
}

function isOfOneKind(before: DraftView, now: DraftView): boolean {
  return before.profile === now.profile && before.lastYear === now.lastYear && before.table === now.table;
}
