/** How white space shows: collapsed, collapsed but for line breaks (pre-line), or kept (pre, pre-wrap). */
export type WhiteSpace = 'collapse' | 'lines' | 'keep';

/** What the walk needs to know of an element's style. */
export interface BoxStyle {
  /** none: neither it nor what is in it shows; hidden: its own text does not show. */
  readonly shown: 'shown' | 'hidden' | 'none';
  readonly block: boolean;
  readonly space: WhiteSpace;
}

/** The style of an element; `parent` is what it inherits. */
export type StyleOf = (element: Element, parent: BoxStyle) => BoxStyle;

export const ROOT_STYLE: BoxStyle = { shown: 'shown', block: true, space: 'collapse' };

/** Elements that never hold text of the document. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'head script style noscript template title iframe object svg math canvas video audio select datalist textarea button ' +
    'progress meter rp rt'
  ).split(' '),
);

export function isBlock(display: string): boolean {
  return !/^(?:inline|contents|ruby|none|math$)/.test(display);
}

export function whiteSpace(value: string): WhiteSpace {
  if (value.startsWith('preserve-breaks') || value === 'pre-line') return 'lines';
  return /^(?:pre|break-spaces)/.test(value) ? 'keep' : 'collapse';
}
