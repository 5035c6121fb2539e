import type { DataKind, Thing } from './data-kind';
import { type Counted, thingOf } from './things';

/** With the words of its figure. */
type Figure = Counted & { readonly value: number; readonly surface: string };

/**
 * The verb and the noun an amount is told with; null for what the kind does not know.
 * @param fully calls it by its full name, which the table may not bear out
 */
export function saidOf(
  kind: DataKind,
  amount: Counted,
  fully = false,
): { readonly verb: string; readonly noun: string } | null {
  const thing = thingOf(kind, amount);
  if (!thing) return null;
  const noun = thing.noun ?? tidied(amount.name, thing);
  return { verb: thing.verb, noun: fully && thing.full?.endsWith(noun) ? thing.full : noun };
}

/** 发现问题12个、隐患3处，完成整改15个: what one verb governs stands together; nothing is said of a zero. */
export function thingClauses(
  kind: DataKind,
  amounts: readonly Figure[],
  things: readonly string[],
  fully = false,
): string[] {
  const byVerb = new Map<string, string[]>();
  for (const id of things) {
    for (const amount of amounts) {
      const said = amount.value > 0 && thingOf(kind, amount)?.id === id ? saidOf(kind, amount, fully) : null;
      if (!said) continue;
      // 受理3件 does not stand beside 来信5件 under one verb.
      const key = said.verb && said.noun ? said.verb : `${said.verb}\u0000${id}${said.noun}`;
      byVerb.set(key, [...(byVerb.get(key) ?? []), `${said.noun}${amount.surface}`]);
    }
  }
  return [...byVerb].map(([key, words]) => `${key.split('\u0000')[0]}${words.join('、')}`);
}

const DEED =
  /^(?:下达|下发|发出|送达|制发|开具|出具|印发|查出|排查出?|发现|存在|提出|开展|实施|组织|进行|举办|召开|办理|完成|受理|接收)+的?/;

/** 发现的隐患总数 → 隐患; nothing where the verb says it all: 已受理 → 受理. */
function tidied(name: string, { verb, drop }: Thing): string {
  const bare = name.replace(/^(?:已|共|累计|实际)+/, '').replace(/(?:总数|总量|次数|数量|[家户人]次|数|量)$/, '');
  if (drop) return bare.replace(drop, '');
  if (!verb) return bare || name;
  return bare.startsWith(verb) ? bare.slice(verb.length).replace(/^的/, '') : bare.replace(DEED, '');
}
