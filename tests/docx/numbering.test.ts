import { describe, expect, it } from 'vitest';
import { docxSnapshot } from '@/lib/document/docx/snapshot';
import { level, line, list, makeDocx, num, p, r } from './make-docx';

/** The texts of the lines that a list of paragraphs, given as [text, level, list], gets. */
function numbered(numbering: string, paragraphs: readonly (readonly [string, number, number?])[]): string[] {
  const body = paragraphs.map(([text, at, id = 1]) => line(text, { list: id, level: at })).join('');
  return docxSnapshot(makeDocx({ body, numbering })).text.split('\n');
}

const OFFICIAL =
  list(
    0,
    level(0, 'chineseCounting', '%1、') +
      level(1, 'chineseCounting', '（%2）') +
      level(2, 'decimal', '%3.') +
      level(3, 'decimal', '（%4）'),
  ) + num(1, 0);

describe('numbers that Word computes', () => {
  it('counts the four levels of the standard, each anew under the one above', () => {
    expect(
      numbered(OFFICIAL, [
        ['甲', 0],
        ['乙', 1],
        ['丙', 2],
        ['丁', 2],
        ['戊', 3],
        ['己', 1],
        ['庚', 2],
        ['辛', 0],
        ['壬', 1],
      ]),
    ).toEqual(['一、甲', '（一）乙', '1.丙', '2.丁', '（1）戊', '（二）己', '1.庚', '二、辛', '（一）壬']);
  });

  it.each([
    ['decimal', '%1、', ['1、甲', '2、甲', '10、甲', '11、甲', '21、甲']],
    ['chineseCounting', '（%1）', ['（一）甲', '（二）甲', '（十）甲', '（十一）甲', '（二十一）甲']],
    ['chineseCountingThousand', '%1、', ['一、甲', '二、甲', '十、甲', '十一、甲', '二十一、甲']],
    ['japaneseCounting', '%1、', ['一、甲', '二、甲', '十、甲', '十一、甲', '二十一、甲']],
    ['ideographDigital', '%1、', ['一、甲', '二、甲', '一〇、甲', '一一、甲', '二一、甲']],
    ['decimalEnclosedFullstop', '%1', ['1.甲', '2.甲', '10.甲', '11.甲', '21.甲']],
    ['decimalEnclosedParen', '%1', ['（1）甲', '（2）甲', '（10）甲', '（11）甲', '（21）甲']],
    ['decimalEnclosedCircleChinese', '%1', ['①甲', '②甲', '⑩甲', '⑪甲', '21 甲']],
    ['decimalFullWidth', '%1．', ['１．甲', '２．甲', '１０．甲', '１１．甲', '２１．甲']],
    ['decimalZero', '%1.', ['01.甲', '02.甲', '10.甲', '11.甲', '21.甲']],
    ['upperLetter', '%1.', ['A.甲', 'B.甲', 'J.甲', 'K.甲', 'U.甲']],
    ['lowerRoman', '%1)', ['i)甲', 'ii)甲', 'x)甲', 'xi)甲', 'xxi)甲']],
    ['chineseLegalSimplified', '%1、', ['壹、甲', '贰、甲', '壹拾、甲', '壹拾壹、甲', '贰拾壹、甲']],
    ['ideographTraditional', '%1、', ['甲、甲', '乙、甲', '癸、甲', '11、甲', '21、甲']],
    ['chineseCounting', '第%1部分', ['第一部分 甲', '第二部分 甲', '第十部分 甲', '第十一部分 甲', '第二十一部分 甲']],
    ['aFormatOfTheFuture', '%1.', ['1.甲', '2.甲', '10.甲', '11.甲', '21.甲']],
  ])('%s written %s', (format, text, expected) => {
    const lines = numbered(
      list(0, level(0, format, text)) + num(1, 0),
      Array.from({ length: 21 }, () => ['甲', 0] as const),
    );
    expect([0, 1, 9, 10, 20].map((at) => lines[at])).toEqual(expected);
  });

  it('starts where the list says, and anew where a list that shares the definition says so', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = list(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, override);
    expect(
      numbered(numbering, [
        ['甲', 0, 1],
        ['乙', 0, 2],
        ['丙', 0, 3],
        ['丁', 0, 3],
        ['戊', 0, 1],
      ]),
    ).toEqual(['1.甲', '2.乙', '5.丙', '6.丁', '7.戊']);
  });

  it('takes a level that one list writes in its own way', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '（%1）')}</w:lvlOverride>`;
    const numbering = list(0, level(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0, override);
    expect(
      numbered(numbering, [
        ['甲', 0, 1],
        ['乙', 0, 2],
      ]),
    ).toEqual(['1.甲', '（2）乙']);
  });

  it('goes on counting a level that never begins anew, or only under a level farther up', () => {
    const restart = (value: number) => `<w:lvlRestart w:val="${value}"/>`;
    const numbering = (value: number) =>
      list(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)') + level(2, 'decimal', '%3]', restart(value))) +
      num(1, 0);
    const paragraphs = [0, 1, 2, 1, 2, 0, 2].map((at) => ['甲', at] as const);
    expect(numbered(numbering(0), paragraphs).filter((text) => text.includes(']'))).toEqual(['1]甲', '2]甲', '3]甲']);
    expect(numbered(numbering(1), paragraphs).filter((text) => text.includes(']'))).toEqual(['1]甲', '2]甲', '1]甲']);
  });

  it('writes levels together, and in Arabic figures where the level says so', () => {
    const legal = '<w:isLgl/>';
    const numbering =
      list(
        0,
        level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', legal) + level(2, 'decimal', '%1.%3'),
      ) + num(1, 0);
    expect(
      numbered(numbering, [
        ['甲', 0],
        ['乙', 1],
        ['丙', 2],
      ]),
    ).toEqual(['第一章 甲', '1.1 乙', '一.1 丙']);
  });

  it('counts a level that was left out as begun', () => {
    const numbering = list(
      0,
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3.'),
    );
    expect(
      numbered(numbering + num(1, 0), [
        ['甲', 0],
        ['乙', 2],
        ['丙', 1],
      ]),
    ).toEqual(['1.甲', '1.1.1.乙', '1.2.丙']);
  });

  it('counts paragraphs without text, as Word shows them', () => {
    expect(
      numbered(OFFICIAL, [
        ['', 0],
        ['甲', 0],
      ]),
    ).toEqual(['一、', '二、甲']);
  });

  it('gives a bullet no text and makes the line an item', () => {
    const numbering = list(0, level(0, 'bullet', '\uf06c')) + num(1, 0);
    const { text, lines } = docxSnapshot(makeDocx({ body: line('甲', { list: 1 }), numbering }));
    expect([text, lines?.[0]?.kind]).toEqual(['甲', 'item']);
  });

  it('takes the number away from a paragraph with list 0, and knows no list that is not there', () => {
    expect(
      numbered(OFFICIAL, [
        ['甲', 0, 0],
        ['乙', 0, 77],
        ['丙', 0],
      ]),
    ).toEqual(['甲', '乙', '一、丙']);
  });
});

describe('numbers of styles', () => {
  const numbering =
    list(
      0,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
    ) + num(1, 0);
  const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>${numPr}</w:style>` +
    `<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/>${numPr}</w:style>` +
    '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="分条"/><w:basedOn w:val="H2"/></w:style>';
  const styled = (style: string, text: string, more = '') => p(r(text), `<w:pStyle w:val="${style}"/>${more}`);

  it('come from the style, at the level the list names it for, inherited too', () => {
    const body = styled('H1', '甲') + styled('H2', '乙') + styled('own', '丙') + p(r('丁')) + styled('H1', '戊');
    const { text, lines } = docxSnapshot(makeDocx({ body, styles, numbering }));
    expect(text.split('\n')).toEqual(['一、甲', '（一）乙', '（二）丙', '丁', '二、戊']);
    expect(lines?.map(({ kind, depth }) => [kind, depth])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['heading', 2],
      ['paragraph', undefined],
      ['heading', 1],
    ]);
  });

  it('are taken away by the paragraph', () => {
    const body = styled('H1', '甲', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('H1', '乙');
    expect(docxSnapshot(makeDocx({ body, styles, numbering })).text).toBe('甲\n一、乙');
  });

  it('are found through a numbering style', () => {
    const linked =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="公文"/>${level(0, 'decimal', '%1、')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="公文"/></w:abstractNum>' +
      num(1, 0) +
      num(2, 1);
    const style = '<w:style w:type="numbering" w:styleId="公文"><w:name w:val="公文"/>' + `${numPr}</w:style>`;
    const body = line('甲', { list: 2 }) + line('乙', { list: 2 });
    expect(docxSnapshot(makeDocx({ body, styles: style, numbering: linked })).text).toBe('1、甲\n2、乙');
  });
});
