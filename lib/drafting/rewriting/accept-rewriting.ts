import { textHash } from '@/lib/facts/hash';
import type { PlacedText } from '@/lib/text/span';
import type { AcceptContext } from '../accept-suggestion';
import { type VerifiedEdit, verifiedEdit } from '../verified-edit';
import { verifiedText } from '../verified-text';
import { type Mode, verify } from '../verify';
import { restates } from './judge-sentence';
import { placeNow } from './place-now';

/** A sentence of the draft and the words that shall stand in its place. */
export interface Reworded extends PlacedText {
  readonly after: string;
}

/** Why a rewording cannot be written any more; `message` is Chinese. */
export class RewordingOutdated extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RewordingOutdated';
  }
}

/**
 * What the user accepted of a rewriting, ready to be written as one step. Every sentence is compared and verified again
 * with the draft and the ledger as they are now.
 * @throws RewordingOutdated when a sentence is no longer there, or no longer borne out
 */
export function acceptRewriting(
  accepted: readonly Reworded[],
  mode: Mode,
  { draft, ledger, report }: Pick<AcceptContext, 'draft' | 'ledger' | 'report'>,
): VerifiedEdit[] {
  const { source } = draft;
  return accepted.map((sentence) => {
    const { text, after } = sentence;
    if (!restates(text, after, mode, report.year))
      throw new RewordingOutdated('改写的一句与原句的意思对不上，没有写入。请重新改写。');
    // Its facts must be borne out by themselves; its deeds are the old sentence's, word by word.
    const strange = verify(after, ledger, [], mode).unsupported.find(
      ({ kind }) => kind !== 'deed' && kind !== 'absence',
    );
    if (strange) throw new RewordingOutdated(`“${strange.text}”在稿件和资料里已没有依据，没有写入。请重新改写。`);
    const place = placeNow(sentence, source);
    if (!place) throw new RewordingOutdated('稿件里的这句话已经改动，没有写入。请按现在的文字重新改写。');
    const words = verifiedText(after, ledger, [{ id: 'restated', text: after }], mode, textHash(source));
    if (words.text !== after) throw new RewordingOutdated('改写后的句子没有通过核对，没有写入。请重新改写。');
    return verifiedEdit(source, place, words, ledger);
  });
}
