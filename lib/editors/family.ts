import { resolveAnchor } from './anchor';
import type { EditorAdapter } from './contract';
import type { Surface } from './surface';
import { type Memory, readSurface, undoSurface, writeSurface } from './write';

/** What one family of editors brings. The rest of the contract is the same for all. */
export interface Family {
  readonly family: string;
  readonly label: string;
  /** The element that stands for each editor of the document. */
  find(document: Document): Element[];
  /** Called once for each element. */
  surface(element: Element): Surface;
}

interface Known {
  readonly key: string;
  readonly surface: Surface;
  readonly memory: Memory;
}

export function createAdapter({ family, label, find, surface }: Family): EditorAdapter {
  const known = new Map<Element, Known>();

  function know(element: Element): Known {
    const before = known.get(element);
    if (before) return before;
    // The first look numbers the editors in order of the page, so the same page loaded anew gives the same keys.
    const entry = { key: `${known.size}`, surface: surface(element), memory: { last: null, written: [] } };
    known.set(element, entry);
    return entry;
  }

  function open(key: string): Known {
    for (const [element, entry] of known) if (entry.key === key && element.isConnected) return entry;
    throw new Error(`${family} ${key} is gone`);
  }

  return {
    family,
    find: (document) =>
      find(document).map((element) => {
        const { key, surface } = know(element);
        const focused = element.contains(document.activeElement);
        return { family, key, label, length: surface.read().text.length, focused };
      }),
    read: async (key) => {
      const { surface, memory } = open(key);
      return readSurface(surface, memory);
    },
    locate: async (key, anchor) => {
      const { surface, memory } = open(key);
      const { text } = surface.read();
      const span = anchor && resolveAnchor(text, anchor, memory.last ?? text);
      surface.show(span);
      return anchor && !span ? 'gone' : 'shown';
    },
    apply: async (key, request) => {
      const { surface, memory } = open(key);
      return writeSurface(surface, memory, request);
    },
    undo: async (key, expected) => {
      const { surface, memory } = open(key);
      return undoSurface(surface, memory, expected);
    },
  };
}
