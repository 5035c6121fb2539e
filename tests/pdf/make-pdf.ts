/** One piece of text on a page, in points from the page's lower left corner. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the letters, 16 when nothing is said (三号). */
  readonly size?: number;
}

interface PdfSource {
  /** scan: a picture in place of text. */
  readonly pages: readonly (readonly PdfText[] | 'scan')[];
  /**
   * none: the font has no table from its codes to characters, as in badly made files; unicode: codes are UTF-16 with a
   * named Chinese table and no ToUnicode; table: a ToUnicode table, as Word and WPS write it.
   */
  readonly font?: 'table' | 'unicode' | 'none';
  /** Entries of the trailer, such as /Encrypt. */
  readonly trailer?: string;
}

const WIDTH = 595;
const HEIGHT = 842;

/** A small PDF of A4 pages, as bytes. */
export function makePdf({ pages, font = 'table', trailer = '' }: PdfSource): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (content: string, more = '') =>
    `<< ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add(fontObject(font));
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong /DW 1000 /W [33 [500 500 500] 48 57 500]' +
      ` /CIDSystemInfo << /Registry (Adobe) /Ordering (${font === 'unicode' ? 'GB1' : 'Identity'}) /Supplement 0 >>` +
      ' /FontDescriptor << /Type /FontDescriptor /FontName /FangSong /Flags 4 /FontBBox [0 -200 1000 900]' +
      ' /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80 >> >>',
  );
  add(
    font === 'table'
      ? stream(toUnicode(pages.flatMap((page) => (page === 'scan' ? [] : page.map(({ text }) => text))).join('')))
      : '<< >>',
  );
  for (const [at, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${7 + at * 2} 0 R` +
        ' /Resources << /Font << /F1 3 0 R >> >> >>',
    );
    add(stream(page === 'scan' ? PICTURE : page.map(drawn).join('\n')));
  }
  return written(objects, trailer);
}

// One black dot, blown up to the page: what a scanner leaves.
const PICTURE = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q`;

function fontObject(font: PdfSource['font']): string {
  const encoding = font === 'unicode' ? 'UniGB-UCS2-H' : 'Identity-H';
  const table = font === 'table' ? ' /ToUnicode 5 0 R' : '';
  return `<< /Type /Font /Subtype /Type0 /BaseFont /FangSong /Encoding /${encoding} /DescendantFonts [4 0 R]${table} >>`;
}

function drawn({ text, x, y, size = 16 }: PdfText): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes(text)}> Tj ET`;
}

function codes(text: string): string {
  return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** A code is the character's own number, so each line of the table names it twice. */
function toUnicode(text: string): string {
  const known = [...new Set(text)].map((letter) => `<${codes(letter)}> <${codes(letter)}>`);
  const parts: string[] = [];
  for (let at = 0; at < known.length; at += 100) {
    const part = known.slice(at, at + 100);
    parts.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def\n' +
    `1 begincodespacerange <0000> <ffff> endcodespacerange\n${parts.join('\n')}\nendcmap end end`
  );
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/**
 * Paragraphs set as an official document has them: 28 characters a line from 79 points on, two in at the begin of a
 * paragraph, pages cut after `rows` lines, with page numbers where `numbered`.
 */
export function setPages(paragraphs: readonly string[], { rows = 22, numbered = true } = {}): PdfText[][] {
  const lines = paragraphs.flatMap((paragraph) => {
    const text = `　　${paragraph}`;
    return Array.from({ length: Math.ceil(text.length / 28) }, (_, at) => text.slice(at * 28, at * 28 + 28));
  });
  const pages: PdfText[][] = [];
  for (let at = 0; at < lines.length; at += rows) {
    const page = lines.slice(at, at + rows).map((line, row): PdfText => {
      const text = line.replace(/^　+/, '');
      return { text, x: 79 + (line.length - text.length) * 16, y: 720 - row * 28 };
    });
    const number: PdfText = { text: `— ${pages.length + 1} —`, x: 280, y: 70, size: 14 };
    pages.push(numbered ? [...page, number] : page);
  }
  return pages;
}
