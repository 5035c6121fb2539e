const COPIED = [
  'box-sizing',
  'width',
  'padding',
  'border',
  'font',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'line-height',
  'tab-size',
  'direction',
  'word-break',
  'overflow-wrap',
  'line-break',
];

/** Scrolls the field and the page so that the character at `offset` is in view. */
export function revealOffset(field: HTMLTextAreaElement | HTMLInputElement, offset: number): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  field.scrollIntoView({ block: 'nearest' });
  const { left, top } = placeOf(field, offset, view);
  if (field.localName === 'input') {
    field.scrollLeft = left - field.clientWidth / 2;
    return;
  }
  field.scrollTop = top - field.clientHeight / 2;
  const onPage = field.getBoundingClientRect().top + field.clientTop + top - field.scrollTop;
  if (onPage < 0 || onPage > view.innerHeight - 40) view.scrollBy(0, onPage - view.innerHeight / 2);
}

/** Pixels from the field's inner edges to the character: measured on a copy drawn out of sight. */
function placeOf(
  field: HTMLElement & { value: string },
  offset: number,
  view: Window,
): { readonly left: number; readonly top: number } {
  const style = view.getComputedStyle(field);
  const isOneLine = field.localName === 'input' || /^(?:nowrap|pre)$/.test(style.whiteSpace);
  const mirror = field.ownerDocument.createElement('div');
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  mirror.style.width = `${field.getBoundingClientRect().width - (field.offsetWidth - field.clientWidth) + borders(style)}px`;
  Object.assign(mirror.style, {
    position: 'absolute',
    visibility: 'hidden',
    insetInlineStart: '-99999px',
    height: 'auto',
    boxSizing: 'border-box',
    whiteSpace: isOneLine ? 'pre' : 'pre-wrap',
  });
  mirror.setAttribute('aria-hidden', 'true');
  const place = field.ownerDocument.createElement('span');
  place.textContent = field.value.slice(offset, offset + 1) || '.';
  mirror.append(field.value.slice(0, offset), place);
  field.ownerDocument.body.append(mirror);
  const { offsetLeft: left, offsetTop: top } = place;
  mirror.remove();
  return { left, top };
}

function borders(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
}
