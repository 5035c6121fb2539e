import { toSimplified } from '@/lib/text/traditional';
import { type Passage, type Structure, textOf } from './passages';
import type { OutlineNode, Part } from './report';

/** A heading over causes. */
export const CAUSES = /^(?:主要)?(?:存在)?.{0,6}原因(?:分析|剖析)?$/;
export const CAUSE_SENTENCE = /^(?:其|产生|主要|上述|究其)?[^，。]{0,10}原因|^之所以/;
export const CAUSE =
  /原因|由于|因(?!此|而|地制|人[而制施]|材|素)|所致|缘于|源于|源自|究其|根源|根子(?!上)|症结|归结为|主要是|在于|限于|所限|受.{2,16}(?:影响|制约|限制)|[与同跟][^，。；]{2,24}(?:有[^，。；]{0,5}关系|密切相关|分不开)|导致|造成|致使|使得|[未不缺].{0,10}的?情况下/;
/** The causes of all shortcomings, told together. */
const SHARED_CAUSE =
  /(?:产生|造成|形成|导致|上述|以上|这些)[^，。；]{0,12}(?:问题|不足|短板|差距)?[^，。；]{0,8}(?:原因|根源)/;
/** In a paragraph that counts them up, of the last one or of all. */
export const CLOSING_CAUSE = /[。；](?:究其|其)(?:主要)?(?:原因|根源)/;

/** Whether another part of shortcomings has the causes of all. */
export function haveTheirOwnPart({ parts }: Pick<Structure, 'parts'>, part: Part): boolean {
  return parts.some((other) => other !== part && other.role === 'problems' && /原因/.test(toSimplified(other.heading)));
}

/** Causes told for all: in a section of their own, or in a sentence about all of them. */
export function hasSharedCauses(inside: readonly OutlineNode[], passages: readonly Passage[]): boolean {
  if (inside.some(({ heading, number }) => CAUSES.test(toSimplified(heading.slice(number.length).trim())))) return true;
  return passages.some((passage) => {
    const text = textOf(passage);
    return SHARED_CAUSE.test(text) || /^[^，。]{0,16}原因.{0,12}[：:]$/.test(text);
  });
}

/** Where the causes of all are told at the end, and numbered too, the problems stand before them. */
export function beforeCauses(text: string): string {
  const at = /(?:^|[。；])(?:其|产生[^，。]{0,12}|主要|上述[^，。]{0,8})?的?原因[^。]{0,10}一是/.exec(
    toSimplified(text),
  )?.index;
  return at === undefined ? text : text.slice(0, at + 1);
}
