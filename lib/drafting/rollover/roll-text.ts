import { missingName, PLACEHOLDER, placeholder } from '@/lib/drafting/placeholder';
import { ownWords, type Tick } from '@/lib/drafting/statements';
import { type Mode, verify } from '@/lib/drafting/verify';
import { textFacts } from '@/lib/facts/extract';
import type { Ledger } from '@/lib/facts/ledger';
import { CAUSE } from '@/lib/report/causes';
import { overlaps, type PlacedText, type Span } from '@/lib/text/span';
import { toSimplified } from '@/lib/text/traditional';
import { moveYears, withoutComposed } from './move-years';

/** What holds for a text that is carried over from last year's report. */
export interface Carrying {
  /** Last year's year, and how many years later this one is. */
  readonly from: number;
  readonly by: number;
  /** This year's facts. */
  readonly ledger: Ledger;
  /** Names the user says still hold. */
  readonly ticks: readonly Tick[];
  readonly mode: Mode;
  /** True where causes are told, which are the user's to say anew. */
  readonly isProblem: boolean;
}

export interface RolledText {
  readonly text: string;
  /** What stood last year in the place of each placeholder of the text, in order. */
  readonly old: readonly string[];
}

type Place = 'title' | 'heading' | 'text';

/** A clause with the mark that ends it; marks inside 《》, “” and （） end none. */
const CLAUSE = /(?:《[^》]*》|“[^”]*”|"[^"]*"|（[^）]*）|[^，；：。！？\t])+[，；：。！？\t]*|[，；：。！？\t]+/g;
const END = /[，；：。！？\t]+$/;
/** 一是, 其中: what leads in and says nothing. */
const LEAD = /^\s*(?:[“‘](?![^”’]*[”’]))?(?:[一二三四五六七八九十]{1,3}(?:是|要)|其中|同时|此外)?/;
const LONGEST = 30;
/** A placeholder and nothing else. */
const WHOLE = /^【待核实：[^【】]*】$/;
/** A paragraph of somebody's words that the next one goes on with. */
const SPEECH = /^\s*“[^”]*$/;
const CAUSE_TOPIC = '产生这一不足的原因';

/**
 * Last year's words for this year: years moved on, and a placeholder for whatever this year's ledger does not bear out,
 * clause by clause, so that the frame of the sentence stays. Verifying the result changes nothing.
 */
export function rollText(given: string, carrying: Carrying, part: Place = 'text'): RolledText {
  const { from, by, ledger, ticks, mode } = carrying;
  if (SPEECH.test(given)) return { text: placeholder('引用的话'), old: [given] };
  const moved = moveYears(given, from, by, part === 'title');
  // A year that is moved on keeps its length: what stood there last year has the same offsets.
  const clauses = [...moved.matchAll(CLAUSE)].map((match) =>
    rollClause(match[0], given.slice(match.index, match.index + match[0].length), carrying, part),
  );
  const joined = withoutDoubles(clauses);
  const text = joined.map((clause) => clause.text).join('');
  const { ok, supported, text: mended } = verify(text, ledger, ticks, mode);
  if (ok && withoutDigits(text, from + by, supported) === text) return { text, old: joined.flatMap(({ old }) => old) };
  // What only shows in the whole sentence is not told apart any more.
  const again = verify(mended, ledger, ticks, mode);
  const rest = verify(withoutDigits(again.text, from + by, again.supported), ledger, ticks, mode).text;
  return { text: rest, old: (rest.match(PLACEHOLDER) ?? []).map(() => given) };
}

function rollClause(clause: string, before: string, carrying: Carrying, part: Place): RolledText {
  const { ledger, ticks, mode, isProblem } = carrying;
  const end = END.exec(clause)?.[0] ?? '';
  const words = clause.slice(0, clause.length - end.length);
  const was = before.slice(0, words.length);
  if (isProblem && part === 'text' && CAUSE.test(toSimplified(words)))
    return { text: placeholder(CAUSE_TOPIC) + end, old: [was] };
  const { text: bare, replaced } = withoutComposed(words);
  const { ok, unsupported, text } = verify(bare, ledger, ticks, mode);
  if (ok) return { text: bare + end, old: replaced.map((one) => one.text) };
  const deed = unsupported.find(({ kind }) => kind === 'deed' || kind === 'absence');
  if (!deed) return { text: text + end, old: oldOf(was, text, [...unsupported, ...replaced]) };
  // 加强组织领导 over a section names what it is about; so does 加强组织领导情况, and states nothing.
  const named = `${bare}情况`;
  if (part === 'heading' && unsupported.length === 1 && verify(named, ledger, ticks, mode).ok)
    return { text: named + end, old: replaced.map((one) => one.text) };
  const lead = LEAD.exec(words)?.[0] ?? '';
  const asked =
    deed.kind === 'absence'
      ? deed.placeholder
      : placeholder(deedTopic(bare.slice(lead.length).replace(PLACEHOLDER, '')));
  const isSound = verify(asked, ledger, ticks, mode).ok;
  return { text: lead + (isSound ? asked : deed.placeholder) + end, old: [was.slice(lead.length)] };
}

