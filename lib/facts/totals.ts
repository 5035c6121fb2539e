import { sentencesWith } from '@/lib/text/sentences-with';
import type { Span } from '@/lib/text/span';
import { type Counted, countedIn } from './counted';

/** A figure that stands for a whole year or for a hand-out, with the words by which it is known again. */
export interface Mention extends Span {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly approx: boolean;
  /** How far the value may be from the true one because it was rounded: 3.6万 ± 500. */
  readonly slack: number;
  readonly shown: string;
  /** year: 全年; sum: 累计, 共计 outside any event; handout: told by its noun alone; stated: with none of these words. */
  readonly kind: 'year' | 'sum' | 'handout' | 'stated';
  /** The same for mentions that may be of one thing: name and unit of a total, figure and noun of a hand-out. */
  readonly key: string;
  /** Years the sentence names. */
  readonly years: readonly number[];
}

const MARKED = /全年|年内|一年来|累计|[共总合]计|发放|派发|赠送|共(?:开展|组织|举办|召开|检查|办理|受理)/g;
const DIGIT = /[\d０-９]/g;
const YEARLY = /全年|年内|一年来/;
const SUM = /累计|[共总合]计|共/;
/** A day, a season or an event: what is counted there is not the year's. */
const EVENT =
  /\d月|\d日|[一二三四]季度|[上下]半年|当[天日]|现场|活动|期间|集中|宣传[日周月]|本次|此次|每|截至|近[两三五]年|以来|计划|力争|[“”]/;
const FILLING = /全年|年内|一年来|累计|[共总合]计|总共|共|我[局办委市县区镇]|20\d\d年|已|先后|主持|分别|各类|\s/g;
const HANDED = /(?:发放|派发|赠送)[\u4e00-\u9fff]{0,8}(?:手册|读本|折页|书籍|画册|宣传册|口袋书)/;
const COUNTED = /全年|年内|一年来|累计|共/;
const HANDOUT = /(?:发放|派发|赠送)([\u4e00-\u9fff]{2,10})\s*$/;
/** Names of hand-outs that tell one from another; 资料 and 材料 are in every sentence. */
const TOLD = /(?:手册|读本|折页|书籍|画册|宣传册|口袋书)$/;
/** 开展检查, 召开会议: too common to be one thing. */
const LEAST = 6;

/** The totals and hand-outs of a block's text, null when there are none. */
export function mentionsIn(text: string): readonly Mention[] | null {
  const found: Mention[] = [];
  for (const { start, end } of sentencesWith(text, MARKED)) {
    const sentence = text.slice(start, end);
    const handed = HANDED.test(sentence);
    const event = !COUNTED.test(sentence) || EVENT.test(sentence);
    if (event && !handed) continue;
    for (const figure of countedIn(text, start, end)) {
      if (figure.unit === '' || /%|百分点|元/.test(figure.unit)) continue;
      const named = (handed ? handout(figure) : null) ?? (event ? null : total(figure));
      if (named) found.push(mentioned(figure, named, text, yearsIn(sentence)));
    }
  }
  return found.length > 0 ? found : null;
}

/**
 * Every figure of a block's text that may be the whole of what it counts, 全年 or not. Too much to compare a text with
 * itself (two meetings, two figures), enough to compare it with another that tells the same words of another figure.
 */
export function statedIn(text: string): readonly Mention[] {
  return sentencesWith(text, DIGIT).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (EVENT.test(sentence)) return [];
    const years = yearsIn(sentence);
    return countedIn(text, start, end).flatMap((figure) => {
      const named = figure.unit === '' ? null : (total(figure) ?? stated(figure));
      return named ? [mentioned(figure, named, text, years)] : [];
    });
  });
}

function yearsIn(sentence: string): number[] {
  return [...sentence.matchAll(/20\d\d(?=年)/g)].map(([year]) => Number(year));
}

function mentioned(
  { start, end, value, unit, approx, slack }: Counted,
  { what, kind }: Pick<Mention, 'what' | 'kind'>,
  text: string,
  years: readonly number[],
): Mention {
  const key = kind === 'handout' ? `${value}${what.slice(-2)}` : `${what}|${unit}`;
  return {
    start,
    end,
    what,
    value,
    unit,
    approx: approx !== null,
    slack,
    shown: text.slice(start, end),
    kind,
    key,
    years,
  };
}

function handout({ lead, value }: Counted): Pick<Mention, 'what' | 'kind'> | null {
  const noun = value < 100 ? undefined : HANDOUT.exec(lead)?.[1];
  return noun !== undefined && TOLD.test(noun) ? { what: noun, kind: 'handout' } : null;
}

function total(figure: Counted): Pick<Mention, 'what' | 'kind'> | null {
  const { lead } = figure;
  const kind = YEARLY.test(lead) ? 'year' : SUM.test(lead) ? 'sum' : null;
  const what = kind && nameOf(figure);
  return what ? { what, kind } : null;
}

function stated(figure: Counted): Pick<Mention, 'what' | 'kind'> | null {
  const what = nameOf(figure);
  return what ? { what, kind: 'stated' } : null;
}

/** The words around a figure, where they are enough to know it again by. */
function nameOf({ lead, tail }: Counted): string | null {
  const what = (lead.replace(FILLING, '') + tail.replace(/\s/g, '')).slice(0, 24);
  return what.length >= LEAST && /^[\u4e00-\u9fff]+$/.test(what) ? what : null;
}
