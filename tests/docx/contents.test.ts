import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxSnapshot } from '@/lib/document/docx/snapshot';
import { line, makeDocx, p, r } from './make-docx';

function textOf(body: string): string {
  return docxSnapshot(makeDocx({ body })).text;
}

const run = (content: string) => `<w:r>${content}</w:r>`;
const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (text: string) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);

describe('the text of a .docx', () => {
  it('is its paragraphs, blank ones included, one a line', () => {
    const { text, lines, format } = docxSnapshot(makeDocx({ body: line('甲') + p('') + p(r('乙') + r('丙')) }));
    expect(text).toBe('甲\n\n乙丙');
    expect(lines?.map(({ start, end }) => text.slice(start, end))).toEqual(['甲', '', '乙丙']);
    expect(format).toBe('docx');
  });

  it.each([
    ['a tab', '<w:tab/>', '甲\t乙'],
    ['a line break', '<w:br/>', '甲\n乙'],
    ['a page break', '<w:br w:type="page"/>', '甲\n乙'],
    ['a hyphen that does not break', '<w:noBreakHyphen/>', '甲-乙'],
    ['a soft hyphen', '<w:softHyphen/>', '甲乙'],
    ['a symbol', '<w:sym w:font="Wingdings" w:char="F0FE"/>', '甲☑乙'],
    ['a character told as a symbol', '<w:sym w:font="仿宋" w:char="3007"/>', '甲〇乙'],
    ['an ornament', '<w:sym w:font="Webdings" w:char="F0C4"/>', '甲乙'],
    ['a mark of a footnote', '<w:footnoteReference w:id="2"/>', '甲乙'],
    ['an embedded object', '<w:object><o:OLEObject xmlns:o="urn:o"/></w:object>', '甲乙'],
    [
      'a base with its reading',
      `<w:ruby><w:rt>${r('拼音')}</w:rt><w:rubyBase>${r('字')}</w:rubyBase></w:ruby>`,
      '甲字乙',
    ],
    ['entities', '<w:t>&lt;&#x6cd5;&#27835;&amp;&gt;</w:t>', '甲<法治&>乙'],
    ['text that is not to be preserved', '<w:t> 丙 </w:t>', '甲丙乙'],
    ['hidden text', '<w:rPr><w:vanish/></w:rPr><w:t>丙</w:t>', '甲乙'],
    ['text whose hiding is switched off', '<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>丙</w:t>', '甲丙乙'],
    ['a character data section', '<w:t><![CDATA[<丙>]]></w:t>', '甲<丙>乙'],
  ])('with %s', (_, content, expected) => {
    expect(textOf(p(r('甲') + run(content) + r('乙')))).toBe(expected);
  });

  it.each([
    ['a link', `<w:hyperlink r:id="rId1">${r('丙')}</w:hyperlink>`, '甲丙乙'],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${r('丙')}</w:sdtContent></w:sdt>`, '甲丙乙'],
    ['a smart tag', `<w:smartTag><w:smartTagPr/>${r('丙')}</w:smartTag>`, '甲丙乙'],
    ['a field in one piece', `<w:fldSimple w:instr=" REF a ">${r('丙')}</w:fldSimple>`, '甲丙乙'],
    ['a page number', `<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>`, '甲乙'],
    ['a formula', '<m:oMath><m:r><m:t>3×2</m:t></m:r></m:oMath>', '甲3×2乙'],
  ])('with %s', (_, content, expected) => {
    expect(textOf(p(r('甲') + content + r('乙')))).toBe(expected);
  });

  it('has the results of fields and not their instructions, one field inside another', () => {
    const inner = field('begin') + instruction('PAGE') + field('separate') + r('4') + field('end');
    const body =
      r('甲') + field('begin') + instruction('IF ') + inner + r('丁') + field('separate') + r('丙') + field('end');
    expect(textOf(p(body + r('乙')))).toBe('甲丙乙');
  });

  it('goes on after a field that never ends', () => {
    expect(textOf(p(r('甲') + field('begin') + instruction('REF a')) + line('乙'))).toBe('甲\n乙');
  });

  it('has no table of contents, however it was made', () => {
    const entries =
      p(field('begin') + instruction('TOC \\o "1-3"') + field('separate') + r('一、甲1')) + line('二、乙2');
    const made = entries + p(field('end'));
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const control = `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${line('目录')}${made}</w:sdtContent></w:sdt>`;
    expect(textOf(made + line('正文')).trim()).toBe('正文');
    expect(textOf(control + line('正文'))).toBe('正文');
  });

  it('has a text box once, above the paragraph it is anchored in', () => {
    const box = `<w:txbxContent>${line('某市国防动员办公室文件')}</w:txbxContent>`;
    const drawing = `<w:drawing><wp:anchor><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
    const picture = `<w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${picture}</mc:Fallback></mc:AlternateContent>`;
    for (const shape of [drawing, picture, both])
      expect(textOf(p(run(shape) + r('标题')))).toBe('某市国防动员办公室文件\n标题');
  });
});

