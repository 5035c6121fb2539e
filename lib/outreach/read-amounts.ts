import { extractFacts } from '@/lib/facts/extract';
import type { Approx, Fact } from '@/lib/facts/fact';
import { plainText } from '@/lib/facts/plain';
import { VERBS } from './items.data';

/** A number of a cell with what it counts; name, verb and unit as far as the cell says them. */
export interface AmountReading {
  readonly name: string;
  readonly verb: string | null;
  readonly value: number;
  readonly unit: string;
  readonly approx: Approx | null;
}

export interface AmountsReading {
  readonly amounts: readonly AmountReading[];
  /** In Chinese: what of the cell was not counted. */
  readonly doubts: readonly string[];
}

const EMPTY = /^[\s\-—–－/\\、.]*(?:无|没有|0|零)?[\s\-—–－/\\、.]*$/;
const RANGE = /\d\s*(?:余|多)?\s*[-—–~～至到]\s*\d/;
const WHOLE = /^(?:共计?|合计|总计|累计|总共)$/;
const LEAD = /^(?:现场|当天|当日|活动|共计?|累计|合计|同时|并且?|以及|及|和|与|免费|为|向|约)+/;
const TAIL = /(?:共计?|合计|总计|累计|数量|各|等|[:：×xX*])+$/;
const NUMBERED = /^(?:\d{1,2}[.、)）]|[①-⑳])\s*/;
const SEPARATOR = /[、，,；;。\n\s/+]/;
const LONGEST_NAME = 20;

/** The figures of a cell, each with its name: 宣传册300余份、折页200份; 300余份折页; 300余. Never throws. */
export function readAmounts(cell: string): AmountsReading {
  if (EMPTY.test(cell)) return { amounts: [], doubts: [] };
  const text = plainText(cell).text.replace(/(\d)\s*\+/g, '$1余');
  if (RANGE.test(text)) return { amounts: [], doubts: [`“${cell}”是一个范围，不是确数，没有计入`] };
  const facts = extractFacts(text, 'cell');
  const figures = facts.filter(
    ({ kind, value, unit }) => kind === 'count' && typeof value === 'number' && !/^[第前]/.test(unit),
  );
  const others = facts.filter(({ kind }) => kind === 'money' || kind === 'percent');
  const doubts = others.map(({ surface }) => `“${surface}”是金额或比例，没有计入`);
  if (figures.length === 0) {
    if (/[若数几]|多次|\d/.test(text) && others.length === 0) doubts.push(`“${cell}”没有确切数字，没有计入`);
    return { amounts: [], doubts };
  }
  const amounts: AmountReading[] = [];
  const nameFirst = named(before(text, figures, 0)).name !== '';
  let inner = false;
  figures.forEach((figure, at) => {
    const lead = before(text, figures, at);
    const joined = nameFirst ? lead : after(text, figures, at);
    const { name } = named(joined);
    const { verb } = named(lead);
    const value = Number(figure.value);
    const earlier = amounts.reduce((sum, amount) => sum + amount.value, 0);
    // 其中 names parts of what is counted already.
    inner = lead.includes('其中') || (inner && !/[；;。\n]/.test(lead));
    if (inner) doubts.push(`“${figure.surface}”在“其中”之后，没有重复计入`);
    else if (at > 0 && WHOLE.test(lead.replace(/^[、，,；;。\s]+|[\s:：]+$/g, ''))) {
      if (earlier !== value) doubts.push(`“共${figure.surface}”与前面各项之和${earlier}不一致，按各项计入`);
    } else if (name.length > LONGEST_NAME) doubts.push(`“${figure.surface}”前后的文字太长，看不出是什么，没有计入`);
    else amounts.push({ name, verb, value, unit: unitOf(figure), approx: figure.approx });
  });
  return { amounts, doubts };
}

/** The words between the figure before and this one, without the tail that belongs to that. */
function before(text: string, figures: readonly Fact[], at: number): string {
  return text.slice(figures[at - 1]?.place.end ?? 0, figures[at]?.place.start);
}

function after(text: string, figures: readonly Fact[], at: number): string {
  const words = text.slice(figures[at]?.place.end, figures[at + 1]?.place.start);
  if (at === figures.length - 1) return words;
  const end = words.search(SEPARATOR);
  return end < 0 ? words : words.slice(0, end);
}

// 播放量 is a name.
const VERB = new RegExp(`^(${VERBS})(?!量)(?:了|各类|相关)?`);

function named(words: string): { name: string; verb: string | null } {
  let rest = words.replace(/[（）()]/g, ' ').trim();
  // What a clause before says is no part of the name: 现场秩序良好，发放折页.
  rest = rest.replace(/^[、，,；;。\n\s]+|[、，,；;。\n\s]+$/g, '');
  const clause = rest.split(/[，,；;。\n]/).at(-1) ?? '';
  let name = clause.trim().replace(NUMBERED, '').replace(LEAD, '');
  const verb = VERB.exec(name)?.[1] ?? null;
  if (verb) name = name.replace(VERB, '');
  return { name: name.replace(TAIL, '').replace(/\s/g, ''), verb };
}

/** Empty where a Han character after the number is no measure word. */
function unitOf({ unit, surface }: Fact): string {
  if (unit === '人/次') return '人次';
  return unit !== '' && surface.includes(unit.charAt(0)) ? unit : '';
}
