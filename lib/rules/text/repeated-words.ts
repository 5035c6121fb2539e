import { wordList } from '@/lib/text/words';

/** A character, word or clause that stands twice in a row. Offsets of both together. */
export interface Doubled {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** False where the two may belong to two neighbouring words: 以优质服务服务企业. */
  readonly likely: boolean;
}

/** Characters of the longest word looked for. */
const LONGEST = 10;

/** Characters of a clause that nobody says twice for effect. */
const CLAUSE = 6;

const COMMA = 0xff0c;
const STOP = 0x3002;
const SEMICOLON = 0xff1b;
const NONE: readonly Doubled[] = [];

/**
 * Characters that no Chinese word doubles. Two words may still meet at one of them (目的的, 为了了解): what stands
 * before the first or after the second then.
 */
// biome-ignore format: a table
const SINGLE: ReadonlyMap<string, readonly [before: string, after: string]> = new Map([
  ['的', ['目标', '确士']],
  ['了', ['为除罢', '解结却断然望如事账悟']],
  ['和', ['总共缓温调饱违附谐祥', '平谐气美睦解']],
  ['们', ['', '']],
  ['第', ['次门等及', '']],
  ['在', ['存现', '于建线岗场编职校册此即所地押']],
  ['与', ['参赋给授付', '会其否此论日时众']],
  ['对', ['应面针核绝相反比派查配', '于方口标照象策应外内此比接话手待面立冲']],
  ['被', ['棉', '子告动褥']],
  ['把', ['一手', '握关手好控脉柄']],
  ['将', ['即必大上中少', '军来要领士']],
  ['化', ['', '解工学肥验石妆疗险为整纤繁零名身']],
  ['余', ['业其剩盈多富', '额款热量地生震温波杭姚']],
  ['及', ['以涉普顾危波遍推提触论', '时早格第其']],
]);

/** 面对面对接, 点对点对账: the first character of the word comes back for a reason. */
const FACING = new Set(
  wordList('面对 点对 实打 手把 心贴 背靠 肩并 硬碰 端对 线对 库对 门对 人对 头对 户对 心连 手牵'),
);

/** Nouns that are verbs too: the first may be the object, the second the verb. */
const NOUN_AND_VERB = new Set(
  wordList(`
  服务 保障 工作 建设 管理 教育 发展 监督 指导 动员 生产 支持 评价 组织 领导 学习 培训 研究 讨论 检查 宣传 执法 规划 计划
  公开 审查 考核 帮扶 行政 社区 企业 街道 法院 分局 支队 大队 中队 总队 支部 改革 创新 防护 防空 救援 审批 治理 协调 监管
  整改 调解 引导 应急 安全 经济 预防 参与 交流 商量 考虑 意思 比较 设计 试验 实验 统计 采购 投资 消费 交通 运输 通信 信息 数据 技术`),
);

/** 退税缓税缓费, 执法办法办理: a verb with its object and the next verb, so that the two belong to three words. */
const OBJECT_AND_VERB = /^[税费法案][减免缓退降缴补征用守普释送讲办查结]$/;

const NUMERALS = /^[一二三四五六七八九十百千万亿零两几〇]+$/;

/**
 * The low bits of the place where each Chinese character was seen last, be it in an earlier text: what they say is
 * looked at before it is believed. So small a table stays at hand.
 */
const seen = new Uint8Array(0xa000 - 0x4e00);

/** Characters, words and clauses of a text that stand twice in a row, found in one pass. */
export function doubledIn(text: string): readonly Doubled[] {
  let found: Doubled[] | null = null;
  let free = 0;
  // Where the clause before and this one begin.
  let before = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) {
      if (code !== COMMA && code !== STOP && code !== SEMICOLON) continue;
      if (isSaidTwice(text, before, start, at)) {
        found ??= [];
        found.push({ start: before, end: at, word: text.slice(start, at), likely: true });
      }
      before = start;
      start = at + 1;
      continue;
    }
    const length = (at - (seen[code - 0x4e00] ?? 0)) & 0xff;
    seen[code - 0x4e00] = at;
    if (length === 0 || length > LONGEST || at - length < free || !repeats(text, at, length)) continue;
    const word = text.slice(at - length, at);
    const likely = judge(text, word, at - length, at + length);
    if (likely === null) continue;
    found ??= [];
    found.push({ start: at - length, end: at + length, word, likely });
    free = at + length;
  }
  return found ?? NONE;
}

/** Whether the clause up to `end` is the one before it again: 加强队伍建设，加强队伍建设。 */
function isSaidTwice(text: string, before: number, start: number, end: number): boolean {
  const length = end - start;
  return length >= CLAUSE && start - 1 - before === length && text.startsWith(text.slice(start, end), before);
}

function repeats(text: string, at: number, length: number): boolean {
  if (at + length > text.length) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(at + i);
    if (code < 0x4e00 || code > 0x9fff || code !== text.charCodeAt(at + i - length)) return false;
  }
  return true;
}

/** Whether the two are likely one too many; null when it is good Chinese. */
function judge(text: string, word: string, start: number, end: number): boolean | null {
  if (word.length === 1) {
    const around = SINGLE.get(word);
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    if (!around || before === word || after === word) return null;
    const meets = (before !== '' && around[0].includes(before)) || (after !== '' && around[1].includes(after));
    return meets ? null : true;
  }
  // 一步一步, 逐项逐项, 二零二零.
  if (/^[一逐越边某]/.test(word) || NUMERALS.test(word) || FACING.has(word)) return null;
  if (OBJECT_AND_VERB.test(word) && /[\u4e00-\u9fff]/.test(text.charAt(end))) return null;
  return !NOUN_AND_VERB.has(word);
}
