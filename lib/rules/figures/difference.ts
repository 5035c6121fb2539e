import { type Counted, countedIn } from '@/lib/facts/counted';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { sentencesWith } from '@/lib/text/sentences-with';
import { amount } from './amount';

const UP = /(?:增加|增长|上升|提高|提升|增|升|扩大|扩充|拓展|延长)(?:至|到)了?$/;
const DOWN = /(?:减少|下降|降低|压缩|压减|缩短|缩减|精简|减|降)(?:至|到|为)了?$/;
const TO = /[加升高增大充展长少降低缩减短简](?:至|到|为)/g;
const MORE = /^(?:净)?(?:增加|提高|提升|上升|增长|扩大|扩充|拓展|净增|延长)了?$/;
const LESS = /^(?:净)?(?:减少|下降|降低|压缩|压减|缩短|缩减|精简)了?$/;
const FROM = /[由从](?:[^，。；]{0,12})$/;

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'figures/difference',
    title: '增减数与前后数',
    severity: 'error',
    basis: '同一句话里数字的验算',
    why: '“由58项增加到83项，增加25项”，前后两个数相减就是增减数。改了其中一个，另外两个容易漏改。',
    fixable: false,
  },
  examples: {
    good: [
      { text: '可办事项由58项增加到83项，增加25项。', finds: [] },
      { text: '办理时限由20个工作日压缩到6个工作日，压缩70%。', finds: [] },
      { text: '执法人员由12人增加到18人，新增执法记录仪9台。', finds: [] },
      // Some may have left.
      { text: '队员由12人增加到18人，新增8人。', finds: [] },
      { text: '窗口由12个减少至6个，减少人员8人，新增自助机4个。', finds: [] },
    ],
    bad: [
      { text: '可办事项由58项增加到83项，增加35项。', finds: ['35项'] },
      { text: '材料从9份压减到3份，减少5份。', finds: ['5份'] },
    ],
  },
  cues: ['至', '到', '为'].flatMap((to) => [...'加升高增大充展长少降低缩减短简'].map((verb) => `${verb}${to}`)),
  // No generator: hardly any difference is wrong.
  check({ text }): Iterable<RawFinding> {
    const found: RawFinding[] = [];
    for (const { start, end } of sentencesWith(text, TO)) {
      const figures = countedIn(text, start, end);
      for (let at = 2; at < figures.length; at++) {
        const [from, to, said] = [figures[at - 2], figures[at - 1], figures[at]];
        if (from && to && said) judge(from, to, said, text, found);
      }
    }
    return found;
  },
};

/** 由58项增加到83项，增加25项: three figures of one unit with nothing but these words between them. */
function judge(from: Counted, to: Counted, said: Counted, text: string, found: RawFinding[]): void {
  const rises = UP.test(to.lead);
  if (!rises && !DOWN.test(to.lead)) return;
  if (
    !FROM.test(from.lead) ||
    !isPlain(text.slice(from.end, to.start)) ||
    !/^[，,、（(]/.test(text.slice(to.end, said.start))
  )
    return;
  if (!(rises ? MORE : LESS).test(said.lead.trim())) return;
  // Shares and their points are compared by figures/percentage.
  if (from.unit === '' || from.unit === '%' || from.unit !== to.unit || to.unit !== said.unit) return;
  if ([from, to, said].some(({ approx }) => approx !== null)) return;
  const right = Math.abs(to.value - from.value);
  if (Math.abs(right - said.value) <= from.slack + to.slack + said.slack + 1e-9) return;
  found.push({
    start: said.start,
    end: said.end,
    message: `前后相差${amount(right, said)}（${amount(from.value, from)}→${amount(to.value, to)}），这里写作${amount(said.value, said)}。`,
  });
}

function isPlain(between: string): boolean {
  return !/[，。；、]/.test(between);
}
