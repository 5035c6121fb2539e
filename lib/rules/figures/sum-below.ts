import { type Counted, countedIn } from '@/lib/facts/counted';
import type { RawFinding } from '@/lib/rules/rule';
import { sentenceStart } from '@/lib/text/sentence-start';
import { compare } from './sum-compare';
import { isState, label, NO_WHOLE, partsAfter } from './sum-parts';

const AMONG = ['案件', '事项', '问题', '纠纷', '人员', '线索', '文件'].map((noun) => `${noun}中，`);
const BELOW = '。其中';
const CUES = new RegExp([BELOW, ...AMONG].join('|'), 'g');
const AMONG_THEM = new RegExp(`^[^，。；,（(]{0,8}(?:${AMONG.join('|')})`);
/** A sentence is read on so far. */
const REACH = 400;
const EARLIER = /上年|去年|同期|[较比]20\d\d年/;

export const KINDS = { cues: [BELOW, ...AMONG] };

/** Kinds told apart from their whole: behind 84件案件中, or in a sentence of their own. */
export function addKinds(text: string, found: RawFinding[]): void {
  for (const { index, 0: cue } of text.matchAll(CUES)) {
    const wrong = cue === BELOW ? below(text, index + 1) : among(text, index);
    if (wrong) found.push(wrong);
  }
}

/**
 * 排查纠纷248件，化解243件。其中：邻里纠纷92件……: which of the figures before they are of is not said; they cannot be more
 * than the largest.
 */
function below(text: string, start: number): RawFinding | null {
  const from = sentenceStart(text, start - 1);
  if (EARLIER.test(text.slice(from, start))) return null;
  const parts = figuresOf(text, start);
  const before = countedIn(text, from, start).filter(({ unit }) => unit !== '' && unit === parts[0]?.unit);
  if (before.some(({ approx, lead }) => approx !== null || NO_WHOLE.test(lead))) return null;
  const whole = before.toSorted((a, b) => b.value - a.value)[0];
  return whole ? judge({ ...whole, end: start }, parts, text) : null;
}

/** 84件处罚案件中，安全生产类33件，生态环境类21件…… */
function among(text: string, at: number): RawFinding | null {
  const figures = figuresOf(text, at);
  const next = figures.findIndex(({ start }) => start > at);
  const whole = figures[next - 1];
  if (!whole || whole.unit === '' || whole.approx !== null || NO_WHOLE.test(whole.lead)) return null;
  return AMONG_THEM.test(text.slice(whole.end, whole.end + REACH)) ? judge(whole, figures.slice(next), text) : null;
}

/** The figures of the sentence in which `at` stands. */
function figuresOf(text: string, at: number): Counted[] {
  const end = text.slice(at, at + REACH).search(/[。；！？]/);
  return countedIn(text, sentenceStart(text, at), end < 0 ? Math.min(text.length, at + REACH) : at + end);
}

/** Two at least, of which the first is a kind and no state: what was found may be more than what was looked at. */
function judge(whole: Counted, figures: readonly Counted[], text: string): RawFinding | null {
  const parts = partsAfter(whole, figures, text, true);
  const [first, second] = parts;
  return first && second && !isState(label(first)) ? compare(whole, parts, '其中', false, true) : null;
}
