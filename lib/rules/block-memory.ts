import type { Block } from '@/lib/document/draft';
import { textFacts } from '@/lib/facts/extract';
import type { FoundFact } from '@/lib/facts/fact';
import type { Finding } from './finding';
import { placeFinding } from './place-finding';
import type { BlockRule, BlockView, DraftRule, RawFinding, Rule, SourceRule } from './rule';
import { type RuleSet, ruleSet } from './rule-set';

/** What the rules say about a block's text, and what they take from it. */
export interface BlockReading {
  readonly findings: readonly (readonly [BlockRule, RawFinding])[];
  readonly gathered: readonly (readonly [DraftRule, unknown])[];
}

/** What the rules take from a line of the source. */
export type LineReading = readonly (readonly [SourceRule, unknown])[];

/** Distinct texts after which everything is forgotten, so that a long session stays small. */
const CAPACITY = 20_000;

const NOTHING: LineReading = [];
const NO_RULES = ruleSet([]);

/** Readings by text, so that a keystroke costs one block. Serves one set of rules; another set clears it. */
export class BlockMemory {
  private readonly blocks = new Map<string, BlockReading>();
  private readonly lines = new Map<string, LineReading>();
  /** Findings of blocks that stand where they stood at the last check. */
  private placed = new WeakMap<Block, readonly Finding[]>();
  private set: RuleSet = NO_RULES;

  /** Must be called before a reading. */
  prepare(rules: readonly Rule[]): RuleSet {
    const set = ruleSet(rules);
    if (set !== this.set) {
      this.set = set;
      this.blocks.clear();
      this.lines.clear();
      this.placed = new WeakMap();
    }
    return set;
  }

  readBlock(block: Block): BlockReading {
    const key = block.kind === 'paragraph' && !block.runIn ? block.text : `${block.kind}${block.runIn}\n${block.text}`;
    return remembered(this.blocks, key, () => this.lookAtBlock(block));
  }

  readLine(text: string): LineReading {
    return remembered(this.lines, text, () => this.lookAtLine(text));
  }

  /** The findings of a block's reading at their places in the source. */
  placedFindings(block: Block, reading: BlockReading, source: string): readonly Finding[] {
    const before = this.placed.get(block);
    if (before) return before;
    const findings = reading.findings.map(([rule, raw]) => placeFinding(rule, source, block, raw));
    this.placed.set(block, findings);
    return findings;
  }

  private lookAtBlock(block: Block): BlockReading {
    const view = new View(block);
    const findings: (readonly [BlockRule, RawFinding])[] = [];
    const gathered: (readonly [DraftRule, unknown])[] = [];
    const { local, blockCues } = this.set;
    const mayApply = blockCues.scan(block.text);
    for (let at = 0; at < local.length; at++) {
      const rule = local[at];
      if (!mayApply[at] || !rule) continue;
      if (rule.scope === 'block') {
        for (const raw of rule.check(view)) findings.push([rule, raw]);
        continue;
      }
      const found = rule.gather(view);
      if (found !== null) gathered.push([rule, found]);
    }
    return { findings, gathered };
  }

  private lookAtLine(text: string): LineReading {
    const { source, lineCues } = this.set;
    const mayApply = lineCues.scan(text);
    let gathered: (readonly [SourceRule, unknown])[] | null = null;
    for (const [at, rule] of source.entries()) {
      const found = mayApply[at] ? rule.gather(text) : null;
      if (found === null) continue;
      gathered ??= [];
      gathered.push([rule, found]);
    }
    return gathered ?? NOTHING;
  }
}

function remembered<T>(known: Map<string, T>, key: string, read: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const reading = read();
  if (known.size >= CAPACITY) known.clear();
  known.set(key, reading);
  return reading;
}

class View implements BlockView {
  readonly kind: BlockView['kind'];
  readonly text: string;
  readonly number: BlockView['number'];
  readonly runIn: boolean;
  private known: readonly FoundFact[] | null = null;

  constructor({ kind, text, number, runIn }: Block) {
    this.kind = kind;
    this.text = text;
    this.number = number;
    this.runIn = runIn;
  }

  facts(): readonly FoundFact[] {
    this.known ??= textFacts(this.text);
    return this.known;
  }
}
