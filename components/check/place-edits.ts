import { makeAnchor } from '@/lib/editors/anchor';
import type { PlacedEdit } from '@/lib/editors/contract';
import type { Edit } from '@/lib/rules/finding';

/** Edits as a write request wants them: in order, each with what stands around it. */
export function placeEdits(text: string, edits: readonly Edit[]): PlacedEdit[] {
  return edits
    .map((edit) => ({ ...makeAnchor(text, edit), text: edit.text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
