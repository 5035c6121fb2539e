import { extractFacts } from '@/lib/facts/extract';
import { overlaps } from '@/lib/text/span';
import { cleanSentence } from '../model/clean';
import { renderSlots, slotted as withSlots } from '../model/slots';
import { strayName } from '../model/stray-names';
import { swollenFigures } from '../model/swollen';
import { type Mode, verify } from '../verify';
import { unfaithful } from './faithful';
import { type LockedSentence, type LockedText, lockText } from './locked';

/** A new wording that says what the old one says, or null where the old one stays, and why. */
export interface JudgedWording {
  readonly text: string | null;
  readonly problems: readonly string[];
}

const END = /[。！？；：，、][”’』」》）)】]*$/;

/** Renders a model's sentence and compares it with the one it is to stand for. What differs in anything but wording goes. */
export function judgeWording(given: string, locked: LockedSentence, { ledger, mode }: LockedText): JudgedWording {
  if (locked.slotted === null) return { text: null, problems: [] };
  const slotted = endedLike(cleanSentence(given), locked.slotted);
  const { text, unknown, slots } = renderSlots(slotted, ledger.facts, '');
  if (text === locked.text) return { text: null, problems: [] };
  const problems = [
    ...unknown.map((slot) => `${slot}：槽位清单里没有`),
    ...(text.includes('\n') ? ['一句话里不能换行'] : []),
    ...extractFacts(text, 'text', ledger.reportYear)
      .filter(({ place }) => !slots.some((slot) => overlaps(slot, place)))
      .map(({ surface }) => `“${surface}”：没有依据`),
    ...swollenFigures(text, ledger.reportYear)
      .filter(({ start, end }) => !locked.text.includes(text.slice(Math.max(0, start - 1), end + 1)))
      .map(({ start, end }) => `“${text.slice(Math.max(0, start - 2), end + 2)}”：数据前后不能再写数字或单位`),
    ...unfaithful({ text: locked.text, slotted: locked.slotted }, { text, slotted }, ledger),
    ...unborne(text, locked, mode),
  ];
  return problems.length > 0 ? { text: null, problems: [...new Set(problems)] } : { text, problems: [] };
}

/** Whether `after` only says otherwise what `before` says: the same judgement for words that came without slots. */
export function restates(before: string, after: string, mode: Mode, reportYear: number | null): boolean {
  const locked = lockText([before], mode, reportYear);
  const [sentence] = locked.sentences;
  const left = locked.ledger.facts.filter(({ computed }) => !computed);
  const spans = extractFacts(after, 'text', reportYear).flatMap(({ kind, surface, place }) => {
    const at = left.findIndex((fact) => fact.kind === kind && fact.surface === surface);
    const [fact] = at < 0 ? [] : left.splice(at, 1);
    return fact ? [{ id: fact.id, start: place.start, end: place.end }] : [];
  });
  const given = withSlots(after, { start: 0, end: after.length }, spans);
  return sentence !== undefined && judgeWording(given, sentence, locked).text === after;
}

/** What the old sentence does not bear out. Deeds are compared word by word (`unfaithful`): there the verifier asks for more. */
function unborne(text: string, { own }: LockedSentence, mode: Mode): string[] {
  const stray = strayName(text, own);
  return [
    ...(stray ? [`“${stray}”：没有依据`] : []),
    ...verify(text, own, [], mode)
      .unsupported.filter(({ kind }) => kind !== 'deed' && kind !== 'absence')
      .map((one) => `“${one.text}”：没有依据`),
  ];
}

function endedLike(text: string, old: string): string {
  return text.replace(END, '') + (END.exec(old)?.[0] ?? '');
}
