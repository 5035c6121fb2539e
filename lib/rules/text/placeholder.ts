import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { matchesOf } from '@/lib/text/matches';

/** Written by the drafting itself where nobody supplied a fact (DESIGN, promise 1). */
const PLACEHOLDER = /【待核实(?:[：:][^】]{0,200})?】?/g;

export const rule: BlockRule = {
  scope: 'block',
  cues: ['【待核实'],
  meta: {
    id: 'text/placeholder',
    title: '没有填的“待核实”',
    severity: 'error',
    basis: '《党政机关公文处理工作条例》（中办发〔2012〕14号）：公文内容要实事求是',
    why: '“【待核实：…】”是起草时没有资料可依的地方，要由人填上真实情况或者删去。',
    fixable: false,
  },
  examples: {
    good: [{ text: '对有关情况逐项核实后整改。', finds: [] }],
    bad: [
      { text: '全年组织集体学法【待核实：次数】次。', finds: ['【待核实：次数】'] },
      { text: '有关情况【待核实】。', finds: ['【待核实】'] },
    ],
  },
  *check({ text }): Iterable<RawFinding> {
    for (const match of matchesOf(PLACEHOLDER, text)) {
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: '这里没有资料可依，请填上真实情况，或者删去这句话。',
      };
    }
  },
};
