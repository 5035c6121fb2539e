import { detect } from './detectors';

/** What a frame of the page holds. */
export interface FrameProbe {
  readonly origin: string;
  readonly families: readonly string[];
  /** Origins of large frames in this one that this one cannot look into. */
  readonly foreign: readonly string[];
}

/** Smaller frames are advertisements and counters, not editors. Pixels. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 120;

export function probe(document: Document): FrameProbe {
  const foreign = new Set<string>();
  for (const frame of document.querySelectorAll('iframe')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT || frame.contentDocument) continue;
    const origin = originOf(frame.src);
    if (origin) foreign.add(origin);
  }
  return { origin: document.defaultView?.origin ?? '', families: detect(document), foreign: [...foreign] };
}

function originOf(address: string): string | null {
  try {
    const { origin, protocol } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}
