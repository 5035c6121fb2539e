import type { Block } from '@/lib/document/draft';
import { textFacts } from '@/lib/facts/extract';
import type { FoundFact } from '@/lib/facts/fact';
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

/** Readings by text, so that a keystroke costs one block. Serves one set of rules; another set clears it. */
export class BlockMemory {
  private readonly blocks = new Map<string, BlockReading>();
  private readonly lines = new Map<string, LineReading>();
  private set: RuleSet = ruleSet([]);

  /** Must be called before a reading. */
  prepare(rules: readonly Rule[]): RuleSet {
    const set = ruleSet(rules);
    if (set !== this.set) {
      this.set = set;
      this.blocks.clear();
      this.lines.clear();
    }
    return set;
  }

  readBlock(block: Block): BlockReading {
    const key = `${block.kind}${block.runIn ? '+' : ' '}${block.text}`;
    return remembered(this.blocks, key, () => this.lookAtBlock(block));
  }

  readLine(text: string): LineReading {
    return remembered(this.lines, text, () => this.lookAtLine(text));
  }

  private lookAtBlock(block: Block): BlockReading {
    const view = viewOf(block);
    const findings: (readonly [BlockRule, RawFinding])[] = [];
    const gathered: (readonly [DraftRule, unknown])[] = [];
    const mayApply = this.set.blockCues.scan(block.text);
    this.set.local.forEach((rule, at) => {
      if (!mayApply[at]) return;
      if (rule.scope === 'block') {
        for (const raw of rule.check(view)) findings.push([rule, raw]);
        return;
      }
      const found = rule.gather(view);
      if (found !== null) gathered.push([rule, found]);
    });
    return { findings, gathered };
  }

  private lookAtLine(text: string): LineReading {
    const gathered: (readonly [SourceRule, unknown])[] = [];
    const mayApply = this.set.lineCues.scan(text);
    this.set.source.forEach((rule, at) => {
      const found = mayApply[at] ? rule.gather(text) : null;
      if (found !== null) gathered.push([rule, found]);
    });
    return gathered;
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

export function viewOf({ kind, text, number, runIn }: Block): BlockView {
  let facts: readonly FoundFact[] | null = null;
  return {
    kind,
    text,
    runIn,
    ...(number ? { number } : {}),
    facts: () => {
      facts ??= textFacts(text);
      return facts;
    },
  };
}
