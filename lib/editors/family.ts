import type { Span } from '@/lib/text/span';
import { resolveAnchor } from './anchor';
import type { EditorAdapter, FoundEditor } from './contract';
import { takeTable } from './detectors';
import { followMark } from './follow-mark';
import { markRange } from './mark';
import { createReadings, type Readings } from './reading';
import type { Surface } from './surface';
import { type Memory, readSurface, undoSurface, writeSurface } from './write';

/** What one family of editors brings. The rest of the contract is the same for all. */
export interface Family {
  readonly family: string;
  /** What the user sees; by the page or the element where one family serves several editors. */
  readonly label: string | ((document: Document, element: Element) => string);
  /** True where the page is there for this document alone. */
  readonly isPage?: boolean;
  /** The element that stands for each editor of the document. */
  find(document: Document): Element[];
  /** Called once for each element. */
  surface(element: Element): Surface;
}

interface Known {
  readonly key: string;
  readonly surface: Surface;
  readonly memories: Map<string, Memory>;
  readonly readings: Readings;
}

export function createAdapter({ family, label, isPage, find, surface }: Family): EditorAdapter {
  const known = new Map<Element, Known>();
  /** Ends the care for the mark that is shown. */
  let unfollow = () => {};
  /** Writes under way. */
  let writing = 0;

  function know(element: Element): Known {
    const before = known.get(element);
    if (before) return before;
    // The first look numbers the editors in order of the page, so the same page loaded anew gives the same keys.
    const entry: Known = {
      key: `${known.size}`,
      surface: surface(element),
      memories: new Map(),
      readings: createReadings(),
    };
    known.set(element, entry);
    return entry;
  }

  /** What follows a # in the key names the caller: what one has read is nothing that another knows. */
  function open(key: string): Omit<Known, 'key' | 'memories'> & { memory: Memory } {
    const [own, caller = ''] = key.split('#');
    for (const [element, { key: wanted, surface, memories, readings }] of known) {
      if (wanted !== own || !element.isConnected) continue;
      const memory = memories.get(caller) ?? { last: null, written: [] };
      memories.set(caller, memory);
      return { surface, memory, readings };
    }
    throw new Error(`${family} ${key} is gone`);
  }

  return {
    family,
    async find(document, detectors) {
      takeTable(detectors);
      const editors: FoundEditor[] = [];
      for (const element of find(document)) {
        const { key, surface } = know(element);
        // In a shadow tree the document knows the host alone.
        const { activeElement } = element.getRootNode() as Document | ShadowRoot;
        const focused = element.contains(activeElement);
        const { length } = (await surface.read()).text;
        const name = typeof label === 'string' ? label : label(document, element);
        editors.push({ family, key, label: name, length, focused, ...(isPage ? { isPage } : {}) });
      }
      return editors;
    },
    read: async (key, extent = 'loaded') => {
      const { surface, memory, readings } = open(key);
      // Two that scroll through one page at once would each miss what the other moves away.
      if (extent === 'whole') await readings.turn();
      const reading = readings.begin(extent);
      return readSurface(surface, memory, reading).finally(() => reading.end());
    },
    progress: (key) => open(key).readings.progress(),
    cancel(key) {
      open(key).readings.cancel();
      return null;
    },
    locate: async (key, anchor) => {
      const { surface, memory } = open(key);
      const { text } = await surface.read();
      const last = memory.last ?? text;
      const span = anchor && resolveAnchor(text, anchor, last);
      unfollow();
      const isShown = await show(surface, span);
      if (anchor && span && surface.rangeOf) unfollow = followMark(surface, anchor, last, () => writing > 0);
      if (anchor && !span) return 'gone';
      return anchor && isShown === false ? 'unseen' : 'shown';
    },
    apply: async (key, request) => {
      const { surface, memory } = open(key);
      writing++;
      return writeSurface(surface, memory, request).finally(() => writing--);
    },
    undo: async (key, expected) => {
      const { surface, memory } = open(key);
      writing++;
      return undoSurface(surface, memory, expected).finally(() => writing--);
    },
  };
}

function show(surface: Surface, span: Span | null): ReturnType<NonNullable<Surface['show']>> {
  if (!surface.rangeOf) return surface.show?.(span);
  markRange(surface.document, span && surface.rangeOf(span));
}
