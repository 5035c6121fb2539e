import type { BlockRule, RawFinding } from '@/lib/rules/rule';
import type { Collocation } from '@/lib/terms/collocation-schema';
import { COLLOCATIONS } from '@/lib/terms/collocations.data';
import { sentenceStart } from '@/lib/text/sentence-start';
import { wordList } from '@/lib/text/words';

/** Characters between a verb and its noun, at most. */
const GAP = 16;
const LONGEST_NOUN = Math.max(...COLLOCATIONS.collocations.map(({ noun }) => noun.length));

/** The collocations of nouns that end in a character, by its code. */
const NOUNS_BY_END: Collocation[][] = [];
/** 1 + index in NOUNS_BY_END by code, 0 for none: most words before a mark are no noun of the list. */
const NOUN_END = new Uint8Array(0x10000);
/** Every verb that may govern a noun: the nearest one before the noun does. */
const VERBS = new Set(
  wordList(
    '实施 执行 贯彻 做好 抓好 完成 组织 保障 维护 防止 避免 打击 加重 减轻 降低 减少 控制 保持 实现 推动 促进 再上 迈上 登上 跃上 走向 迈向',
  ),
);
/** 1 for the low bits of the key of each verb, so that nearly no words need cutting out to be looked up. */
const MAYBE_VERB = new Uint8Array(0x1000);
for (const collocation of COLLOCATIONS.collocations) {
  const end = collocation.noun.charCodeAt(collocation.noun.length - 1);
  const at = NOUN_END[end] || NOUNS_BY_END.push([]);
  NOUN_END[end] = at;
  NOUNS_BY_END[at - 1]?.push(collocation);
  for (const verb of [...collocation.right, ...collocation.wrong, ...collocation.doubtful]) VERBS.add(verb);
}
for (const verb of VERBS) MAYBE_VERB[verbKey(verb, 0)] = 1;

const ENDS = '，。；！？,;';
// Where a noun may end, by character: a look-up for each. A pause only after a noun that is no verb.
const PAUSE = 2;
const MARKS = new Uint8Array(0x10000);
for (const mark of ENDS) MARKS[mark.charCodeAt(0)] = 1;
MARKS['、'.charCodeAt(0)] = PAUSE;

const BREAKS = new Uint8Array(0x10000);
for (const mark of `${ENDS}：、“”《》（）`) BREAKS[mark.charCodeAt(0)] = 1;

/** A verb right before its noun is one only behind one of these: 加大推进力度 and 工作推进力度 are phrases of nouns. */
const BEFORE_VERB =
  /(?:^|[，。；：、,;“（\s]|进一步|不断|切实|持续|有效|大力|积极|努力|着力|全面|深入|扎实|稳步|显著|明显|逐步|充分|认真|继续|注重|极大|更好|必须|需要|一[是要]|二[是要]|三[是要]|四[是要]|五[是要]|[来以要应需须能可也还])$/;

/** 全面推动政务公开情况: the adverb shows that 推动 is the verb of the sentence and no part of a name. */
const ADVERB = /(?:^|[，。；,;])(?:进一步|不断|切实|持续|大力|积极|着力|全面|深入|扎实|稳步|有序|有力)+$/;
const STRICT = '情况';

export const rule: BlockRule = {
  scope: 'block',
  meta: {
    id: 'terms/collocation',
    title: '动词和名词搭配不当',
    severity: 'warning',
    basis: '《现代汉语实词搭配词典》《现代汉语搭配词典》',
    why: '“力度”说“加大”，“水平”说“提高”，“学习”说“加强”。动词和名词配错，是机关文稿里最常见的语病。',
    fixable: true,
  },
  examples: {
    good: [
      { text: '加大执法力度，提高执法水平，增强学习能力，加强法律法规学习，增强人民防空意识。', finds: [] },
      { text: '加大推进依法治理力度，汇报推进依法行政情况，提升加强监管的能力和水平。', finds: [] },
      { text: '推进依法行政工作再上新水平，推进基层治理迈上更高水平。', finds: [] },
    ],
    bad: [
      {
        text: '增强法律法规学习，增加公众参与实效。',
        finds: ['增强法律法规学习', '增加公众参与实效'],
        fixed: '加强法律法规学习，增强公众参与实效。',
      },
      { text: '健全制度，全面推动政务公开情况。', finds: ['推动政务公开情况'] },
      { text: '加强行政执法力度。', finds: ['加强行政执法力度'], fixed: '加大行政执法力度。' },
    ],
  },
  cues: [],
  words: [...new Set(COLLOCATIONS.collocations.flatMap(({ wrong, doubtful }) => [...wrong, ...doubtful]))],
  check({ kind, text, places }): Iterable<RawFinding> {
    let found: RawFinding[] | null = null;
    if (kind === 'row') return NOTHING;
    let last = 0;
    for (let i = 1; i < places.length; i += 2) {
      const end = breakAfter(text, (places[i] ?? 0) + 2);
      // 推动落实……情况: two verbs may stand before one noun.
      if (end === last) continue;
      last = end;
      const mark = end === text.length ? 1 : MARKS[text.charCodeAt(end)];
      const collocation = mark ? nounAt(text, end) : undefined;
      // 增强学习、宣传能力
      if (!collocation || (mark === PAUSE && collocation.verbal)) continue;
      const finding = judge(text, end, collocation, kind === 'heading');
      if (!finding) continue;
      found ??= [];
      found.push(finding);
    }
    return found ?? NOTHING;
  },
};

