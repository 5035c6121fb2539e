import { CueScanner } from './cues';
import type { BlockRule, DraftRule, Rule, SourceRule, StructureRule } from './rule';

export type LocalRule = BlockRule | (DraftRule & Required<Pick<DraftRule, 'gather'>>);

/** Rules sorted by what they look at, with the scanners for their cues. */
export interface RuleSet {
  /** Those that look at single blocks. */
  readonly local: readonly LocalRule[];
  /** For each of `local` its index in `draft`, -1 for a block rule. */
  readonly draftIndex: readonly number[];
  readonly source: readonly SourceRule[];
  readonly draft: readonly DraftRule[];
  readonly structure: ReadonlyMap<string, StructureRule>;
  readonly blockCues: CueScanner;
  readonly lineCues: CueScanner;
}

const known = new WeakMap<readonly Rule[], RuleSet>();

/** Made once for each list of rules. */
export function ruleSet(rules: readonly Rule[]): RuleSet {
  const before = known.get(rules);
  if (before) return before;
  const local = rules.filter(isLocal);
  const source = rules.filter((rule) => rule.scope === 'source');
  const draft = rules.filter((rule) => rule.scope === 'draft');
  const set: RuleSet = {
    local,
    draftIndex: local.map((rule) => (rule.scope === 'draft' ? draft.indexOf(rule) : -1)),
    source,
    draft,
    structure: new Map(rules.flatMap((rule) => (rule.scope === 'structure' ? [[rule.meta.id, rule]] : []))),
    blockCues: new CueScanner(
      local.map(({ cues }) => cues),
      local.map(({ words }) => words),
    ),
    lineCues: new CueScanner(source.map(({ cues }) => cues)),
  };
  known.set(rules, set);
  return set;
}

function isLocal(rule: Rule): rule is LocalRule {
  return rule.scope === 'block' || (rule.scope === 'draft' && rule.gather !== undefined);
}
