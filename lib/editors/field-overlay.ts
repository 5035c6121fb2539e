import type { Span } from '@/lib/text/span';
import { makeAnchor, resolveAnchor } from './anchor';
import { MARK_COLOUR } from './mark';

type Field = HTMLTextAreaElement | HTMLInputElement;

const TEXT_STYLES = [
  'padding',
  'font',
  'letter-spacing',
  'word-spacing',
  'text-indent',
  'text-transform',
  'text-align',
  'line-height',
  'tab-size',
  'direction',
  'word-break',
  'overflow-wrap',
  'line-break',
];

/**
 * Marks a place in a text field, in which no highlight can be: a layer over it draws the same text out of sight, but for
 * the mark. It takes no clicks, follows the field, and goes when the place is not certain any more. Gives how to end it.
 */
export function markField(field: Field, span: Span): () => void {
  const { ownerDocument: document } = field;
  const view = document.defaultView;
  if (!view) return () => {};
  const host = document.createElement('nigao-mark');
  const layer = document.createElement('div');
  const mark = document.createElement('mark');
  let text = field.value;
  let place: Span | null = span;

  Object.assign(host.style, { position: 'fixed', overflow: 'hidden', pointerEvents: 'none', zIndex: '2147483647' });
  host.setAttribute('aria-hidden', 'true');
  Object.assign(layer.style, { position: 'absolute', color: 'transparent', boxSizing: 'border-box' });
  Object.assign(mark.style, { color: 'transparent', backgroundColor: MARK_COLOUR, mixBlendMode: 'multiply' });
  // The page's own styles and scripts do not reach what is in it.
  host.attachShadow({ mode: 'closed' }).append(layer);

  function draw(): void {
    if (!place) return;
    const style = view?.getComputedStyle(field);
    for (const name of TEXT_STYLES) layer.style.setProperty(name, style?.getPropertyValue(name) ?? '');
    const isOneLine = field.localName === 'input' || /^(?:nowrap|pre)$/.test(style?.whiteSpace ?? '');
    layer.style.whiteSpace = isOneLine ? 'pre' : 'pre-wrap';
    mark.textContent = text.slice(place.start, place.end);
    layer.replaceChildren(text.slice(0, place.start), mark, `${text.slice(place.end)}\n`);
    follow();
  }

  function follow(): void {
    const box = field.getBoundingClientRect();
    host.style.left = `${box.left + field.clientLeft}px`;
    host.style.top = `${box.top + field.clientTop}px`;
    host.style.width = `${field.clientWidth}px`;
    host.style.height = `${field.clientHeight}px`;
    layer.style.width = `${field.clientWidth}px`;
    layer.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  }

  function edited(): void {
    if (!place || field.value === text) return;
    place = resolveAnchor(field.value, makeAnchor(text, place), text);
    text = field.value;
    if (place) draw();
    else end();
  }

  const sizes = new ResizeObserver(follow);
  function end(): void {
    place = null;
    host.remove();
    sizes.disconnect();
    field.removeEventListener('input', edited);
    document.removeEventListener('scroll', follow, true);
    view?.removeEventListener('resize', follow);
  }

  document.documentElement.append(host);
  sizes.observe(field);
  field.addEventListener('input', edited);
  document.addEventListener('scroll', follow, true);
  view.addEventListener('resize', follow);
  draw();
  return end;
}
