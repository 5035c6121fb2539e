import { fc, test as property } from '@fast-check/vitest';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isUnbroken, lineAt, piecesIn, positionAt, readDom } from './dom';
import { markupStyle } from './markup-style';

const read = (html: string) => {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return readDom(document.body, markupStyle);
};

describe('readDom', () => {
  it('leads offsets to text nodes', () => {
    const dom = read('<p>a \n <b>乙丙</b></p><p>丁</p>');
    expect(dom.text).toBe('a 乙丙\n丁');
    expect(positionAt(dom, 3, 'start')).toMatchObject({ node: { data: '乙丙' }, offset: 1 });
    expect(positionAt(dom, 2, 'end')).toMatchObject({ node: { data: 'a \n ' }, offset: 2 });
    expect(positionAt(dom, 4, 'start')).toBeNull();
    expect(positionAt(dom, 0, 'end')).toBeNull();
    expect(positionAt(dom, 6, 'end')).toMatchObject({ node: { data: '丁' }, offset: 1 });
  });

  it('tells spans that cross a border', () => {
    const dom = read('<p>甲<b>乙</b></p><table><tr><td>丙</td><td>丁</td></tr></table>');
    expect(dom.text).toBe('甲乙\n丙\t丁');
    expect(isUnbroken(dom, { start: 0, end: 2 })).toBe(true);
    expect(isUnbroken(dom, { start: 1, end: 4 })).toBe(false);
    expect(isUnbroken(dom, { start: 3, end: 6 })).toBe(false);
    expect(piecesIn(dom, { start: 1, end: 4 }).map((piece) => piece.node.data)).toEqual(['乙', '丙']);
  });

  it('knows the block of a line', () => {
    const dom = read('<div><h2>甲</h2><p>乙</p></div>');
    expect(lineAt(dom, 1)?.block.localName).toBe('h2');
    expect(lineAt(dom, 2)?.block.localName).toBe('p');
  });

  const inline = fc.constantFrom(
    '甲',
    '乙 ',
    ' a',
    '&nbsp;',
    '\n',
    '\u200b',
    '<b>丙 </b>',
    '<br>',
    '<i> </i>',
    '\ufeff',
  );
  const leaf = fc.array(inline, { maxLength: 6 }).map((parts) => parts.join(''));
  const block = fc
    .tuple(fc.constantFrom('p', 'h2', 'div', 'pre', 'li'), leaf)
    .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`);
  const table = fc
    .array(fc.array(leaf, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows) => rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join(''))
    .map((rows) => `<table>${rows}</table>`);
  const page = fc.array(fc.oneof(leaf, block, table), { maxLength: 6 }).map((parts) => parts.join(''));

  property.prop([page])('pieces hold the very text, in order and without overlap', (html) => {
    const dom = read(html);
    let last = 0;
    for (const piece of dom.pieces) {
      expect(piece.at).toBeGreaterThanOrEqual(last);
      last = piece.at + piece.length;
      const shown = dom.text.slice(piece.at, last);
      // One collapsed space stands for whatever white space the source has.
      expect(piece.node.data.slice(piece.offset, piece.offset + piece.length).replace(/[\n\t]/g, ' ')).toBe(shown);
    }
    expect(last).toBeLessThanOrEqual(dom.text.length);
  });

  property.prop([page])('what no piece holds is a border', (html) => {
    const dom = read(html);
    for (let at = 0; at < dom.text.length; at++) {
      if (positionAt(dom, at, 'start') === null) expect(dom.text.charAt(at)).toMatch(/[\n\t ]/);
      else expect(positionAt(dom, at + 1, 'end')?.node).toBe(positionAt(dom, at, 'start')?.node);
    }
  });

  property.prop([page])('lines joined by line feeds are the text', (html) => {
    const { text, lines } = read(html);
    expect(lines.map((line) => text.slice(line.start, line.end)).join('\n')).toBe(text);
    expect(text).not.toMatch(/\ufeff/);
  });
});
