import type { Block } from '@/lib/document/draft';
import type { Places } from './cues';
import type { BlockRule, BlockView, RawFinding, Rule } from './rule';
import { type RuleSet, ruleSet } from './rule-set';

/** What the rules say about a block's text, and what they take from it. */
export interface BlockReading {
  readonly findings: readonly (readonly [BlockRule, RawFinding])[];
  readonly gathered: readonly GatheredText[];
}

/** What one rule takes from a text. */
export interface GatheredText {
  /** Index among the draft rules of the set; among the source rules for a line. */
  readonly rule: number;
  readonly found: unknown;
}

/** Distinct texts after which everything is forgotten, so that a long session stays small. */
const CAPACITY = 20_000;

const NOTHING: readonly GatheredText[] = [];
const NO_FINDINGS: BlockReading['findings'] = [];
const NO_PLACES: Places = [];
const NO_RULES = ruleSet([]);

/** Readings by text, so that a keystroke costs one block. Serves one set of rules; another set clears it. */
export class BlockMemory {
  /** By what a block is, and then by its text: a key made of both would be a new string with every keystroke. */
  private readonly blocks = new Map<string, Map<string, BlockReading>>();
  private readonly lines = new Map<string, readonly GatheredText[]>();
  private set: RuleSet = NO_RULES;

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
    const alike = this.likeBlocks(block.runIn ? 'run-in' : block.kind);
    const before = alike.get(block.text);
    return before ?? keep(alike, block.text, this.lookAtBlock(block));
  }

  readLine(text: string): readonly GatheredText[] {
    return this.lines.get(text) ?? keep(this.lines, text, this.lookAtLine(text));
  }

  private likeBlocks(what: string): Map<string, BlockReading> {
    return this.blocks.get(what) ?? keep(this.blocks, what, new Map());
  }

  private lookAtBlock(block: Block): BlockReading {
    const view = new View(block);
    let findings: (readonly [BlockRule, RawFinding])[] | null = null;
    let gathered: GatheredText[] | null = null;
    const { local, draftIndex, blockCues } = this.set;
    const mayApply = blockCues.scan(block.text);
    for (let at = 0; at < local.length; at++) {
      const rule = local[at];
      if (!mayApply[at] || !rule) continue;
      view.places = blockCues.placesOf(at);
      if (rule.scope === 'block') {
        for (const raw of rule.check(view)) {
          findings ??= [];
          findings.push([rule, raw]);
        }
        continue;
      }
      const found = rule.gather(view);
      if (found === null) continue;
      gathered ??= [];
      gathered.push({ rule: draftIndex[at] ?? -1, found });
    }
    return { findings: findings ?? NO_FINDINGS, gathered: gathered ?? NOTHING };
  }

  private lookAtLine(text: string): readonly GatheredText[] {
    const { source, lineCues } = this.set;
    const mayApply = lineCues.scan(text);
    let gathered: GatheredText[] | null = null;
    for (let at = 0; at < source.length; at++) {
      const found = mayApply[at] ? source[at]?.gather(text) : null;
      if (found === null || found === undefined) continue;
      gathered ??= [];
      gathered.push({ rule: at, found });
    }
    return gathered ?? NOTHING;
  }
}

function keep<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size >= CAPACITY) known.clear();
  known.set(key, value);
  return value;
}

class View implements BlockView {
  readonly kind: BlockView['kind'];
  readonly text: string;
  readonly number: BlockView['number'];
  readonly runIn: boolean;
  places: Places = NO_PLACES;

  constructor({ kind, text, number, runIn }: Block) {
    this.kind = kind;
    this.text = text;
    this.number = number;
    this.runIn = runIn;
  }
}
