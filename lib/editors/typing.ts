/** What the user does in a document right now. */
export interface Typing {
  /** An input method is open: what stands in the editor is not yet meant. */
  composing: boolean;
  /** Counts every input, ours too: tells whether anything happened since. */
  inputs: number;
  /** When the last one was, in ms of performance.now(). */
  lastInput: number;
}

const watched = new WeakMap<Document, Typing>();

/** Begins to watch a document; the same answer is kept up to date from then on. */
export function typingIn(document: Document): Typing {
  const known = watched.get(document);
  if (known) return known;
  const typing: Typing = { composing: false, inputs: 0, lastInput: -Infinity };
  watched.set(document, typing);
  const on = (type: string, listener: () => void) => document.addEventListener(type, listener, true);
  on('compositionstart', () => {
    typing.composing = true;
  });
  on('compositionend', () => {
    typing.composing = false;
  });
  on('input', () => {
    typing.inputs++;
    typing.lastInput = performance.now();
  });
  return typing;
}
