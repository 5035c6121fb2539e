import type { XmlElement } from './xml';

/** What a document holds that is no part of the text to be checked. */
export type Remark = 'revisions' | 'comments' | 'footnotes' | 'foreign';

/** Elements that only wrap others. */
const WRAPPERS = new Set(
  (
    'w:sdtContent w:customXml w:smartTag w:hyperlink w:ins w:moveTo w:dir w:bdo w:rubyBase w:ruby ' +
    'm:oMathPara m:oMath m:r mc:Choice mc:Fallback'
  ).split(' '),
);

/** The elements inside, wrappers taken off: what is deleted, generated or said a second time is left out. */
export function* contents(parent: XmlElement, remark: (what: Remark) => void): Generator<XmlElement> {
  for (const element of parent.elements()) {
    const { name } = element;
    if (name === 'w:del' || name === 'w:moveFrom') remark('revisions');
    else if (name === 'w:sdt') {
      if (!isContentsTable(element))
        for (const inner of element.elements('w:sdtContent')) yield* contents(inner, remark);
    } else if (name === 'mc:AlternateContent') {
      const version = element.child('mc:Choice') ?? element.child('mc:Fallback');
      if (version) yield* contents(version, remark);
    } else if (WRAPPERS.has(name)) {
      if (name === 'w:ins' || name === 'w:moveTo') remark('revisions');
      yield* contents(element, remark);
    } else yield element;
  }
}

/** A table of contents repeats the headings. */
function isContentsTable(control: XmlElement): boolean {
  const gallery = control.child('w:sdtPr')?.child('w:docPartObj')?.value('w:docPartGallery');
  return gallery === 'Table of Contents';
}

/** The text boxes anchored in a run: shape, picture or drawing, and old ones said again for old programs. */
export function* textBoxes(run: XmlElement, remark: (what: Remark) => void): Generator<XmlElement> {
  for (const element of contents(run, remark)) {
    if (element.name === 'w:txbxContent') yield element;
    else yield* textBoxes(element, remark);
  }
}
