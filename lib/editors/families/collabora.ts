import type { CopiedData } from '../copying/copied';
import { candidates } from '../detectors';
import { editorScript } from '../script';
import { suiteSnapshot } from '../suites/suite-snapshot';
import { createSuiteSurface, nothing } from '../suites/suite-surface';
import type { Surface } from '../surface';

/** As much of Collabora Online's map as is used: it speaks for the document on the server. */
interface OfficeMap {
  readonly wopi?: { readonly DisableCopy?: boolean };
  getDocType?(): string;
  sendUnoCommand?(command: string): void;
  on?(type: string, listener: (event: { msg?: string }) => void): void;
  off?(type: string, listener: (event: { msg?: string }) => void): void;
}

interface Office {
  readonly map?: OfficeMap;
  readonly socket?: { sendMessage?(message: string): void };
}

const HTML = 'text/html';
const PLAIN = 'text/plain;charset=utf-8';
/** Milliseconds the server is given for the text of a long document. */
const PATIENCE = 8000;

export default editorScript({
  family: 'collabora',
  label: 'Collabora Online',
  isPage: true,
  find: (document) => (office()?.map ? candidates(document, 'collabora') : []),
  surface: (element) => createSurface(element.ownerDocument),
});

function office(): Office | undefined {
  return (globalThis as { app?: Office }).app;
}

/** What the document's own copying gives when all is selected. */
async function copyAll(signal: AbortSignal): Promise<CopiedData | null> {
  const { map, socket } = office() ?? {};
  if (!map?.sendUnoCommand || !map.on || !map.off || !socket?.sendMessage) return null;
  map.sendUnoCommand('.uno:SelectAll');
  const message = await new Promise<string | null>((resolve) => {
    const done = (text: string | null) => {
      clearTimeout(timer);
      map.off?.('textselectioncontent', listen);
      resolve(text);
    };
    const listen = (event: { msg?: string }) => done(event.msg ?? null);
    const timer = setTimeout(() => done(null), PATIENCE);
    signal.addEventListener('abort', () => done(null), { once: true });
    map.on?.('textselectioncontent', listen);
    socket.sendMessage?.(`gettextselection mimetype=${HTML},${PLAIN}`);
  });
  map.sendUnoCommand('.uno:Deselect');
  return message === null ? null : parseAnswer(message);
}

function parseAnswer(message: string): CopiedData {
  const content = message.replace(/^textselectioncontent:\s*/, '');
  try {
    const parsed = JSON.parse(content) as Record<string, unknown>;
    return { html: String(parsed[HTML] ?? ''), plain: String(parsed[PLAIN] ?? '') };
  } catch {
    // Older servers answer with the one kind alone.
    return { html: content, plain: '' };
  }
}

function createSurface(document: Document): Surface {
  let last = nothing('ask-read');
  return createSuiteSurface({
    document,
    mark: 'none',
    async read(reading) {
      const { map } = office() ?? {};
      if (map?.wopi?.DisableCopy) return nothing('copy-locked');
      // It moves the selection: only when the user asks to read.
      if (reading?.extent !== 'whole') return last;
      const copied = await copyAll(reading.signal);
      last = (copied && suiteSnapshot(copied)) ?? nothing('no-model');
      return last;
    },
    show: () => false,
  });
}
