import type { LedgerFact } from '@/lib/facts/ledger';
import { overlaps, type Span } from '@/lib/text/span';
import { missingName, PLACEHOLDER, placeholder } from '../placeholder';
import { verify } from '../verify';
import { FIGURES } from '../witness';
import { cleanSentence } from './clean';
import { isRelated } from './relation';
import { selfWritten } from './self-written';
import { renderSlots, slotFacts } from './slots';
import { strayDigits, strayMark } from './stray';
import { strayName } from './stray-names';
import { type Ground, strayClause } from './stray-words';
import { swollenFigures } from './swollen';
import type { ModelTask } from './task';

/** A sentence in which whatever is not borne out is a placeholder. */
export interface JudgedSentence {
  readonly text: string;
  /** Ids of the slots that stand in it. */
  readonly facts: readonly string[];
  /** The offending spans, one line each, for the repair turn. */
  readonly problems: readonly string[];
}

/** How often each figure may still be used; where it belongs without asking. */
export interface SlotAccount {
  readonly left: Map<string, number>;
  readonly atHome: ReadonlySet<string>;
  /** All that may bear a clause out. */
  readonly ground: Ground;
}

/** What says how exact a figure is that is not there. */
const ALMOST = /(?:将近|接近|近|约|超过|超|逾|突破|好几|几|不到|每|第)+(?=【待核实：)/g;

interface Swap extends Span {
  readonly words: string;
}

/** Renders a model's sentence and holds it against the ledger. The verifier has the last word on all that was mended. */
export function judgeSentence(given: string, task: ModelTask, account: SlotAccount): JudgedSentence {
  const { ledger, mode } = task;
  const rendered = renderSlots(cleanSentence(given), slotFacts(ledger), placeholder('数据'));
  const swaps: Swap[] = [];
  const problems = rendered.unknown.map((slot) => `${slot}：事实清单里没有这个槽位`);
  for (const { start, end, kind, unit } of swollenFigures(rendered.text, ledger.reportYear)) {
    problems.push(
      `“${rendered.text.slice(Math.max(0, start - 2), end + 2)}”：数据前后不能再写数字、单位或“近、约、超”`,
    );
    swaps.push({ start, end, words: placeholder(missingName(kind, unit)) });
  }
  for (const { start, end, kind, unit } of selfWritten(rendered, ledger)) {
    problems.push(`“${rendered.text.slice(start, end)}”：没有依据，数据和日期只能用槽位写`);
    swaps.push({ start, end, words: placeholder(missingName(kind, unit)) });
  }
  for (const { fact, start, end } of rendered.slots) {
    if (swaps.some((swap) => overlaps(swap, { start, end }))) continue;
    const fault = misuse(fact, rendered.text.slice(0, start) + rendered.text.slice(end), task, account);
    if (!fault) continue;
    problems.push(`{{${fact.id}}}：${fault}`);
    swaps.push({ start, end, words: placeholder(missingName(fact.kind, fact.unit)) });
  }
  const verified = verify(swapped(rendered.text, swaps), ledger, [], mode);
  for (const { text } of verified.unsupported) problems.push(`“${excerpt(text)}”：没有依据`);
  const strays = strayDigits(verified.text, ledger).map((span) => ({ ...span, words: placeholder('数据') }));
  for (const { start, end } of strays) problems.push(`“${verified.text.slice(start, end)}”：数字没有依据`);
  // A gap names what is missing in the model's words: no name of theirs may stand there either.
  const text = swapped(verified.text, strays)
    .replace(ALMOST, '')
    .replace(PLACEHOLDER, (gap, topic: string) => (strayName(topic, ledger) === null ? gap : placeholder('有关情况')));
  const { supported } = verify(text, ledger, [], mode);
  const stray = strayName(text, ledger) ?? strayMark(text, supported) ?? strayClause(text, account.ground, mode);
  if (stray)
    return {
      text: `${placeholder('有关情况')}。`,
      facts: [],
      problems: [...problems, `“${excerpt(stray)}”：没有依据`],
    };
  const standing = new Set(supported.flatMap(({ facts }) => facts));
  return { text, problems, facts: rendered.slots.map(({ fact }) => fact.id).filter((id) => standing.has(id)) };
}

/** Why a slot may not stand where it does. A figure says one thing, once. */
function misuse(fact: LedgerFact, rest: string, { ledger }: ModelTask, { left, atHome }: SlotAccount): string | null {
  if (!FIGURES.has(fact.kind)) return null;
  const uses = left.get(fact.id) ?? 1;
  if (uses === 0) return '同一个数据用了不止一次，多出的一处没有依据';
  if (!atHome.has(fact.id) && !isRelated(rest, fact, ledger)) return `用在了与它无关的句子“${excerpt(rest)}”里`;
  left.set(fact.id, uses - 1);
  return null;
}

export function gapsIn(text: string): number {
  return [...text.matchAll(PLACEHOLDER)].length;
}

function swapped(text: string, swaps: readonly Swap[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, words } of [...swaps].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}……` : text;
}
