import { createDomSurface } from './dom-surface';
import type { Surface } from './surface';

/** An editor whose model is out of reach: read as the page shows it, which may be a part of it, and left alone. */
export function createShownSurface(root: HTMLElement, extent: 'part' | 'whole' = 'part'): Surface {
  return createDomSurface({
    undo: { edits: 'panel', insert: 'panel' },
    root: () => root,
    blocked: () => 'own-model',
    isPartial: () => extent === 'part',
    insertRefusal: () => 'own-model',
    write: () => 0,
    undoOnce: () => {},
  });
}
