/** Ids of the ledger's sources that are the draft itself: what it says was done, and what it plans. */
export const DRAFT = 'draft';
export const DRAFT_PLAN = 'draft-plan';

export function isOwn(source: string): boolean {
  return source === DRAFT || source === DRAFT_PLAN;
}
