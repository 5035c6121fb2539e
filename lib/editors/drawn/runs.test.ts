import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDom } from '@/lib/document/dom';
import { markupStyle } from '@/lib/document/markup-style';
import { type DrawnRun, placesOf, runEdits } from './runs';

/** A paragraph of spans, each a run of the model. */
function drawn(html: string, held?: string[]) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const spans = [...document.body.querySelectorAll('span')];
  const runs = spans.map((element, index): DrawnRun => {
    const nodes = [...element.childNodes].filter((node): node is Text => node.nodeType === 3);
    return { text: held?.[index] ?? element.textContent ?? '', element, nodes };
  });
  return { dom: readDom(document.body, markupStyle), runs, places: placesOf(runs) };
}

describe('placesOf', () => {
  it('does not take a page for the model when one run differs', () => {
    expect(drawn('<p><span>法治</span><span>知识</span></p>').places).not.toBeNull();
    expect(drawn('<p><span>法治</span><span>知识</span></p>', ['法制', '知识']).places).toBeNull();
  });

  it('takes a line feed at the end for drawn when another follows it', () => {
    expect(drawn('<pre><span>甲\n\n</span></pre>', ['甲\n']).places).not.toBeNull();
  });
});

describe('runEdits', () => {
  const edits = (html: string, start: number, end: number, text: string) => {
    const { dom, runs, places } = drawn(html);
    return places && runEdits(dom, runs, places, [{ start, end, text }]);
  };

  it('gives the new text to the first run of those it crosses', () => {
    expect(edits('<p><span>加强</span><b><span>学习，</span></b></p>', 1, 4, '大')).toEqual([
      { run: 0, start: 1, end: 2, text: '大' },
      { run: 1, start: 0, end: 2, text: '' },
    ]);
  });

  it('parts an equally long text where the look changes', () => {
    expect(edits('<p><span>加强</span><b><span>学习，</span></b></p>', 1, 4, '深培训')).toEqual([
      { run: 0, start: 1, end: 2, text: '深' },
      { run: 1, start: 0, end: 2, text: '培训' },
    ]);
  });

  it('writes into an empty run, and takes what nobody sees between two characters along', () => {
    expect(edits('<p><span></span></p>', 0, 0, '甲')).toEqual([{ run: 0, start: 0, end: 0, text: '甲' }]);
    expect(edits('<p><span>甲\uFEFF乙丙</span></p>', 0, 2, '丁')).toEqual([{ run: 0, start: 0, end: 3, text: '丁' }]);
  });

  it('does not write into what the application draws of its own', () => {
    expect(edits('<p><span>人</span>@张三<span>负责</span></p>', 1, 4, '@李四')).toBe('locked');
  });
});
