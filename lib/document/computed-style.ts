import { isBlock, type StyleOf, whiteSpace } from './dom-style';

/** The computed style: for documents that are drawn. */
export const computedStyle: StyleOf = (element, parent) => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return parent;
  return {
    shown: style.display === 'none' ? 'none' : style.visibility === 'visible' ? 'shown' : 'hidden',
    block: isBlock(style.display),
    space: whiteSpace(style.whiteSpace),
  };
};