describe('tables', () => {
  const cell = (...paragraphs: string[]) => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

  it('are rows of cells parted by tabs; paragraphs and tables in a cell are words of it', () => {
    const inner = table(row(cell(line('丙')), cell(line('丁'))));
    const body = table(row(cell(line('甲'), line('乙')), cell(inner, p(''))), row(cell(p('')), cell(line('戊'))));
    const { text, lines } = docxSnapshot(makeDocx({ body: line('表') + body }));
    expect(text).toBe('表\n甲 乙\t丙 丁\n\t戊');
    expect(lines?.map(({ kind }) => kind)).toEqual(['paragraph', 'row', 'row']);
  });

  it('that only frame a text are paragraphs', () => {
    const { lines } = docxSnapshot(makeDocx({ body: table(row(cell(line('甲'), line('乙')))) }));
    expect(lines?.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('lack rows whose deletion waits to be accepted', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(line('丙'))}${cell(line('丁'))}</w:tr>`;
    const { text, notes } = docxSnapshot(makeDocx({ body: table(row(cell(line('甲')), cell(line('乙'))), deleted) }));
    expect(text).toBe('甲\t乙');
    expect(notes?.join()).toContain('修订');
  });
});

describe('changes and comments', () => {
  it('reads the text as if all changes were accepted, and says so', () => {
    const changed =
      `<w:ins w:id="1">${r('增加')}</w:ins><w:del w:id="2"><w:r><w:delText>删去</w:delText></w:r></w:del>` +
      `<w:moveFrom w:id="3">${r('移走')}</w:moveFrom><w:moveTo w:id="4">${r('移来')}</w:moveTo>`;
    const { text, notes } = docxSnapshot(makeDocx({ body: p(r('甲') + changed) }));
    expect(text).toBe('甲增加移来');
    expect(notes).toEqual([expect.stringContaining('未接受的修订')]);
  });

  it('joins paragraphs whose border was deleted', () => {
    const body = p(r('甲'), '<w:rPr><w:del w:id="1"/></w:rPr>') + line('乙') + line('丙');
    expect(textOf(body)).toBe('甲乙\n丙');
  });

  it('leaves comments out and says so, for they must not be published', () => {
    const body = p(`<w:commentRangeStart w:id="0"/>${r('甲')}${run('<w:commentReference w:id="0"/>')}`);
    const comments = strToU8('<w:comments><w:comment>秘密意见</w:comment></w:comments>');
    const { text, notes } = docxSnapshot(makeDocx({ body, parts: { 'word/comments.xml': comments } }));
    expect(text).toBe('甲');
    expect(notes).toEqual([expect.stringContaining('批注')]);
  });

  it('has nothing to say of a plain document', () => {
    expect(docxSnapshot(makeDocx({ body: line('甲') })).notes).toBeUndefined();
  });

  it('is not complete with another file inside', () => {
    const { complete, reason } = docxSnapshot(makeDocx({ body: `${line('甲')}<w:altChunk r:id="rId2"/>` }));
    expect([complete, reason]).toEqual([false, expect.stringContaining('没有读到')]);
  });
});

describe('headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>';

  it('are told by style or outline level; whole sentences are none', () => {
    const styled = (style: string, text: string) => p(r(text), `<w:pStyle w:val="${style}"/>`);
    const body =
      styled('t', '标题') +
      styled('1', '一级') +
      styled('b', '正文') +
      p(r('二级'), '<w:outlineLvl w:val="1"/>') +
      styled('1', '先说一句。再说一句。');
    const { lines } = docxSnapshot(makeDocx({ body, styles }));
    expect(lines?.map(({ kind, depth }) => [kind, depth])).toEqual([
      ['heading', 1],
      ['heading', 1],
      ['paragraph', undefined],
      ['heading', 2],
      ['paragraph', undefined],
    ]);
  });
});

describe('files of other writers', () => {
  it('may name their main part and their namespaces as they like', () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" ' +
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const strict =
      '\uFEFF<?xml version="1.0"?><!-- made elsewhere --><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main">' +
      "<x:body><x:p><x:pPr><x:jc x:val='a>b'/></x:pPr><x:r><x:t>法治</x:t></x:r></x:p></x:body></x:document>";
    const parts = { '_rels/.rels': strToU8(relations), 'word/document2.xml': strToU8(strict) };
    expect(docxSnapshot(makeDocx({ body: line('别处'), parts })).text).toBe('法治');
  });
});
