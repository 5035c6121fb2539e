import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type DomText, readDom } from '@/lib/document/dom';
import { markupStyle } from '@/lib/document/markup-style';
import { blockPlace } from './block-place';
import { domRefusal, splitAtRuns } from './dom-place';
import { newBlock } from './new-block';

function open(html: string): { root: Element; dom: DomText; at: (quote: string) => number } {
  const { document } = parseHTML(`<html><body><main contenteditable="true">${html}</main></body></html>`);
  const root = document.querySelector('main') ?? document.body;
  const dom = readDom(root, markupStyle);
  return { root, dom, at: (quote) => dom.text.indexOf(quote) };
}

describe('newBlock', () => {
  it('looks like the paragraph it is like, by its longest run', () => {
    const { root, dom, at } = open(
      '<h2 id="a" class="t"><b>一、题</b></h2><p style="text-indent:2em"><b>（一）学。</b><span lang="zh">后面是很长的正文。</span></p>',
    );
    expect(newBlock(dom, root, { text: '甲 & 乙', like: at('一、') }).outerHTML).toBe(
      '<h2 class="t"><b>甲 &amp; 乙</b></h2>',
    );
    expect(newBlock(dom, root, { text: '文', like: at('（一）') }).outerHTML).toBe(
      '<p style="text-indent:2em"><span lang="zh">文</span></p>',
    );
  });

  it('never is a list item or a cell', () => {
    const { root, dom, at } = open('<p>文</p><ul><li>项</li></ul>');
    expect(newBlock(dom, root, { text: '甲', like: at('项') }).outerHTML).toBe('<p>甲</p>');
  });
});

describe('blockPlace', () => {
  it('goes beside paragraphs, out of lists and tables, and between no lines of one block', () => {
    const { root, dom, at } = open(
      '<p>甲</p><ul><li>乙</li><li>丙</li></ul><p>丁<br>戊</p><table><tr><td>己</td><td>庚</td></tr></table>',
    );
    expect(blockPlace(dom, root, at('甲'))).toMatchObject({
      element: { localName: 'p' },
      side: 'before',
      isOutside: false,
    });
    expect(blockPlace(dom, root, at('乙'))).toMatchObject({
      element: { localName: 'ul' },
      side: 'before',
      isOutside: true,
    });
    expect(blockPlace(dom, root, at('丙'))).toBe('in-table');
    expect(blockPlace(dom, root, at('戊'))).toBe('shared-block');
    expect(blockPlace(dom, root, dom.text.length)).toMatchObject({ element: { localName: 'table' }, side: 'after' });
  });
});

describe('splitAtRuns', () => {
  it('keeps each character its look when the lengths agree', () => {
    const { dom } = open('<p>甲<b>乙丙</b>丁</p>');
    expect(splitAtRuns(dom, { start: 1, end: 4, text: '一丙三' })).toEqual([
      { start: 1, end: 3, text: '一丙' },
      { start: 3, end: 4, text: '三' },
    ]);
    expect(splitAtRuns(dom, { start: 1, end: 4, text: '一' })).toHaveLength(1);
  });
});

describe('domRefusal', () => {
  it('keeps to one line of editable text', () => {
    const { root, dom, at } = open('<p>甲乙</p><p>丙<span contenteditable="false">锁</span></p>');
    const edit = (start: number, end: number, text = '') => domRefusal(dom, root, [{ start, end, text }]);
    expect(edit(0, 2)).toBeNull();
    expect(edit(1, 4)).toBe('across-lines');
    expect(edit(0, 1, '一\n二')).toBe('across-lines');
    expect(edit(at('锁'), at('锁') + 1)).toBe('locked');
  });
});
