import type { Counted } from './counted';
import type { CountedTable, CountedThing } from './counted-table';

const VERB =
  /^.*(?:发放|派发|赠送|分发|散发|悬挂|摆放|展出|张贴|设置|设立|布置|推送|播放|发布|举办|开展|组织|下发|印发|解答|接受|接待|共计?|累计|合计|各|了|余)/;
const FILLING = /^(?:全年|年内|一年来|累计|[共总合]计|总?共|先后|已)+/;
const COMMON = /^(?:各[类种]|相关|有关|普法|法治|法律|宣传|主题|等)+/;
const PRINTED = /(?:等|各[类种])(?:\S{0,6})(?:资料|材料|宣传品)$|^(?:各[类种])?(?:普法|法治|法律)*宣传(?:资料|材料)$/;
/** A part of what the sentence counted before, or a difference. */
const PART = /其中|分别|增加|减少|增长|新增|平均|每|比|剩余|其余|余下/;
const SAME_SESSIONS = /^(?:场次|场|次|期)$/;

/**
 * The things of a table that a figure of a sentence counts; several where the sentence may mean any of them or all.
 * Empty where it counts something else, as far as can be seen.
 */
export function thingsOf(figure: Counted, table: CountedTable): readonly number[] {
  const { lead, unit } = figure;
  if (unit === '' || unit === '%' || PART.test(lead)) return [];
  const tail = figure.tail.replace(/^（[^）]{0,4}）/, '');
  const indices = table.things.map((_, at) => at);
  const named = indices.filter((at) => {
    const thing = table.things[at];
    return thing !== undefined && isNamed(thing, lead, tail, unit);
  });
  if (named.length > 0) return named;
  const noun = lead.replace(VERB, '');
  if (!/^[份册本]$/.test(unit) || !(PRINTED.test(lead) || PRINTED.test(noun))) return [];
  const printed = indices.filter((at) => table.things[at]?.printed);
  // 各类宣传资料 counts all of them, and one alone is named by its own name.
  return printed.length > 1 ? printed : [];
}

function isNamed({ kind, unit, words }: CountedThing, lead: string, tail: string, said: string): boolean {
  if (kind === 'sessions') {
    if (!SAME_SESSIONS.test(said)) return false;
    return words.some((word) => lead.endsWith(word) || tail.startsWith(word));
  }
  if (unit !== said) return false;
  if (kind === 'item') {
    const written = [bare(lead.replace(VERB, '')), bare(lead.replace(FILLING, '')), bare(tail)];
    return words.some((word) => written.includes(bare(word)));
  }
  return words.some((word) => lead.slice(-10).includes(word) || tail.slice(0, 6).includes(word));
}

/** 宣传折页 and 折页 are one; 防空知识折页 is another. */
function bare(name: string): string {
  const words = name.replace(/\s/g, '');
  return words.replace(COMMON, '') || words;
}
