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
    'head script style noscript template title meta link base iframe frame object embed svg math canvas video audio ' +
    'picture select option datalist textarea input button progress meter rp rt map area param source track'
  ).split(' '),
);

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section ' +
    'summary table caption thead tbody tfoot tr td th ul xmp'
  ).split(' '),
);

/** The style that tags and `style` attributes give: for documents that are not drawn. */
export const markupStyle: StyleOf = (element, parent) => {
  const own = element.getAttribute('style') ?? '';
  const display = declared(own, 'display');
  const visibility = declared(own, 'visibility');
  const gone = display === 'none' || visibility === 'hidden' || element.hasAttribute('hidden');
  const space = declared(own, 'white-space');
  return {
    shown: gone ? 'none' : 'shown',
    block: display ? isBlock(display) : BLOCKS.has(element.localName),
    space: space ? whiteSpace(space) : element.localName === 'pre' ? 'keep' : parent.space,
  };
};

/** The computed style: for documents that are drawn. */
export const computedStyle: StyleOf = (element, parent) => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return markupStyle(element, parent);
  return {
    shown: style.display === 'none' ? 'none' : style.visibility === 'visible' ? 'shown' : 'hidden',
    block: isBlock(style.display),
    space: whiteSpace(style.getPropertyValue('white-space-collapse') || style.whiteSpace),
  };
};

function declared(style: string, property: string): string | undefined {
  if (!style.includes(property)) return undefined;
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z-]+)`, 'i').exec(style)?.[1]?.toLowerCase();
}

function isBlock(display: string): boolean {
  return !/^(?:inline|contents|ruby|none|math$)/.test(display);
}

function whiteSpace(value: string): WhiteSpace {
  if (value.startsWith('preserve-breaks') || value === 'pre-line') return 'lines';
  return /^(?:pre|preserve|preserve-spaces|pre-wrap|break-spaces)$/.test(value) ? 'keep' : 'collapse';
}
