/** Takes back at most `steps` commands, fewer when `isDone` before. */
export function undoSteps(document: Document, steps: number, isDone: () => boolean): void {
  for (let step = 0; step < steps && !isDone(); step++) document.execCommand('undo');
}
