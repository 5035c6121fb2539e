import { contents, type Remark, textBoxes } from './contents';
import { type Fields, isShownField } from './fields';
import { symbol } from './symbols';
import type { XmlElement } from './xml';

/** The text of a paragraph; a line feed is a break the writer made. */
export interface ParagraphText {
  readonly text: string;
  /** Text boxes anchored in it. */
  readonly boxes: readonly XmlElement[];
}

/** Reads runs, links, fields and accepted changes of one paragraph. */
export function readParagraph(paragraph: XmlElement, fields: Fields, remark: (what: Remark) => void): ParagraphText {
  let text = '';
  const boxes: XmlElement[] = [];

  function inline(parent: XmlElement): void {
    for (const element of contents(parent, remark)) {
      if (element.name === 'w:r') run(element);
      else if (element.name === 'm:t') put(element.text);
      else if (element.name === 'w:fldSimple') {
        if (isShownField(element)) inline(element);
      } else if (element.name === 'w:commentRangeStart') remark('comments');
    }
  }

  function run(element: XmlElement): void {
    const hidden = element.child('w:rPr')?.isOn('w:vanish') ?? false;
    for (const part of contents(element, remark)) {
      if (part.name === 'w:fldChar') fields.read(part);
      else if (part.name === 'w:instrText') fields.instruct(part.text);
      else if (part.name === 'w:commentReference') remark('comments');
      else if (part.name === 'w:footnoteReference' || part.name === 'w:endnoteReference') remark('footnotes');
      else if (part.name === 'w:r') run(part);
      else if (!hidden && fields.shown) shown(part);
    }
  }

  function shown(part: XmlElement): void {
    const write = CHARACTERS[part.name];
    if (write !== undefined) text += write;
    else if (part.name === 'w:t') put(part.attribute('xml:space') === 'preserve' ? part.text : trimmed(part.text));
    else if (part.name === 'w:sym') text += symbol(part.attribute('w:font') ?? '', part.attribute('w:char') ?? '');
    else if (HOLDS_BOXES.has(part.name)) boxes.push(...textBoxes(part, remark));
  }

  function put(written: string): void {
    // A line feed inside w:t shows as a space.
    text += written.replace(/[\r\n]+/g, ' ');
  }

  inline(paragraph);
  fields.endParagraph();
  return { text, boxes };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

const HOLDS_BOXES = new Set(['w:drawing', 'w:pict', 'w:object', 'w:txbxContent']);

function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}
