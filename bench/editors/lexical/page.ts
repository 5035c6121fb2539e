import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTabNode,
  $createTextNode,
  $getRoot,
  createEditor,
  DecoratorNode,
  type LexicalNode,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical';

/** A picture of the page's own making that stands for a figure. */
class FieldNode extends DecoratorNode<null> {
  __value: string;

  static override getType() {
    return 'field';
  }

  static override clone(node: FieldNode) {
    return new FieldNode(node.__value, node.__key);
  }

  static override importJSON(json: Spread<{ value: string }, SerializedLexicalNode>) {
    return new FieldNode(json.value);
  }

  constructor(value = '', key?: string) {
    super(key);
    this.__value = value;
  }

  override createDOM() {
    const span = document.createElement('span');
    span.className = 'field';
    span.contentEditable = 'false';
    span.textContent = this.__value;
    return span;
  }

  override updateDOM() {
    return false;
  }

  override getTextContent() {
    return this.__value;
  }

  override exportJSON() {
    return { ...super.exportJSON(), value: this.__value };
  }

  override decorate() {
    return null;
  }
}

const root = document.getElementById('editor') as HTMLElement;
const editor = createEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, TableNode, TableRowNode, TableCellNode, FieldNode],
  onError(error) {
    throw error;
  },
});
editor.setRootElement(root);
registerRichText(editor);
editor.update(
  () => {
    const parsed = new DOMParser().parseFromString(REPORT_HTML.replaceAll('\n', ''), 'text/html');
    $getRoot()
      .clear()
      .append(...($generateNodesFromDOM(editor, parsed) as LexicalNode[]));
  },
  { discrete: true },
);
// ?bare keeps no history.
if (!new URLSearchParams(location.search).has('bare')) {
  registerHistory(editor, createEmptyHistoryState(), 300);
}
editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
  if (dirtyElements.size + dirtyLeaves.size > 0) bench.changes++;
});
document.querySelector('form')?.addEventListener('formdata', ({ formData }) => {
  formData.set(
    'body',
    editor.read(() => $generateHtmlFromNodes(editor)),
  );
});
/** What has no place in the common draft, for this editor's own test. */
function fillHard() {
  const paragraphs = [
    [$createTextNode('参加'), new FieldNode('32'), $createTextNode('人次。')],
    [
      $createTextNode('甲段落'),
      $createLineBreakNode(),
      $createTextNode('乙段落'),
      $createTextNode('粗体').toggleFormat('bold'),
    ],
    [
      $createTextNode('前'),
      $createTextNode('整词').setMode('token'),
      $createTextNode('中'),
      $createTextNode('分段 词').setMode('segmented'),
      $createTextNode('后'),
    ],
    [$createTextNode('左'), $createTabNode(), $createTextNode('右')],
    [],
    [$createTextNode('末段。').setStyle('color: red')],
  ];
  const root = $getRoot().clear();
  for (const nodes of paragraphs) root.append($createParagraphNode().append(...nodes));
}

Object.assign(globalThis, { editor, fillHard: () => editor.update(fillHard, { discrete: true }) });
Object.assign(bench, {
  text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  root: () => root,
  focus: () => root.focus(),
});
