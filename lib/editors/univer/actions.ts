import type { ModelInsert, ModelPlan } from '../model-plan';
import { type Body, MARK, type Paragraph } from './body';
import type { Part } from './tree';

/** One step over the document's string: keep, put in, take out. */
export type Step =
  | { readonly t: 'r'; readonly len: number }
  | { readonly t: 'i'; readonly len: number; readonly body: Body }
  | { readonly t: 'd'; readonly len: number };

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly body: Body | null;
}

/** The form in which the editor takes changes: one change, one step of its undo. */
export function actionsOf(steps: readonly Step[]): unknown[] {
  return ['body', { et: 'text-x', e: steps }];
}

/** Where a place of the document is after the steps. */
export function movedBy(steps: readonly Step[], place: number): number {
  let at = 0;
  let shift = 0;
  for (const { t, len } of steps) {
    if (at >= place) break;
    if (t === 'i') shift += len;
    else at += len;
    if (t === 'd') shift -= Math.min(at, place) - (at - len);
  }
  return place + shift;
}

/** The whole plan, from the document's begin on. */
export function stepsOf({ splices, insert }: ModelPlan<Part>): Step[] {
  const changes = splices.map(({ node, isEmptyBlock, from, to, text }): Change => {
    const at = node.start + from;
    return { at, remove: to - from, body: text ? textBody(text, isEmptyBlock ? undefined : node.look) : null };
  });
  if (insert) changes.push(insertion(insert));
  // New paragraphs before an edit of the same place: they go before that paragraph.
  changes.sort((a, b) => a.at - b.at || a.remove - b.remove);
  const steps: Step[] = [];
  let at = 0;
  for (const change of changes) {
    if (change.at > at) steps.push({ t: 'r', len: change.at - at });
    if (change.body) steps.push({ t: 'i', len: change.body.dataStream.length, body: change.body });
    if (change.remove > 0) steps.push({ t: 'd', len: change.remove });
    at = change.at + change.remove;
  }
  return steps;
}

function textBody(text: string, look: object | undefined): Body {
  return { dataStream: text, ...(look ? { textRuns: [{ st: 0, ed: text.length, ts: look }] } : {}) };
}

function insertion({ node, side, blocks }: ModelInsert<Part>): Change {
  let dataStream = '';
  const paragraphs: Paragraph[] = [];
  const textRuns: NonNullable<Body['textRuns']>[number][] = [];
  for (const { text, like } of blocks) {
    const st = dataStream.length;
    dataStream += text + MARK.paragraph;
    const style = like?.block.paragraph?.paragraphStyle;
    paragraphs.push({ startIndex: st + text.length, ...(style ? { paragraphStyle: structuredClone(style) } : {}) });
    const look = like?.run?.look;
    if (look) textRuns.push({ st, ed: st + text.length, ts: structuredClone(look) });
  }
  return { at: side === 'before' ? node.start : node.end, remove: 0, body: { dataStream, paragraphs, textRuns } };
}
