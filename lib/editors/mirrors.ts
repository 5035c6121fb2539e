type Field = HTMLTextAreaElement | HTMLInputElement;

/** A form field that holds the same text as the editor: what the page is going to send. */
export type Mirror = () => boolean;

/** The fields that hold the editor's text now; each tells whether it still does. */
export function mirrorsOf(root: Element): Mirror[] {
  const text = squeeze(root.textContent ?? '');
  if (text.length < LEAST) return [];
  const follows = (field: Field) => plain(field.value) === squeeze(root.textContent ?? '');
  return fieldsAround(root)
    .filter((field) => !root.contains(field) && follows(field))
    .map((field) => () => follows(field));
}

/** Shorter texts are alike by chance. */
const LEAST = 10;

function fieldsAround(root: Element): Field[] {
  const fields: Field[] = [];
  for (let at: Element | null | undefined = root; at; at = at.ownerDocument.defaultView?.frameElement) {
    const tree = at.getRootNode() as Document | ShadowRoot;
    for (const scope of new Set([tree, at.ownerDocument]))
      fields.push(...scope.querySelectorAll<Field>('textarea, input'));
  }
  return fields;
}

function plain(value: string): string {
  if (!value.includes('<')) return squeeze(value);
  return squeeze(new DOMParser().parseFromString(value, 'text/html').body.textContent ?? '');
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/g, '');
}

/** Old pages bring their fields up to date when a key comes up. */
export function promptPage(root: Element): void {
  const view = root.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  root.dispatchEvent(new view.KeyboardEvent('keyup', { key: 'Shift', bubbles: true, composed: true }));
  root.dispatchEvent(new view.Event('change', { bubbles: true }));
}
