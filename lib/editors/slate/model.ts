import type { DrawnBlock } from '@/lib/editors/drawn/insert';
import type { RunEdit } from '@/lib/editors/drawn/runs';
import type { DrawnModel, DrawnWrite } from '@/lib/editors/drawn/surface';
import { isText, type Path, type SlateEditor, type SlateElement, type SlateNode, type SlateText } from './editor';

/** What was written, to take it back: a step of the editor's history, and where it keeps none the text itself. */
export interface SlateWritten {
  readonly step: unknown;
  readonly before: readonly SlateNode[];
  readonly after: readonly SlateNode[];
}

const ELEMENT = '[data-slate-node="element"]';
/** What the application draws in its own way. */
export const VOID = '[data-slate-void]:not([data-slate-void="false"])';
// Names of one element alone; and notes on a run of text, which are not its look.
const IDENTITY = /^(?:id|key|uid|uuid|_id|block_?id|children|text)$|comment|suggestion/i;

/** `written` is kept with the editor, the last write at its end. */
export function slateModel(editor: SlateEditor, root: HTMLElement, written: SlateWritten[]): DrawnModel {
  const texts = () => textsOf(editor, editor, []);
  const undos = () => (editor.undo && editor.history?.undos) || null;

  return {
    undo: undos() ? 'native' : 'panel',
    runs() {
      const drawn = ownElements(root, 'text').filter((element) => !element.closest(VOID));
      const held = texts();
      if (held.length !== drawn.length) return null;
      return drawn.map((element, index) => ({
        text: held[index]?.node.text ?? '',
        element,
        nodes: stringsIn(element),
      }));
    },
    plain: () => linesOf(editor, editor).join('\n'),
    blocked: () => (root.isContentEditable && !editor.isDisabled?.() ? null : 'read-only'),
    refusal({ edits, insert }) {
      const held = texts();
      const isLocked = ({ run }: RunEdit) => held[run]?.around.some((element) => editor.isElementReadOnly?.(element));
      if (edits.some(isLocked)) return 'locked';
      if (insert && !pathsOf(editor, root, insert)) return 'no-place';
      return isTooLong(editor, { edits, insert }) ? 'too-long' : null;
    },
    write({ edits, insert }) {
      const before = editor.children;
      const held = texts();
      const paths = insert && pathsOf(editor, root, insert);
      const added = insert?.blocks.map((block, index) => newNode(block, paths?.patterns[index], held)) ?? [];
      const steps = undos();
      // The history adds what is typed on to the step before it: an empty one parts the write from the user's typing.
      const border = Object.assign([], { operations: [], selectionBefore: null });
      steps?.push(border);
      try {
        // From the end to the start: what is still to be written keeps its place.
        for (const edit of [...edits].reverse()) replaceText(editor, held[edit.run]?.path ?? [], edit);
        for (const node of added.reverse()) if (paths) editor.apply({ type: 'insert_node', path: paths.at, node });
      } finally {
        const at = steps?.indexOf(border) ?? -1;
        if (at >= 0) steps?.splice(at, 1);
      }
      written.push({ step: steps?.at(-1) ?? null, before, after: editor.children });
    },
    undoOnce() {
      const last = written.pop();
      const steps = undos();
      const at = steps?.lastIndexOf(last?.step) ?? -1;
      if (!steps && last && editor.children === last.after) putBack(editor, last.before);
      if (!steps || at < 0 || !steps.slice(at + 1).every(isMeasure)) return;
      for (let count = steps.length - at; count > 0; count--) editor.undo?.();
    },
  };
}

function replaceText(editor: SlateEditor, path: Path, { start, end, text }: RunEdit): void {
  const parent = nodeAt(editor, path.slice(0, -1));
  const node = nodeAt(editor, path);
  if (!node || !isText(node) || !parent || isText(parent)) return;
  const old = node.text.slice(start, end);
  // The new text comes before the old one goes, and a run goes whole: the editor fails at one that it finds empty.
  if (text) editor.apply({ type: 'insert_text', path, offset: start, text });
  if (!text && old === node.text && parent.children.length > 1) editor.apply({ type: 'remove_node', path, node });
  else if (old) editor.apply({ type: 'remove_text', path, offset: start + text.length, text: old });
}

/** Without a history: the blocks that changed are put in place of what they became. */
function putBack(editor: SlateEditor, before: readonly SlateNode[]): void {
  const now = editor.children;
  let head = 0;
  while (head < before.length && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, now.length) - head && before.at(-1 - tail) === now.at(-1 - tail)) tail++;
  // The old ones first: an editor without any block is given one by some applications.
  for (const node of before.slice(head, before.length - tail).reverse()) {
    editor.apply({ type: 'insert_node', path: [head], node });
  }
  for (const node of now.slice(head, now.length - tail)) {
    editor.apply({ type: 'remove_node', path: [before.length - tail], node });
  }
}

function nodeAt(editor: SlateEditor, path: Path): SlateNode | undefined {
  return path.reduce<SlateNode | undefined>(
    (node, index) => (node && !isText(node) ? node.children[index] : undefined),
    editor,
  );
}

