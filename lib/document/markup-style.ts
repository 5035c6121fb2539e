import { isBlock, type StyleOf, whiteSpace } from './dom-style';

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

function declared(style: string, property: string): string | undefined {
  if (!style.includes(property)) return undefined;
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z-]+)`, 'i').exec(style)?.[1]?.toLowerCase();
}
