import { isVerifiedInsertion, type VerifiedInsertion } from '@/lib/drafting/insertion';
import { isVerifiedReplacement, type VerifiedReplacement } from '@/lib/drafting/replacement';
import { isUserEdit, type UserEdit } from '@/lib/drafting/user-text';
import { isVerifiedEdit, type VerifiedEdit } from '@/lib/drafting/verified-edit';
import { makeAnchor, resolveAnchor } from '@/lib/editors/anchor';
import type { PlacedEdit, WriteRequest, WriteResult } from '@/lib/editors/contract';
import { isRestored, type Restored } from '@/lib/history/restored';
import { isRuleEdit, type RuleEdit } from '@/lib/rules/rule-edit';
import type { TextSession } from './text-session';

export type WritePayload =
  | VerifiedInsertion
  | VerifiedReplacement
  | readonly VerifiedEdit[]
  | readonly RuleEdit[]
  | UserEdit
  | Restored;

type Edit = Pick<PlacedEdit, 'start' | 'end' | 'text'>;

/** A payload as a request on its own source; places are found again by quote and context when the text moved. */
interface Prepared {
  readonly source: string;
  readonly origin: WriteRequest['origin'];
  readonly edits: readonly Edit[];
  readonly insert?: NonNullable<WriteRequest['insert']>;
  /** False when any change of the text makes it void: numbers and places must be worked out again. */
  readonly movable: boolean;
}

/**
 * The one door to the document. Takes only what the verifier, a rule, the user or the history made.
 * @throws TypeError for anything else
 */
export async function postWrite(session: TextSession, payload: WritePayload): Promise<WriteResult> {
  const prepared = prepare(payload);
  const read = await session.read();
  const text = read.snapshot.text;
  const { source, origin, insert } = prepared;
  if (text !== source && !prepared.movable) return { status: 'stale', read };
  const edits: PlacedEdit[] = [];
  for (const edit of [...prepared.edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const place = resolveAnchor(text, makeAnchor(source, edit), source);
    if (!place || place.start < (edits.at(-1)?.end ?? 0)) return { status: 'stale', read };
    edits.push({ ...makeAnchor(text, place), text: edit.text });
  }
  return session.apply({ origin, edits, ...(insert ? { insert } : {}) });
}

function prepare(payload: WritePayload): Prepared {
  if (isVerifiedInsertion(payload)) {
    const { source, edits, before, blocks } = payload;
    return { source, origin: 'verified', edits, insert: { before, blocks }, movable: false };
  }
  if (isVerifiedReplacement(payload)) {
    const { source, edits, insert } = payload;
    return { source, origin: 'verified', edits, ...(insert ? { insert } : {}), movable: false };
  }
  if (isUserEdit(payload)) return { source: payload.source, origin: 'user', edits: [payload], movable: true };
  if (isRestored(payload)) {
    const { source, text } = payload;
    return { source, origin: 'restored', edits: [{ start: 0, end: source.length, text }], movable: false };
  }
  if (Array.isArray(payload) && payload.length > 0) {
    const source: string = payload[0]?.source ?? '';
    const isOfOne = payload.every((edit: { readonly source?: unknown }) => edit.source === source);
    if (isOfOne && payload.every(isRuleEdit)) return { source, origin: 'rule', edits: payload, movable: true };
    // Verified for this very draft: on another it has to be verified again.
    if (isOfOne && payload.every(isVerifiedEdit)) return { source, origin: 'verified', edits: payload, movable: false };
  }
  throw new TypeError('nobody vouches for this text');
}
