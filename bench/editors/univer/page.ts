import { type IDocumentBody, NamedStyleType } from '@univerjs/core';
import { UniverDocsCorePreset } from '@univerjs/preset-docs-core';
import zhCN from '@univerjs/preset-docs-core/locales/zh-CN';
import { createUniver, LocaleType, mergeLocales } from '@univerjs/presets';
import '@univerjs/preset-docs-core/lib/index.css';

const { univerAPI } = createUniver({
  locale: LocaleType.ZH_CN,
  locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
  presets: [UniverDocsCorePreset({ container: 'editor' })],
});

/** The lines of the draft, with their headings and bold words; a row is a line with a tab. */
function bodyOf(): IDocumentBody {
  const page = new DOMParser().parseFromString(REPORT_HTML, 'text/html');
  let dataStream = '';
  const paragraphs: NonNullable<IDocumentBody['paragraphs']> = [];
  const textRuns: NonNullable<IDocumentBody['textRuns']> = [];
  for (const block of page.querySelectorAll('h1, h2, p, li, tr')) {
    const cells = block.localName === 'tr' ? [...block.children] : [block];
    for (const [index, cell] of cells.entries()) {
      if (index > 0) dataStream += '\t';
      for (const node of cell.childNodes) {
        const st = dataStream.length;
        dataStream += node.textContent ?? '';
        if (node.nodeName === 'B') textRuns.push({ st, ed: dataStream.length, ts: { bl: 1 } });
      }
    }
    const heading = { h1: NamedStyleType.HEADING_1, h2: NamedStyleType.HEADING_2 }[block.localName];
    paragraphs.push({
      startIndex: dataStream.length,
      paragraphStyle: heading === undefined ? {} : { namedStyleType: heading },
    });
    dataStream += '\r';
  }
  return {
    dataStream: `${dataStream}\n`,
    paragraphs,
    textRuns,
    sectionBreaks: [{ startIndex: dataStream.length }],
  };
}

const draft = univerAPI.createUniverDoc({
  id: 'draft',
  body: bodyOf(),
  documentStyle: { pageSize: { width: 595, height: 842 }, marginTop: 50, marginLeft: 50, marginRight: 50 },
});
const query = new URLSearchParams(location.search);
if (!query.has('hidden')) Object.assign(globalThis, { univerAPI });
univerAPI.onCommandExecuted(({ id }) => {
  if (id === 'doc.mutation.rich-text-editing') bench.changes++;
});

const body = (): IDocumentBody => draft.getSnapshot().body ?? { dataStream: '' };

Object.assign(bench, {
  text: () => body().dataStream,
  shown: () => null,
  root: () => document.querySelector('#editor'),
  focus: () => document.querySelector<HTMLElement>('[id^="__editor_"]')?.focus(),
  caretInTitle() {
    const end = body().dataStream.indexOf('\r');
    draft.setSelection(end, end);
  },
  bold: () => (body().textRuns ?? []).filter(({ ts }) => ts?.bl).map(({ st, ed }) => body().dataStream.slice(st, ed)),
  formats: () => {
    let start = 0;
    return (body().paragraphs ?? []).map(({ startIndex, paragraphStyle }) => {
      const text = body().dataStream.slice(start, startIndex);
      start = startIndex + 1;
      return `${paragraphStyle?.namedStyleType ?? 1} | ${text}`;
    });
  },
  look(text: string) {
    const found = bench.formats().find((line) => line.endsWith(` | ${text}`));
    return found?.startsWith(`${NamedStyleType.HEADING_2} `) ? 'h2' : found ? 'p' : null;
  },
  marked: () => null,
});
