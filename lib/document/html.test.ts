import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlSnapshot } from './html';

const read = (html: string) => htmlSnapshot(parseHTML(html).document);
const kinds = (html: string) => {
  const { text, lines } = read(html);
  return lines?.map(({ start, end, kind, depth }) => [kind + (depth ?? ''), text.slice(start, end)]);
};

describe('htmlSnapshot', () => {
  it.each([
    ['blocks', '<p>甲</p><div>乙<div>丙</div>丁</div>', '甲\n乙\n丙\n丁'],
    ['line breaks', '<p>甲<br>乙<br></p><p><br></p><p>丙<br><br>丁</p>', '甲\n乙\n\n丙\n\n丁'],
    ['empty paragraphs, not empty divisions', '<p>甲</p><div> <div></div></div><p> </p><p>乙</p>', '甲\n\n乙'],
    ['collapsed space', '<p>  a \n\t b<b> c</b> <i> d</i>  </p>', 'a b c d'],
    [
      'a source line break between wide characters',
      '<p>依法行政，\n    “放管服”改革 \n2024</p>',
      '依法行政，“放管服”改革 2024',
    ],
    ['no-break and ideographic spaces', '<p>&nbsp;甲&#x3000;乙&nbsp;</p>', '\u00a0甲\u3000乙\u00a0'],
    ['pre', '<pre>甲  乙\n\n丙\n</pre>', '甲  乙\n\n丙'],
    ['white-space in a style', '<p style="white-space: pre-line">甲  乙\n丙</p>', '甲 乙\n丙'],
    [
      'what does not show',
      '<style>p{}</style><p hidden>甲</p><p style="color:red;display:none">乙</p><script>1</script>丙',
      '丙',
    ],
    ['caret holders', '<p>\ufeff甲\ufeff<b>\u200b</b></p>', '甲'],
    ['inline display of blocks', '<div style="display:inline">甲</div><span style="display:block">乙</span>', '甲\n乙'],
    ['entities', '<p>&lt;甲&amp;乙&gt;</p>', '<甲&乙>'],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('names headings, items and rows', () => {
    const table = '<table><tr><th>甲</th><th>乙</th></tr><tr><td><p>一</p><p>二</p></td><td></td></tr></table>';
    expect(kinds(`<h2>题</h2><ul><li>项<ul><li><b>内</b>项</ul></ul>${table}<p>文</p>`)).toEqual([
      ['heading2', '题'],
      ['item', '项'],
      ['item', '内项'],
      ['row', '甲\t乙'],
      ['row', '一 二\t'],
      ['paragraph', '文'],
    ]);
  });

  it('reads a table that parts the page as its cells', () => {
    expect(kinds('<table><tr><td>栏</td><td><h1>题</h1><p>文</p></td></tr></table>')).toEqual([
      ['paragraph', '栏'],
      ['heading1', '题'],
      ['paragraph', '文'],
    ]);
    expect(kinds('<table><tr><td><p>甲</p><p>乙</p></td></tr></table>')?.map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it('takes a whole document, a fragment and an element', () => {
    expect(read('<!doctype html><html><head><title>题</title></head><body><p>甲</p></body></html>').text).toBe('甲');
    expect(read('<p>甲</p>乙').text).toBe('甲\n乙');
    expect(htmlSnapshot(parseHTML('<html><body><div><p>甲</p></div></body></html>').document.body).text).toBe('甲');
    expect(read('').text).toBe('');
  });
});
