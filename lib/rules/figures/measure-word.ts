import { MEASURES_OF, type NounMeasure } from '@/lib/facts/measure-words-by-noun';
import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import { characterTable } from '@/lib/text/character-table';
import { codeAt } from '@/lib/text/code-at';
import { markTest } from '@/lib/text/marks';
import { numberRuns } from '@/lib/text/number-runs';
import type { Span } from '@/lib/text/span';
import { DIGITS, pairs } from '@/lib/text/words';

/** Every measure word that is wrong for some noun; one character each. */
const DOUBTFUL = [...new Set([...MEASURES_OF.values()].flatMap(({ wrong, loose }) => [...wrong, ...loose]))];
/** May stand between a number and its measure word. */
const SIZE = [...' 百千万余多'];
/** Tables by character code: each is looked into at every figure. */
const IS_DOUBTFUL = characterTable(DOUBTFUL);
const IS_SIZE = characterTable(SIZE);
const NOT_COUNTED = characterTable('第前年月〔');
const NOUNS = [...MEASURES_OF.keys()].sort((a, b) => b.length - a.length);
const BY_FIRST = grouped((noun) => noun.charCodeAt(0));
const BY_LAST = grouped((noun) => noun.charCodeAt(noun.length - 1));
const isStop = markTest('，。；、');
/** Between a noun and its figure. */
const FILLING = /(?:共计|共|累计|合计|约|近|超过|达到?|各|计)? ?$/;
const LONGEST_FILLING = 3;
/** What FILLING ends in. */
const FILLERS = characterTable('计共约近过达到各 ');
/** Words that only describe the noun; any other word between figure and noun may be a noun of its own (10家企业横幅). */
const DESCRIBES =
  '(?:宣传|普法|法治|法律|大型|小型|主题|安全|国防|人防|防空|防灾|消防|宪法|禁毒|反诈|电子|知识|教育|彩色|红色|流动|移动|固定|公益|各类|各种|专题|便民|行政|在建|新建|已建|竣工|重大|典型|普通|一般|违法|处罚|执法|涉企|民事|刑事|复议|诉讼|投诉|举报|信访|专职|兼职|专业|优秀|基层|一线|持证|重点|规模以上|规上|醒目|精美|原创|新|的)';
const ONLY_DESCRIBES = new RegExp(`^${DESCRIBES}{0,4}$`);
/** What DESCRIBES begins with. */
const BEGINS_DESCRIBING = characterTable(
  DESCRIBES.split(/[(?:|)]+/)
    .map((word) => word.charAt(0))
    .filter(Boolean),
);
const DESCRIBING = new RegExp(`${DESCRIBES}{1,4}$`);
/** After the noun a list without figures of its own shares the number: then its measure word suits another item. */
const ENDS = /^(?:$|[，。；：！）),;]|等|[、和及与](?=[^，。；]{0,12}[\d０-９])|(?:开展|进行|用于|并|均|全部|已))/;
const MEASURE_ENDS = characterTable('，。；、：！）)（(,;和及与等');
/** 折页300份、 has a figure of its own; 展板、 has none. */
const OWN_FIGURE = /[\d０-９] ?[百千万]?[余多]? ?[\u4e00-\u9fff]{1,2}[、和及与]$/;
/** A noun stands no further behind its figure. */
const REACH = 12;

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
      // 家 and 户 count the offices or shops that had it.
      { text: '暂停医保服务协议11家、解除协议3家，与养老机构签订协议20余家。', finds: [] },
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
  cues: pairs(DIGITS, [...SIZE, ...DOUBTFUL]),
  // No generator: this runs on every block with a figure and mostly finds nothing.
  check({ text }): Iterable<RawFinding> {
    let found: RawFinding[] | null = null;
    for (const run of numberRuns(text)) {
      const at = measureAfter(text, run.end);
      if (!IS_DOUBTFUL[codeAt(text, at)] || NOT_COUNTED[codeAt(text, run.start - 1)]) continue;
      const measure = text.charAt(at);
      const counted = nounBefore(text, run.start, at) ?? nounBehind(text, run.start, at + 1);
      const wrong = counted ? judge(counted.noun, counted.span, measure, at) : null;
      if (!wrong) continue;
      found ??= [];
      found.push(wrong);
    }
    return found ?? NONE;
  },
};

const NONE: readonly RawFinding[] = [];
const NO_NOUNS: readonly string[] = [];

/** The nouns by the code of one of their characters, the longest first. */
function grouped(key: (noun: string) => number): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const noun of NOUNS) {
    const group = groups.get(key(noun));
    if (group) group.push(noun);
    else groups.set(key(noun), [noun]);
  }
  return groups;
}

/** Where the measure word of a number stands, after 万, 余 and blanks. */
function measureAfter(text: string, end: number): number {
  let at = end;
  while (at - end < 5 && IS_SIZE[codeAt(text, at)]) at++;
  return at;
}

interface CountedNoun {
  readonly noun: string;
  readonly span: Span;
}

/** 展板20条: the noun right before the figure. 展板、横幅10块 shares one figure, 人防工程10家单位 counts what follows. */
function nounBefore(text: string, start: number, measure: number): CountedNoun | null {
  const close = FILLERS[codeAt(text, start - 1)];
  if (!close && !BY_LAST.has(codeAt(text, start - 1))) return null;
  if (measure + 1 < text.length && !MEASURE_ENDS[codeAt(text, measure + 1)]) return null;
  const lead = text.slice(Math.max(0, start - 24), start);
  const before = close ? withoutFilling(lead) : lead;
  const noun = BY_LAST.get(before.charCodeAt(before.length - 1))?.find((one) => before.endsWith(one));
  if (!noun) return null;
  const list = before.slice(0, -noun.length).replace(DESCRIBING, '');
  if (/[、和及与]$/.test(list) && !OWN_FIGURE.test(list)) return null;
  return { noun, span: { start: start - lead.length + before.length - noun.length, end: measure + 1 } };
}

function withoutFilling(lead: string): string {
  const end = lead.slice(-LONGEST_FILLING);
  return lead.slice(0, lead.length - end.length + (FILLING.exec(end)?.index ?? 0));
}

/** 6块宣传横幅: the noun that ends what follows the figure. */
function nounBehind(text: string, start: number, from: number): CountedNoun | null {
  const reach = BEGINS_DESCRIBING[codeAt(text, from)] ? REACH : 1;
  for (let at = from; at < from + reach && at < text.length; at++) {
    const code = codeAt(text, at);
    if (isStop(code)) return null;
    const noun = nounAt(text, at, code);
    if (!noun) continue;
    const end = at + noun.length;
    if (!ENDS.test(text.slice(end, end + 16)) || !ONLY_DESCRIBES.test(text.slice(from, at))) continue;
    return { noun, span: { start, end } };
  }
  return null;
}

function nounAt(text: string, at: number, code: number): string | null {
  for (const noun of BY_FIRST.get(code) ?? NO_NOUNS) if (text.startsWith(noun, at)) return noun;
  return null;
}

function judge(noun: string, span: Span, measure: string, at: number): RawFinding | null {
  const known: NounMeasure | undefined = MEASURES_OF.get(noun);
  if (!known) return null;
  const clear = known.wrong.includes(measure);
  if (!clear && !known.loose.includes(measure)) return null;
  const [right = ''] = known.right;
  return {
    ...span,
    severity: clear ? 'warning' : 'advice',
    message: `“${noun}”用量词“${known.right.join('、')}”，不用“${measure}”。`,
    fixes: [{ title: `改为“${right}”`, safe: false, edits: [{ start: at, end: at + 1, text: right }] }],
  };
}