const NOTHING: readonly RawFinding[] = [];

/** Where the words that begin at a place end, as far as a noun may stand from its verb. */
function breakAfter(text: string, from: number): number {
  const most = Math.min(text.length, from + GAP + LONGEST_NOUN);
  let at = from;
  while (at < most && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** Chinese characters, which most are, need no look into the table. */
function isBreak(code: number): boolean {
  return (code < 0x4e00 || code > 0x9fff) && BREAKS[code] === 1;
}

function nounAt(text: string, end: number): Collocation | undefined {
  const list = NOUN_END[text.charCodeAt(end - 1)];
  if (!list) return undefined;
  const nouns = NOUNS_BY_END[list - 1] ?? [];
  for (let i = 0; i < nouns.length; i++) {
    const collocation = nouns[i];
    if (collocation && text.startsWith(collocation.noun, end - collocation.noun.length)) return collocation;
  }
  return undefined;
}

function judge(
  text: string,
  end: number,
  { noun, right, wrong, doubtful }: Collocation,
  isHeading: boolean,
): RawFinding | null {
  const nounAt = end - noun.length;
  const at = verbBefore(text, nounAt, nounAt - GAP - 2);
  if (at === null) return null;
  const verb = text.slice(at, at + 2);
  const isWrong = wrong.includes(verb);
  if (!isWrong && !doubtful.includes(verb)) return null;
  // Of 加大推进依法治理力度 the first verb governs.
  for (let other = verbBefore(text, at, at - 30); other !== null; other = verbBefore(text, other, at - 30))
    if (right.includes(text.slice(other, other + 2))) return null;
  const before = text.slice(Math.max(0, at - 8), at);
  if (at + 2 === nounAt && !BEFORE_VERB.test(before)) return null;
  if (noun === STRICT && (isHeading || !ADVERB.test(before) || isListed(text, at, right))) return null;
  const span = { start: at, end };
  if (noun === STRICT)
    return { ...span, message: `“${verb}”的应是工作，不是“情况”，请改为“${verb}……工作”，或者写明情况怎样。` };
  const usual = right[0] ?? '';
  const fits = `一般说${right
    .slice(0, 2)
    .map((word) => `“${word}……${noun}”`)
    .join('或者')}`;
  return {
    ...span,
    severity: isWrong ? 'warning' : 'advice',
    message: isWrong ? `“${verb}”与“${noun}”搭配不当，${fits}。` : `“${verb}……${noun}”的说法有争议，${fits}。`,
    fixes: [{ title: `改为“${usual}”`, safe: false, edits: [{ start: at, end: at + 2, text: usual }] }],
  };
}

/** The verb nearest before a place in the same clause, null for none. */
function verbBefore(text: string, before: number, least: number): number | null {
  for (let at = before - 2; at >= Math.max(0, least); at--) {
    if (isBreak(text.charCodeAt(at + 1))) return null;
    if (MAYBE_VERB[verbKey(text, at)] && VERBS.has(text.slice(at, at + 2))) return at;
  }
  return null;
}

function verbKey(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31) ^ text.charCodeAt(at + 1)) & 0xfff;
}

/** 听取……情况，全面推进……情况: a verb of the sentence governs them all. */
function isListed(text: string, at: number, verbs: readonly string[]): boolean {
  const sentence = text.slice(sentenceStart(text, at), at);
  return verbs.some((verb) => sentence.includes(verb)) || sentence.includes('：');
}
