import { createDomSurface } from './dom-surface';
import type { Surface } from './surface';

/** An editor that draws only what is in view and whose model is out of reach: read in part, and left alone. */
export function createShownSurface(root: HTMLElement): Surface {
  return createDomSurface({
    undo: { edits: 'panel', insert: 'panel' },
    root: () => root,
    blocked: () => 'own-model',
    isPartial: () => true,
    insertRefusal: () => 'own-model',
    write: () => 0,
    undoOnce: () => {},
  });
}
