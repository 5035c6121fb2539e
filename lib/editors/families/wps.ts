import { candidates } from '../detectors';
import { paragraphSpan, paragraphsSnapshot } from '../paragraphs';
import { editorScript } from '../script';
import { answer, member, memberAt } from '../suites/members';
import { type RawLine, rawLines, rawSpan } from '../suites/raw-text';
import { createSuiteSurface, nothing, partly } from '../suites/suite-surface';
import type { Surface } from '../surface';

interface WpsGlobals {
  readonly APP?: unknown;
  readonly WPSOpenApi?: { readonly Application?: unknown };
  readonly __WPSENV__?: { readonly officeType?: unknown };
}

const READY = ['documentReady', 'cooperApiReady', 'componentReady'];

export default editorScript({
  family: 'wps',
  label: 'WPS / 金山文档',
  isPage: true,
  // Sheets and slides are no drafts.
  find: (document) => (isWriter() ? candidates(document, 'wps') : []),
  surface: (body) => createSurface(body.ownerDocument),
});

function globals(): WpsGlobals {
  return globalThis as WpsGlobals;
}

function isWriter(): boolean {
  const { APP, WPSOpenApi, __WPSENV__ } = globals();
  const type = __WPSENV__?.officeType;
  return Boolean(APP || WPSOpenApi) && (typeof type !== 'string' || /^w/i.test(type));
}

/** The text as the document's ranges count it; `isWhole` when its length is that of the document. */
async function readRange(document: unknown): Promise<{ text: string; isWhole: boolean } | null> {
  const content = (await answer(document, 'Content')) ?? (await member(document, 'Range', []));
  const [start, end] = [await answer(content, 'Start'), await answer(content, 'End')];
  let text = await answer(content, 'Text');
  if (typeof text !== 'string' && typeof end === 'number') {
    text = await answer(await member(document, 'Range', [0, end]), 'Text');
  }
  if (typeof text !== 'string') return null;
  const length = typeof end === 'number' ? end - (typeof start === 'number' ? start : 0) : Number.NaN;
  return { text, isWhole: Math.abs(length - text.length) <= 1 };
}

function createSurface(document: Document): Surface {
  let lines: readonly RawLine[] = [];
  let isWhole = false;

  async function wpsDocument(): Promise<unknown> {
    const { APP, WPSOpenApi } = globals();
    for (const name of READY) await Promise.all([member(APP, name), member(WPSOpenApi, name)]);
    const open = WPSOpenApi?.Application;
    return (await memberAt(APP, 'ActiveDocument')) ?? (await memberAt(open, 'ActiveDocument'));
  }

  return createSuiteSurface({
    document,
    mark: 'selection',
    async read() {
      // Where the page says nothing of it, the editor's own copying says no when it comes to that.
      if ((await answer(globals().APP, 'canCopy')) === false) return nothing('copy-locked');
      const found = await readRange(await wpsDocument());
      if (!found?.text.trim()) return nothing('no-model');
      lines = rawLines(found.text);
      isWhole = found.isWhole;
      const snapshot = paragraphsSnapshot(lines, isWhole);
      return isWhole ? snapshot : partly(snapshot, 'not-all');
    },
    async show(span) {
      const place = paragraphSpan(lines, span);
      // Where the lengths differ, offsets mean other places.
      if (!place || !isWhole) return false;
      const { start, end } = rawSpan(place.paragraph, place);
      const range = await member(await wpsDocument(), 'Range', [start, end]);
      const quote = place.paragraph.text.slice(place.start, place.end);
      if ((await answer(range, 'Text')) !== quote || typeof (await member(range, 'Select')) !== 'function')
        return false;
      await member(range, 'Select', []);
      return true;
    },
  });
}
