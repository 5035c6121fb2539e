import { parseHTML } from 'linkedom';
import { htmlSnapshot } from '@/lib/document/html';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';

const lines = (text: string) => text.split('\n');
const map = (text: string, change: (line: string) => string) => lines(text).map(change).join('\n');
const indented = (indent: string) => (text: string) => map(text, (line) => (line.trim() ? indent + line.trim() : line));
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const html = (body: string) => htmlSnapshot(parseHTML(`<html><body>${body}</body></html>`).document);

/** Cuts every line at a width as a PDF gives it; no mark begins a line, no number is cut. */
function wrapped(text: string, width: number, footer?: (page: number) => string): string {
  const out: string[] = [];
  let onPage = 0;
  let page = 1;
  for (const line of lines(text)) {
    let rest = line;
    do {
      let cut = Math.min(width, rest.length);
      while (/^[，。、；：！？”’）》〉％%]/.test(rest.slice(cut))) cut++;
      while (cut > 8 && /[\w.:/@%?&=—－-]$/.test(rest.slice(0, cut)) && /^[\w.:/@%?&=—－-]/.test(rest.slice(cut)))
        cut--;
      out.push(rest.slice(0, cut));
      rest = rest.slice(cut);
      if (footer && ++onPage === 22) {
        out.push('', footer(page++), '');
        onPage = 0;
      }
    } while (rest);
  }
  return out.join('\n');
}

/** Ways a sound text may come in that change nothing a reader sees. */
export const TRANSFORMATIONS: Readonly<Record<string, (text: string) => Snapshot>> = {
  'Windows line ends': (text) => textSnapshot(text.replace(/\n/g, '\r\n')),
  'line separators': (text) => textSnapshot(text.replace(/\n/g, '\u2028')),
  'a byte order mark': (text) => textSnapshot(`\uFEFF${text}`),
  'a blank line after every line': (text) => textSnapshot(text.replace(/\n/g, '\n\n')),
  'no blank lines': (text) => textSnapshot(text.replace(/\n{2,}/g, '\n')),
  'blanks at the ends of lines': (text) => textSnapshot(map(text, (line) => `${line}  `)),
  'ideographic indents': (text) => textSnapshot(indented('\u3000\u3000')(text)),
  'non-breaking indents': (text) => textSnapshot(indented('\u00a0\u00a0\u00a0\u00a0')(text)),
  'plain indents': (text) => textSnapshot(indented('    ')(text)),
  'lines of 36 characters': (text) => textSnapshot(wrapped(indented('\u3000\u3000')(text), 36)),
  'lines of 28 characters without indents': (text) => textSnapshot(wrapped(text, 28)),
  'lines of 40 characters, pages numbered': (text) =>
    textSnapshot(wrapped(indented('\u3000\u3000')(text), 40, (page) => `— ${page} —`)),
  'lines of 38 characters, pages counted': (text) =>
    textSnapshot(wrapped(indented('\u3000\u3000')(text), 38, (page) => `第${page}页 共9页`)),
  'HTML paragraphs': (text) =>
    html(
      lines(text)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('\n'),
    ),
  'HTML lines in one block': (text) => html(`<div>${lines(text).map(escaped).join('<br>')}</div>`),
  'preformatted HTML': (text) => html(`<pre>${escaped(text)}</pre>`),
  'HTML of nested blocks and spans': (text) =>
    html(
      lines(text)
        .map(
          (line) =>
            `<div><p style="text-indent:2em"><span>${escaped(line.slice(0, 9))}</span><span>${escaped(line.slice(9))}</span></p></div>`,
        )
        .join(''),
    ),
};
