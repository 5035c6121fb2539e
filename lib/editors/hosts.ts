import { readEditor } from './dom-place';

/** Fewer fields than this are a form: title, summary, text. */
const LEAST_FIELDS = 3;
/** Part of the text that may stand between the fields: labels, handles. */
const MOST_BETWEEN = 0.2;
/** Part of the fields that hold one paragraph alone. */
const MOST = 2 / 3;
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, table, br:not(:last-child)';

/**
 * The elements that stand for an editor each: an editable one, or the element around them where the page gives every
 * paragraph a field of its own. Read one by one, each of those would pass for a whole draft.
 */
export function editorsOf(elements: readonly HTMLElement[]): HTMLElement[] {
  const hosts = elements.filter(isHost);
  const editors: HTMLElement[] = [];
  for (const host of hosts) {
    if (editors.some((editor) => editor.contains(host))) continue;
    const around = fieldsAround(host, hosts);
    if (around) editors.splice(0, editors.length, ...editors.filter((editor) => !around.contains(editor)));
    editors.push(around ?? host);
  }
  return editors;
}

/** Editable, and in nothing that is: an island that is not editable may hold one that is. */
function isHost(element: Element): boolean {
  if (!(element as HTMLElement).isContentEditable) return false;
  if (element.localName === 'body' || element.localName === 'html') return true;
  for (let at = element.parentElement; at; at = at.parentElement) if (at.isContentEditable) return false;
  return true;
}

function fieldsAround(host: HTMLElement, hosts: readonly HTMLElement[]): HTMLElement | null {
  let best: HTMLElement | null = null;
  let fields = 0;
  for (let at = host.parentElement; at; at = at.parentElement) {
    const element = at;
    const inside = hosts.filter((other) => element.contains(other));
    if (inside.length < LEAST_FIELDS || inside.length === fields) continue;
    if (!isOneText(element, inside)) break;
    best = element;
    fields = inside.length;
  }
  return best;
}

function isOneText(element: HTMLElement, fields: readonly HTMLElement[]): boolean {
  const single = fields.filter((field) => !field.querySelector(BLOCKS));
  if (single.length < fields.length * MOST) return false;
  const { pieces, text } = readEditor(element);
  let between = 0;
  for (const { node, length } of pieces) if (!node.parentElement?.isContentEditable) between += length;
  return between <= text.length * MOST_BETWEEN;
}
