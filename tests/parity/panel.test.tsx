import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClipboard } from '@/components/paste/read-clipboard';
import { readFile } from '@/components/paste/read-file';
import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { toHtml } from '@/lib/export/html';
import { line, makeDocx } from '../docx/make-docx';
import { comparable } from './findings';

const read = (extension: string) => readFileSync(`tests/parity/draft.${extension}`, 'utf8');
const TEXT = read('txt');
const HTML = read('html');
const inDom = (html: string) => htmlSnapshot(new DOMParser().parseFromString(html, 'text/html'));

function pasted(html: string, plain = TEXT): Snapshot {
  return readClipboard({ getData: (type) => (type === 'text/html' ? html : plain) });
}

/** With a plain text that says no more than the HTML, so that the HTML is what is read. */
function pastedHtml(html: string): Snapshot {
  const snapshot = pasted(html, TEXT.replaceAll('• ', ''));
  expect(snapshot.format).toBe('html');
  return snapshot;
}

/** As Word puts it on the clipboard: no headings but by style, paragraphs of runs, cells of paragraphs. */
function asWord(html: string): string {
  const body = html
    .replace(/<p>/g, '<p class="MsoNormal" style="text-indent:32.0pt;mso-char-indent-count:2.0">')
    .replace(/<td>(.*?)<\/td>/g, '<td width="277" valign="top"><p class="MsoNormal">$1<o:p></o:p></p></td>')
    .replace(/(\d{4})/g, '<span lang="EN-US">$1</span>')
    .replace(/<li>(.*?)<\/li>/g, '<p class="MsoListParagraph">$1<o:p></o:p></p>')
    .replace(/<\/?ul>/g, '');
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body lang="ZH-CN"><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

/** As WPS does: every run in a span of its own, headings by their look alone. */
function asWps(html: string): string {
  const body = html
    .replace(
      /<h\d>(.*?)<\/h\d>/g,
      '<p class="MsoNormal"><b><span style="font-family:黑体;font-size:16pt">$1</span></b></p>',
    )
    .replace(
      /<p>(.*?)<\/p>/g,
      '<p class="MsoNormal"><span style="font-family:仿宋_GB2312;mso-spacerun:yes">$1</span></p>',
    );
  return `<html><body><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

/** As a browser does: the look written into each element. */
function asBrowser(html: string): string {
  return `<meta charset='utf-8'>${html.replace(/<(p|h\d|li)>/g, '<$1 style="color: rgb(0, 0, 0); white-space: normal;">')}`;
}

const PASTED: Readonly<Record<string, () => Snapshot>> = {
  'plain text': () => pasted(''),
  'plain text with the line breaks of Windows': () => pasted('', TEXT.replaceAll('\n', '\r\n')),
  'out of a browser': () => pastedHtml(asBrowser(HTML)),
  'out of Word': () => pastedHtml(asWord(HTML)),
  'out of WPS': () => pastedHtml(asWps(HTML)),
  'what the panel copies back': () => pastedHtml(toHtml(inDom(HTML)) ?? ''),
};

const file = (name: string, content: BlobPart) => readFile(new File([content], name));

const FILES: Readonly<Record<string, () => Promise<Snapshot>>> = {
  '.txt': () => file('稿件.txt', TEXT),
  '.md': () => file('稿件.md', read('md')),
  '.html': () => file('稿件.html', HTML),
  '.docx': () =>
    file(
      '稿件.docx',
      makeDocx({
        body: TEXT.split('\n')
          .map((text) => line(text))
          .join(''),
      }) as BlobPart,
    ),
};

describe('the same draft, whichever way it came into the panel', () => {
  const expected = comparable(textSnapshot(TEXT));

  it.each(Object.keys(PASTED))('pasted: %s', (route) => {
    expect(comparable(PASTED[route]?.() ?? textSnapshot(''))).toEqual(expected);
  });

  it.each(Object.keys(FILES))('as a file: %s', async (route) => {
    expect(comparable((await FILES[route]?.()) ?? textSnapshot(''))).toEqual(expected);
  });
});
