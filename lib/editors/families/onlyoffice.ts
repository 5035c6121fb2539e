import type { Snapshot } from '@/lib/document/snapshot';
import { candidates } from '../detectors';
import { editorScript } from '../script';
import { searchPhrase } from '../search-phrase';
import { suiteSnapshot } from '../suites/suite-snapshot';
import { createSuiteSurface, nothing } from '../suites/suite-surface';
import type { Surface } from '../surface';

/** What plug-ins of ONLYOFFICE may call. */
interface Editor {
  pluginMethod_ConvertDocument?(type: string, headings: boolean): unknown;
  pluginMethod_SearchNext?(what: { searchString: string; matchCase: boolean }, isForward: boolean): unknown;
}

interface Globals {
  readonly Asc?: { readonly editor?: Editor };
  readonly editor?: Editor;
  /** The frame's own application, which knows what the document server allows. */
  readonly DE?: { getController?(name: string): { readonly permissions?: { readonly copy?: boolean } } | undefined };
}

export default editorScript({
  family: 'onlyoffice',
  label: 'ONLYOFFICE',
  isPage: true,
  find: (document) => (asc()?.pluginMethod_ConvertDocument ? candidates(document, 'onlyoffice') : []),
  surface: (element) => createSurface(element.ownerDocument),
});

function asc(): Editor | undefined {
  const { Asc, editor } = globalThis as Globals;
  return Asc?.editor ?? editor;
}

function createSurface(document: Document): Surface {
  let text = '';

  function read(): Snapshot {
    const permissions = (globalThis as Globals).DE?.getController?.('Main')?.permissions;
    if (!permissions) return nothing('copy-unsure');
    if (permissions.copy === false) return nothing('copy-locked');
    const html = asc()?.pluginMethod_ConvertDocument?.('html', true);
    const snapshot = typeof html === 'string' ? suiteSnapshot({ html, plain: '' }) : null;
    text = snapshot?.text ?? '';
    return snapshot ?? nothing('no-model');
  }

  return createSuiteSurface({
    document,
    mark: 'selection',
    read,
    show(span) {
      const phrase = searchPhrase(text, span);
      const isOnly = phrase !== '' && text.indexOf(phrase) === text.lastIndexOf(phrase);
      return isOnly && asc()?.pluginMethod_SearchNext?.({ searchString: phrase, matchCase: true }, true) === true;
    },
  });
}
