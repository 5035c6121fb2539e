import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export interface DocxSource {
  /** What stands inside w:body. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** More parts by name, or others in place of the usual ones. */
  readonly parts?: Zippable;
}

/** A small .docx, as bytes. */
export function makeDocx({ body, styles, numbering, parts = {} }: DocxSource): Uint8Array {
  const part = (name: string, content: string) => strToU8(`${HEAD}<w:${name} ${W} ${MORE}>${content}</w:${name}>`);
  return zipSync({
    '[Content_Types].xml': strToU8(`${HEAD}<Types/>`),
    '_rels/.rels': strToU8(`${HEAD}<Relationships/>`),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...parts,
  });
}

/** A paragraph of runs given as XML, with its properties. */
export function p(runs: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs}</w:p>`;
}

/** A run of text. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of plain text; `list` and `level` number it. */
export function line(text: string, numbered?: { list: number; level?: number }): string {
  const properties = numbered
    ? `<w:numPr><w:ilvl w:val="${numbered.level ?? 0}"/><w:numId w:val="${numbered.list}"/></w:numPr>`
    : '';
  return p(text ? r(text) : '', properties);
}

/** One level of a list: its format, its text and whatever else it says. */
export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

export function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
