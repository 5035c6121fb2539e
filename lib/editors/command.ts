/** Puts text in place of the selection, or takes the selection away, as the user's own typing would. */
export function typeOver(document: Document, text: string): void {
  if (text) document.execCommand('insertText', false, text);
  else document.execCommand('delete');
}

/** Takes back at most `steps` commands, fewer when `isDone` before. */
export function undoSteps(document: Document, steps: number, isDone: () => boolean): void {
  for (let step = 0; step < steps && !isDone(); step++) document.execCommand('undo');
}