interface HeldText {
  readonly node: SlateText;
  readonly path: Path;
  readonly around: readonly SlateElement[];
}

/** The texts that the user may write in, in order: what a void element holds is not shown. */
function textsOf(
  editor: SlateEditor,
  parent: SlateElement,
  path: Path,
  around: readonly SlateElement[] = [],
): HeldText[] {
  return parent.children.flatMap((node, index) => {
    const at = [...path, index];
    if (isText(node)) return [{ node, path: at, around }];
    return editor.isVoid(node) ? [] : textsOf(editor, node, at, [...around, node]);
  });
}

function elementsOf(editor: SlateEditor, parent: SlateElement, path: Path): { node: SlateElement; path: Path }[] {
  return parent.children.flatMap((node, index) => {
    if (isText(node)) return [];
    const own = { node, path: [...path, index] };
    return editor.isVoid(node) ? [own] : [own, ...elementsOf(editor, node, own.path)];
  });
}

function linesOf(editor: SlateEditor, parent: SlateElement): string[] {
  return parent.children.flatMap((node) => {
    if (isText(node) || editor.isVoid(node)) return [];
    const isLine = node.children.every((child) => isText(child) || editor.isInline(child));
    if (isLine) return [plainOf(textsOf(editor, node, []))];
    const lines = linesOf(editor, node);
    return /^tr$|row$/i.test(`${(node as { type?: unknown }).type}`) ? [lines.join('\t')] : lines;
  });
}

function plainOf(texts: readonly HeldText[]): string {
  return texts.map(({ node }) => node.text).join('');
}

/** Without those of an editor inside an element of this one. */
function ownElements(root: HTMLElement, kind: 'text' | 'element'): Element[] {
  const found = [...root.querySelectorAll(`[data-slate-node="${kind}"]`)];
  return found.filter((element) => element.closest('[data-slate-editor]') === root);
}

function stringsIn(element: Element): Text[] {
  return [...element.querySelectorAll('[data-slate-string]')].flatMap((string) =>
    [...string.childNodes].filter((node): node is Text => node.nodeType === 3),
  );
}

/** Where new elements go, and the elements they are like; null when the page draws other elements than there are. */
function pathsOf(
  editor: SlateEditor,
  root: HTMLElement,
  { element, side, blocks }: NonNullable<DrawnWrite['insert']>,
): { at: Path; patterns: SlateElement[] } | null {
  const held = elementsOf(editor, editor, []);
  const drawn = ownElements(root, 'element').filter((one) => !one.parentElement?.closest(VOID));
  if (held.length !== drawn.length) return null;
  const blockAround = (inner: Element | null) => {
    const block = inner?.closest(`${ELEMENT}:not([data-slate-inline="true"])`);
    return block ? held[drawn.indexOf(block)] : undefined;
  };
  // A list that the application draws around elements of their own is none itself.
  const inside = drawn.filter(
    (one) => element.contains(one) && !element.contains(one.parentElement?.closest(ELEMENT) ?? null),
  );
  const target = blockAround(element) ?? blockAround((side === 'before' ? inside[0] : inside.at(-1)) ?? null);
  const patterns = blocks.map(({ pattern }) => blockAround(pattern)?.node);
  if (!target || !patterns.every((pattern) => pattern !== undefined)) return null;
  const at = [...target.path.slice(0, -1), (target.path.at(-1) ?? 0) + (side === 'after' ? 1 : 0)];
  return { at, patterns };
}

function newNode(
  { text, run }: DrawnBlock,
  pattern: SlateElement | undefined,
  held: readonly HeldText[],
): SlateElement {
  const marks = run === null ? {} : look(held[run]?.node);
  return { ...look(pattern), children: [{ ...marks, text }] };
}

/** The properties that make the look of a node, in objects of their own. */
function look(node: SlateNode | undefined): object {
  const properties = Object.entries(node ?? {}).filter(([name]) => !IDENTITY.test(name));
  return JSON.parse(JSON.stringify(Object.fromEntries(properties)));
}

/** wangEditor holds the user to a length; an operation would pass it by. */
function isTooLong(editor: SlateEditor, { edits, insert }: DrawnWrite): boolean {
  const most = editor.getConfig?.().maxLength;
  if (!most) return false;
  const held = textsOf(editor, editor, []).reduce((sum, { node }) => sum + node.text.length, 0);
  const grown = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
  const added = insert?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  return grown + added > 0 && held + grown + added > most;
}

/** wangEditor-next notes the size of a table when it has drawn its new text, as a step of its own. */
function isMeasure(step: unknown): boolean {
  const { operations } = step as { operations?: { type: string; newProperties?: object }[] };
  const isSize = (name: string) => /^(?:scrollWidth|width|height|rowHeights|columnWidths)$/.test(name);
  return (
    operations?.every(
      ({ type, newProperties }) => type === 'set_node' && Object.keys(newProperties ?? {}).every(isSize),
    ) ?? false
  );
}
