import { type BoxStyle, isBlock, type StyleOf, whiteSpace } from './dom-style';

/** The computed style: for documents that are drawn. */
const computedStyle: StyleOf = (element, parent) => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return parent;
  return {
    shown: style.display === 'none' ? 'none' : style.visibility === 'visible' ? 'shown' : 'hidden',
    block: isBlock(style.display),
    space: whiteSpace(style.whiteSpace),
  };
};

/**
 * As computedStyle, for one read of an editor: an element of the same make as the one before it, with content in it, is
 * drawn like that, and what stands first in it like what stands first in the other. Asking for each of two thousand
 * paragraphs takes longer than all the rest of a read.
 */
export function editorStyle(): StyleOf {
  const known = new WeakMap<Element, BoxStyle>();
  /** The one each element is drawn like. */
  const twins = new WeakMap<Element, Element>();
  return (element, parent) => {
    const above = element.parentElement;
    const other = element.previousElementSibling ?? (above && twins.get(above)?.firstElementChild);
    const alike = other && isOfSameMake(element, other) ? known.get(other) : undefined;
    if (other && alike) twins.set(element, other);
    const style = alike ?? computedStyle(element, parent);
    known.set(element, style);
    return style;
  };
}

function isOfSameMake(element: Element, other: Element): boolean {
  if (element.localName !== other.localName || !element.firstChild || !other.firstChild) return false;
  if (!element.hasAttributes()) return !other.hasAttributes();
  if (element.attributes.length !== other.attributes.length) return false;
  for (const { name, value } of element.attributes) if (other.getAttribute(name) !== value) return false;
  return true;
}
