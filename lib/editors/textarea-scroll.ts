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
  if (field.localName === 'input') return;
  const top = lineTop(field, offset, view);
  field.scrollTop = top - field.clientHeight / 2;
  const onPage = field.getBoundingClientRect().top + field.clientTop + top - field.scrollTop;
  if (onPage < 0 || onPage > view.innerHeight - 40) view.scrollBy(0, onPage - view.innerHeight / 2);
}

/** Pixels from the field's upper inner edge to the line of the character: measured on a copy drawn out of sight. */
function lineTop(field: HTMLElement & { value: string }, offset: number, view: Window): number {
  const style = view.getComputedStyle(field);
  const mirror = field.ownerDocument.createElement('div');
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  mirror.style.width = `${field.getBoundingClientRect().width - (field.offsetWidth - field.clientWidth) + borders(style)}px`;
  Object.assign(mirror.style, {
    position: 'absolute',
    visibility: 'hidden',
    insetInlineStart: '-99999px',
    height: 'auto',
    boxSizing: 'border-box',
    whiteSpace: style.whiteSpace === 'nowrap' || style.whiteSpace === 'pre' ? 'pre' : 'pre-wrap',
  });
  mirror.setAttribute('aria-hidden', 'true');
  const place = field.ownerDocument.createElement('span');
  place.textContent = field.value.slice(offset, offset + 1) || '.';
  mirror.append(field.value.slice(0, offset), place);
  field.ownerDocument.body.append(mirror);
  const top = place.offsetTop;
  mirror.remove();
  return top;
}

function borders(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
}
