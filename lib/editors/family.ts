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
  readonly memories: Map<string, Memory>;
}

export function createAdapter({ family, label, find, surface }: Family): EditorAdapter {
  const known = new Map<Element, Known>();

  function know(element: Element): Known {
    const before = known.get(element);
    if (before) return before;
    // The first look numbers the editors in order of the page, so the same page loaded anew gives the same keys.
    const entry: Known = { key: `${known.size}`, surface: surface(element), memories: new Map() };
    known.set(element, entry);
    return entry;
  }

  /** What follows a # in the key names the caller: what one has read is nothing that another knows. */
  function open(key: string): { surface: Surface; memory: Memory } {
    const [own, caller = ''] = key.split('#');
    for (const [element, { key: wanted, surface, memories }] of known) {
      if (wanted !== own || !element.isConnected) continue;
      const memory = memories.get(caller) ?? { last: null, written: [] };
      memories.set(caller, memory);
      return { surface, memory };
    }
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
