import { fibresAround } from '@/lib/editors/react-fibre';

export interface SlateText {
  readonly text: string;
}

export interface SlateElement {
  readonly children: readonly SlateNode[];
}

export type SlateNode = SlateText | SlateElement;
export type Path = readonly number[];

type SlateOperation =
  | { type: 'insert_text' | 'remove_text'; path: Path; offset: number; text: string }
  | { type: 'insert_node' | 'remove_node'; path: Path; node: SlateNode };

/** As much of a Slate editor as is used (from version 0.50 on). What is optional only some versions and hosts bring. */
export interface SlateEditor extends SlateElement {
  readonly operations: readonly unknown[];
  apply(operation: SlateOperation): void;
  isVoid(element: SlateElement): boolean;
  isInline(element: SlateElement): boolean;
  isElementReadOnly?(element: SlateElement): boolean;
  undo?(): void;
  /** Of slate-history; a step is a list of operations, since 0.80 inside an object. */
  readonly history?: { readonly undos: unknown[] };
  /** wangEditor's own. */
  getEditableContainer?(): Element;
  isDisabled?(): boolean;
  getConfig?(): { maxLength?: number };
}

export function isText(node: SlateNode): node is SlateText {
  return 'text' in node;
}

/** The editor that draws into the element, or null where it is none that this code knows. */
export function slateEditorOf(element: Element): SlateEditor | null {
  for (const { memoizedProps } of fibresAround(element)) {
    // A property of the component Slate, or the value of a context.
    const { editor, value } = (memoizedProps ?? {}) as { editor?: unknown; value?: unknown };
    const inner = (value as { editor?: unknown } | null | undefined)?.editor;
    for (const candidate of [editor, value, inner]) if (isSlateEditor(candidate)) return candidate;
  }
  return wangEditorOf(element);
}

const wangEditors = new WeakMap<Element, SlateEditor>();

/**
 * wangEditor leaves itself nowhere in the page, but looks up its settings by itself at each event: at the end of a drag
 * that never began, which does nothing else, its look-up is listened to.
 */
function wangEditorOf(element: Element): SlateEditor | null {
  const container = element.closest('.w-e-text-container');
  if (!container) return null;
  const known = wangEditors.get(element);
  if (known) return known;
  const { get } = WeakMap.prototype;
  let found: SlateEditor | null = null;
  WeakMap.prototype.get = function (this: WeakMap<WeakKey, unknown>, key: WeakKey) {
    if (!found && isSlateEditor(key)) found = key;
    return get.call(this, key);
  };
  try {
    element.dispatchEvent(new Event('dragend'));
  } finally {
    WeakMap.prototype.get = get;
  }
  const editor = found as SlateEditor | null;
  if (editor?.getEditableContainer?.() !== container) return null;
  wangEditors.set(element, editor);
  return editor;
}

function isSlateEditor(value: unknown): value is SlateEditor {
  if (typeof value !== 'object' || value === null) return false;
  const { children, operations, apply, isVoid, isInline } = value as Partial<SlateEditor>;
  const methods = [apply, isVoid, isInline].every((method) => typeof method === 'function');
  return methods && Array.isArray(children) && Array.isArray(operations);
}
