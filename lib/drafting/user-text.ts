import type { Span } from '@/lib/text/span';

declare const brand: unique symbol;

/** Words the user typed or confirmed. Only `userText` makes one; call it in the handler of the user's own action. */
export interface UserText {
  readonly [brand]: 'user';
  readonly text: string;
}

/** The user's words in the place of a stretch of the draft. */
export interface UserEdit extends Span {
  readonly [brand]: 'edit';
  readonly text: string;
  /** The draft it was made on. */
  readonly source: string;
}

const texts = new WeakSet<object>();
const edits = new WeakSet<object>();

export function userText(text: string): UserText {
  const sealed = Object.freeze({ text });
  texts.add(sealed);
  return sealed as unknown as UserText;
}

export function isUserText(value: unknown): value is UserText {
  return typeof value === 'object' && value !== null && texts.has(value);
}

/** Puts the user's words in the place of start…end of the draft's source. @throws TypeError for words of nobody */
export function userEdit(source: string, { start, end }: Span, words: UserText): UserEdit {
  if (!isUserText(words)) throw new TypeError('these are not words of the user');
  const sealed = Object.freeze({ start, end, text: words.text, source });
  edits.add(sealed);
  return sealed as unknown as UserEdit;
}

export function isUserEdit(value: unknown): value is UserEdit {
  return typeof value === 'object' && value !== null && edits.has(value);
}
