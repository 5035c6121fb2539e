import { MEASURE } from '@/lib/facts/measure-words';
import { MEASURES_OF, type NounMeasure } from '@/lib/facts/measure-words-by-noun';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';

const NOUNS = [...MEASURES_OF.keys()];
const LONGEST_FIRST = NOUNS.toSorted((a, b) => b.length - a.length);
/** Only the shortest need be looked for: 手摇警报器 holds 警报器. */
const CUES = NOUNS.filter((noun) => !NOUNS.some((other) => other !== noun && noun.includes(other)));

const NOUN = new RegExp(LONGEST_FIRST.join('|'), 'g');
const NUMBER = '(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|[二两三四五六七八九十百千]{1,5}) ?[百千万]?[余多]? ?';
const BEHIND = new RegExp(
  `^(?:共计|共|累计|合计|约|近|超过|达到?|各|计)? ?(${NUMBER})(${MEASURE})(?=$|[，。；、：！）)（(,;]|[和及与等])`,
);
/** Words that only describe the noun; any other word between figure and noun may be a noun of its own (10家企业横幅). */
const DESCRIBES =
  '(?:宣传|普法|法治|法律|大型|小型|主题|安全|国防|人防|防空|防灾|消防|宪法|禁毒|反诈|电子|知识|教育|彩色|红色|流动|移动|固定|公益|各类|各种|专题|便民|行政|在建|新建|已建|竣工|重大|典型|普通|一般|违法|处罚|执法|涉企|民事|刑事|复议|诉讼|投诉|举报|信访|专职|兼职|专业|优秀|基层|一线|持证|重点|规模以上|规上|醒目|精美|原创|新|的)';
const AHEAD = new RegExp(`(?<![\\d.第前])(${NUMBER})(${MEASURE})${DESCRIBES}{0,4}$`);
/** After the noun a list without figures of its own shares the number: then its measure word suits another item. */
const ENDS = /^(?:$|[，。；：！）),;]|等|[、和及与](?=[^，。；]{0,12}\d)|(?:开展|进行|用于|并|均|全部|已))/;
const DESCRIBING = new RegExp(`${DESCRIBES}{1,4}$`);
const SHARED = /[、和及与]$/;
const COUNTED_ITEM = new RegExp(`\\d ?[百千万]?[余多]? ?(?:${MEASURE})[、和及与]$`);

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'figures/measure-word',
    title: '名词与量词的搭配',
    severity: 'warning',
    basis: '《现代汉语词典》（第7版）、《现代汉语八百词（增订本）》附录“名词、量词配合表”',
    why: '横幅论条，展板论块，案件论件。量词用错，多半是改了名词、没有改量词。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '悬挂横幅20余条，摆放展板30块，发放手册700份，办理案件12起。', finds: [] },
      // What is counted is the last noun before the figure, or the one behind it.
      { text: '检查横幅制作企业10家、人防工程建设单位12家，开展工程质量监督10次。', finds: [] },
      { text: '对在建人防工程10家建设单位开展检查，悬挂展板、横幅10块。', finds: [] },
      { text: '为10家企业横幅内容把关，派出6名宣传手册编写人员。', finds: [] },
    ],
    bad: [
      { text: '布置6块宣传横幅。', finds: ['6块宣传横幅'], fixed: '布置6条宣传横幅。' },
      { text: '在建人防工程10家。', finds: ['人防工程10家'], fixed: '在建人防工程10个。' },
      {
        text: '发放宣传手册500条，制作展板20条。',
        finds: ['手册500条', '展板20条'],
        fixed: '发放宣传手册500册，制作展板20块。',
      },
    ],
  },
  cues: CUES,
  *check({ text }): Iterable<RawFinding> {
    for (const { 0: noun, index } of text.matchAll(NOUN)) {
      const entry = MEASURES_OF.get(noun);
      if (!entry) continue;
      const end = index + noun.length;
      const behind = BEHIND.exec(text.slice(end, end + 24));
      if (behind) {
        if (!sharesNumber(text, index))
          yield* judge(
            text,
            entry,
            { start: index, end: end + behind[0].length },
            behind[2],
            noun,
            end + behind[0].length,
          );
        continue;
      }
      if (!ENDS.test(text.slice(end, end + 16))) continue;
      const ahead = AHEAD.exec(text.slice(Math.max(0, index - 30), index));
      if (!ahead) continue;
      const start = index - ahead[0].length;
      const measureEnd = start + (ahead[1]?.length ?? 0) + (ahead[2]?.length ?? 0);
      yield* judge(text, entry, { start, end }, ahead[2], noun, measureEnd);
    }
  },
};

/** 展板、横幅10块: one figure for several things. 折页300份、横幅10块 has one for each. */
function sharesNumber(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at).replace(DESCRIBING, '');
  return SHARED.test(before) && !COUNTED_ITEM.test(before);
}

function* judge(
  text: string,
  { right, wrong, loose }: NounMeasure,
  span: { readonly start: number; readonly end: number },
  measure: string | undefined,
  noun: string,
  measureEnd: number,
): Iterable<RawFinding> {
  if (measure === undefined) return;
  const clear = wrong.includes(measure);
  if (!clear && !loose.includes(measure)) return;
  const mended = right[0] ?? '';
  const at = measureEnd - measure.length;
  if (text.slice(at, measureEnd) !== measure) return;
  yield {
    ...span,
    severity: clear ? 'warning' : 'advice',
    message: `“${noun}”用量词“${right.join('、')}”，不用“${measure}”。`,
    fixes: [{ title: `改为“${mended}”`, safe: false, edits: [{ start: at, end: measureEnd, text: mended }] }],
  };
}
