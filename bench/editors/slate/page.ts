import { createElement as h, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Element, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';

interface Leaf {
  text: string;
  bold?: true;
  note?: true;
}

interface Block {
  type: string;
  id?: string;
  locked?: true;
  children: (Block | Leaf)[];
}

const query = new URLSearchParams(location.search);

/** As an application takes over HTML: elements by their tag, bold as a mark. */
function fromHtml(parent: ParentNode): Block[] {
  return [...parent.children].map((element, index): Block => {
    const isOuter = /^(?:table|tbody|tr|ul)$/.test(element.localName);
    const id = `${element.localName}${index}`;
    return { type: element.localName, id, children: isOuter ? fromHtml(element) : leavesOf(element) };
  });
}

function leavesOf(element: globalThis.Element): Leaf[] {
  const leaves = [...element.childNodes].map((node): Leaf => {
    const text = node.textContent ?? '';
    return node.nodeName === 'B' ? { text, bold: true } : { text };
  });
  return leaves.some(({ text }) => text) ? leaves.filter(({ text }) => text) : [{ text: '' }];
}

/** ?rich brings what is no plain text: a mention, a link, an image, a locked paragraph, a soft line break. */
function rich(): Block[] {
  if (!query.has('rich')) return [];
  const empty = { text: '' };
  return [
    {
      type: 'p',
      children: [
        { text: '联系人' },
        { type: 'mention', children: [empty] },
        { text: '负责，详见' },
        { type: 'a', children: [{ text: '工作方案附件' }] },
        { text: '的第三章。' },
      ],
    },
    { type: 'image', children: [empty] },
    { type: 'p', locked: true, children: [{ text: '这一段由系统生成，不可改动。' }] },
    { type: 'p', children: [{ text: '软换行之前，\n软换行之后。' }] },
  ];
}

const initial = [
  ...fromHtml(new DOMParser().parseFromString(REPORT_HTML, 'text/html').body),
  ...rich(),
] as unknown as Descendant[];

const bare = withReact(createEditor());
const editor = query.has('nohistory') ? bare : withHistory(bare);
const typeOf = (element: Element) => (element as unknown as Block).type;
editor.isInline = (element) => /^(?:a|mention)$/.test(typeOf(element));
editor.isVoid = (element) => /^(?:mention|image)$/.test(typeOf(element));
editor.isElementReadOnly = (element) => (element as unknown as Block).locked === true;

function renderElement({ attributes, children, element }: RenderElementProps): ReactNode {
  const { type, locked } = element as unknown as Block;
  const beside = (key: string) => h('span', { key, className: 'beside', contentEditable: false }, '\u00a0');
  if (type === 'a') return h('a', { ...attributes, href: '#' }, beside('before'), children, beside('after'));
  if (type === 'mention') return h('span', { ...attributes, contentEditable: false }, children, '@张三');
  if (type === 'image') {
    return h('div', attributes, children, h('figure', { contentEditable: false }, h('figcaption', null, '图：会场')));
  }
  return h(type, locked ? { ...attributes, contentEditable: false } : attributes, children);
}

function renderLeaf({ attributes, children, leaf }: RenderLeafProps): ReactNode {
  return h((leaf as Leaf).bold ? 'strong' : (leaf as Leaf).note ? 'mark' : 'span', attributes, children);
}

/** ?noted marks words by the application's own search: the runs of the page are then others than those of the model. */
function decorate([node, path]: [Node, number[]]) {
  if (!query.has('noted') || !('text' in node)) return [];
  const at = (node as Leaf).text.indexOf('知识');
  return at < 0 ? [] : [{ note: true, anchor: { path, offset: at }, focus: { path, offset: at + 2 } }];
}

function linesOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!Element.isElement(node) || editor.isVoid(node)) return [];
    const isLine = node.children.every((child) => !Element.isElement(child) || editor.isInline(child));
    return isLine ? [Node.string(node)] : linesOf(node.children);
  });
}

function toHtml(node: Node): string {
  if (!Element.isElement(node)) return (node as Leaf).bold ? `<b>${(node as Leaf).text}</b>` : (node as Leaf).text;
  const inner = node.children.map(toHtml).join('');
  return `<${typeOf(node)}>${inner}</${typeOf(node)}>`;
}

function onChange(): void {
  if (editor.operations.some(({ type }) => type !== 'set_selection')) bench.changes++;
}

const editable = h(Editable, { renderElement, renderLeaf, decorate, readOnly: query.has('readonly') } as never);
const app = h(Slate, { editor, initialValue: initial, onChange } as never, editable);
const container = document.querySelector('#editor');
if (container) createRoot(container).render(h(StrictMode, null, app));

document.querySelector('form')?.addEventListener('submit', () => {
  const field = document.querySelector<HTMLInputElement>('[name=body]');
  if (field) field.value = editor.children.map(toHtml).join('\n');
});

Object.assign(bench, {
  text: () => (bench.root() ? linesOf(editor.children).join('\n') : ''),
  root: () => document.querySelector('[data-slate-editor]'),
  /** Another user's change, as a shared document takes it. */
  foreign: (path: number[], offset: number, text: string) =>
    Transforms.insertText(editor, text, { at: { path, offset } }),
});
