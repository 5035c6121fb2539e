import { type Counted, countedIn } from '@/lib/facts/counted';
import type { Span } from '@/lib/text/span';
import { sentencesWith } from './sentences-with';

/** A figure that stands for a whole year or for a hand-out, with the words by which it is known again. */
export interface Mention extends Span {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly approx: boolean;
  readonly shown: string;
  /** year: 全年; sum: 累计, 共计 outside any event; handout: told by its noun alone. */
  readonly kind: 'year' | 'sum' | 'handout';
  /** The same for mentions that may be of one thing: name and unit of a total, figure and noun of a hand-out. */
  readonly key: string;
  /** Years the sentence names. */
  readonly years: readonly number[];
}

const MARKED = /全年|年内|一年来|累计|[共总合]计|发放|派发|赠送|共(?:开展|组织|举办|召开|检查|办理|受理)/g;
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
    const years = [...sentence.matchAll(/20\d\d(?=年)/g)].map(([year]) => Number(year));
    for (const figure of countedIn(text, start, end)) {
      if (figure.unit === '' || /%|百分点|元/.test(figure.unit)) continue;
      const named = handout(figure) ?? (event ? null : total(figure));
      if (!named) continue;
      const { value, unit, approx } = figure;
      const shown = text.slice(figure.start, figure.end);
      found.push({
        start: figure.start,
        end: figure.end,
        value,
        unit,
        approx: approx !== null,
        shown,
        years,
        what: named.what,
        kind: named.kind,
        key: named.kind === 'handout' ? `${value}${named.what.slice(-2)}` : `${named.what}|${unit}`,
      });
    }
  }
  return found.length > 0 ? found : null;
}

function handout({ lead, value }: Counted): Pick<Mention, 'what' | 'kind'> | null {
  const noun = value < 100 ? undefined : HANDOUT.exec(lead)?.[1];
  return noun !== undefined && TOLD.test(noun) ? { what: noun, kind: 'handout' } : null;
}

function total({ lead, tail }: Counted): Pick<Mention, 'what' | 'kind'> | null {
  const kind = YEARLY.test(lead) ? 'year' : SUM.test(lead) ? 'sum' : null;
  if (!kind) return null;
  const what = (lead.replace(FILLING, '') + tail.replace(/\s/g, '')).slice(0, 24);
  return what.length >= LEAST && /^[\u4e00-\u9fff]+$/.test(what) ? { what, kind } : null;
}