/** 开展执法检查29次 → 开展执法检查的次数; 修订《工作规则》 → 修订的情况. */
function deedTopic(words: string): string {
  const bare = shortened(ownWords(words).replace(/[^\u4e00-\u9fff、]/g, ''))
    // What stood between the marks is a placeholder's business: 结合、、等节点 is 结合节点.
    .replace(/、+(?:等(?=.))?/g, (marks) => (marks.length === 1 ? marks : ''))
    .replace(/^[、的了和与及]+|(?:[、的了和与及在为达占约仅共]|只有|达到|情况)+$/g, '');
  const counts = textFacts(words).filter(({ kind }) => kind === 'count' || kind === 'percent' || kind === 'money');
  const names = [...new Set(counts.map(({ kind, unit }) => missingName(kind, unit)))].slice(0, 2);
  if (bare.length < 2) return names.length > 0 ? names.join('和') : '有关情况';
  return `${bare}的${names.length > 0 ? names.join('和') : '情况'}`;
}

/** Whole words only: cut at a list mark, or nothing of it. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf('、', LONGEST);
  return cut > 0 ? words.slice(0, cut) : '';
}

/** What each placeholder of `text` stands for, in order; the whole clause where they cannot be told apart. */
function oldOf(words: string, text: string, replaced: readonly PlacedText[]): string[] {
  const count = [...text.matchAll(PLACEHOLDER)].length;
  return count === replaced.length
    ? [...replaced].sort((a, b) => a.start - b.start).map((one) => one.text)
    : Array.from({ length: count }, () => words);
}

/** One placeholder for the clauses of one cause, and for neighbours that ask the same. */
function withoutDoubles(clauses: readonly RolledText[]): RolledText[] {
  const cause = placeholder(CAUSE_TOPIC);
  const kept: RolledText[] = [];
  for (const clause of clauses) {
    const before = kept.at(-1);
    const end = END.exec(clause.text)?.[0] ?? '';
    const asked = before?.text.replace(END, '') ?? '';
    const isSame = clause.text.slice(0, clause.text.length - end.length) === asked && WHOLE.test(asked);
    // 主要原因是人员调出，补充不及时。 is told in one go.
    if (before && (before.text === `${cause}，` || isSame)) {
      const told = clause.old.length > 0 ? clause.old.join('，') : clause.text.replace(END, '');
      kept[kept.length - 1] = { text: asked + end, old: [[...before.old, told].join('，')] };
    } else kept.push(clause);
  }
  return kept;
}

/** Digits of last year that the verifier has no name for. */
const DIGITS = /[\d０-９][\d０-９.,:：%‰]*/g;
/** Telephone numbers that are names: 12345热线. */
const NAME = /^(?:12345|12339|12388|12348|12309|12328|12315|119|110|122)$/;
/** （1） at the head of a clause numbers it. */
const NUMBERED = /(?:^|[。；：，])\s*[（(]$/;

function withoutDigits(text: string, year: number, supported: readonly Span[]): string {
  return text.replace(DIGITS, (written: string, start: number) => {
    const place = { start, end: start + written.length };
    if (supported.some((span) => overlaps(span, place))) return written;
    const digits = written.normalize('NFKC').replace(/[.,:]+$/, '');
    const isNumber = digits.length < 3 && NUMBERED.test(text.slice(0, start)) && /^[）)]/.test(text.slice(place.end));
    const isYear = digits === String(year) || digits === String(year + 1);
    return isNumber || isYear || NAME.test(digits) ? written : placeholder('数字');
  });
}
