import { bare } from '../statements';
import type { Witness } from '../witness';

/** What makes a term of a date or year: 2024年前, 自6月18日起. */
const TERM =
  /(自|从|截至|截止|早在|直到|迟至|到|至)?(\d{4}年|\d{1,2}月(?:\d{1,2}日)?)(内|底|初|末|中旬|上旬|下旬|[以之]?前|[以之]?后|以来|起|至|到|[一二三四]季度|[上下]半年|[春夏秋冬])?/g;
/** Times that are no dates. */
const TIMES =
  /(?:年[底初末中](?!心)|[上下]?半年|[一二三四每本上首按]个?季度?(?!度)|季度|[上中下]旬|月[底初末]|[本上下每当按逐]个?(?:周(?!期|刊|报)|月|日|天|年(?!度|级|报))|周[一二三四五六日末]|日前|近日|近期|近年|前期|此前|不久前|同期|昨[日天]|今[日天]|明[日天]|上午|下午|凌晨|早晨|清晨|中午|晚上|傍晚|深夜|时许|[点时]整|春节|国庆|元旦|[春夏秋冬]季|汛期)(?:[以之]?前|内|起|[以之]?后|以来)?/g;

/** A time that nobody spoke of, or null: whoever sets one promises or reports something. */
export function strayTime(sentence: string, witnesses: readonly Witness[]): string | null {
  const terms = [...sentence.matchAll(TERM)].filter(([, before, , after]) => before || after);
  for (const [time] of [...terms, ...sentence.matchAll(TIMES)]) {
    const words = bare(time);
    if (!witnesses.some((witness) => witness.words.includes(words))) return time;
  }
  return null;
}
