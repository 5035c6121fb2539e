import type { Snapshot } from '@/lib/document/snapshot';
import { candidates } from '../detectors';
import { editorScript } from '../script';
import { answer, member } from '../suites/members';
import { suiteSnapshot } from '../suites/suite-snapshot';
import { createSuiteSurface, nothing, partly } from '../suites/suite-surface';
import type { Surface } from '../surface';

export default editorScript({
  family: 'tencentdoc',
  label: '腾讯文档',
  isPage: true,
  find: (document) => (padEditor() ? candidates(document, 'tencentdoc') : []),
  surface: (body) => createSurface(body.ownerDocument),
});

function padEditor(): unknown {
  const { pad } = globalThis as { pad?: { readonly editor?: unknown } };
  return pad?.editor;
}

async function copy(): Promise<Snapshot | null> {
  const content = await member(padEditor(), 'getCopyContent', []);
  const { html, plain } = (content ?? {}) as { html?: unknown; plain?: unknown };
  return suiteSnapshot({ html: String(html ?? ''), plain: String(plain ?? '') });
}

function createSurface(document: Document): Surface {
  let last = nothing('select-all');
  return createSuiteSurface({
    document,
    mark: 'none',
    async read(reading) {
      const mayCopy = await answer(padEditor(), 'isCopyable');
      if (mayCopy !== true) {
        last = nothing(mayCopy === false ? 'copy-locked' : 'copy-unsure');
        return last;
      }
      // The selection is the user's: it is moved, or taken, only when the user asks to read.
      if (reading?.extent !== 'whole') return last;
      const canSelect = typeof (await member(padEditor(), 'selectAll')) === 'function';
      if (canSelect) await member(padEditor(), 'selectAll', []);
      const copied = await copy();
      // What the user selected may be all or a part: nobody can tell.
      if (copied) last = canSelect ? copied : partly(copied, 'selected');
      else last = nothing('select-all');
      return last;
    },
    show: () => false,
  });
}
