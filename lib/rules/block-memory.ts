import type { Block } from '@/lib/document/draft';
import { textFacts } from '@/lib/facts/extract';
import type { FoundFact } from '@/lib/facts/fact';
import { CueScanner } from './cues';
import type { BlockRule, BlockView, DraftRule, RawFinding, Rule } from './rule';

/** What the rules say about a block's text, and what they take from it. */
export interface BlockReading {
  readonly findings: readonly (readonly [BlockRule, RawFinding])[];
  readonly gathered: readonly (readonly [DraftRule, unknown])[];
}

type LocalRule = BlockRule | (DraftRule & Required<Pick<DraftRule, 'gather'>>);

/** Distinct texts after which everything is forgotten, so that a long session stays small. */
const CAPACITY = 20_000;

/** Readings by block text, so that a keystroke costs one block. Serves one set of rules; another set clears it. */
export class BlockMemory {
  private readonly known = new Map<string, BlockReading>();
  private rules: readonly Rule[] = [];
  private local: readonly LocalRule[] = [];
  private scanner = new CueScanner([]);

  /** Must be called before `read`. */
  prepare(rules: readonly Rule[]): void {
    if (rules === this.rules) return;
    this.rules = rules;
    this.local = rules.filter(isLocal);
    this.scanner = new CueScanner(this.local.map(({ cues }) => cues));
    this.known.clear();
  }

  read(block: Block): BlockReading {
    const key = `${block.kind}${block.runIn ? '+' : ' '}${block.text}`;
    const before = this.known.get(key);
    if (before) return before;
    const reading = this.look(block);
    if (this.known.size >= CAPACITY) this.known.clear();
    this.known.set(key, reading);
    return reading;
  }

  private look(block: Block): BlockReading {
    const view = viewOf(block);
    const findings: (readonly [BlockRule, RawFinding])[] = [];
    const gathered: (readonly [DraftRule, unknown])[] = [];
    const mayApply = this.scanner.scan(block.text);
    this.local.forEach((rule, at) => {
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
}

function isLocal(rule: Rule): rule is LocalRule {
  return rule.scope === 'block' || (rule.scope === 'draft' && rule.gather !== undefined);
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
