import type { ModelBlock, ModelTable, ModelTree } from '../model-tree';
import type { CkEditor, CkNode } from './editor';

/** CKEditor's model under `parent`: paragraphs side by side, items of a list too, and tables of rows of cells. */
export function treeOf(editor: CkEditor, parent: CkNode): ModelTree<CkNode>[] {
  const trees: ModelTree<CkNode>[] = [];
  let list: CkNode[] = [];
  const endList = () => {
    const [first] = list;
    const last = list.at(-1);
    if (first && last)
      trees.push(
        listOf(
          first,
          last,
          list.map((item) => blockOf(editor, item)),
        ),
      );
    list = [];
  };
  for (const child of childrenOf(parent)) {
    if (isItem(child)) list.push(child);
    else {
      endList();
      trees.push(nodeOf(editor, child));
    }
  }
  endList();
  return trees;
}

export function isItem(node: CkNode): boolean {
  return node.name === 'listItem' || node.hasAttribute('listItemId');
}

function listOf(first: CkNode, last: CkNode, inner: ModelTree<CkNode>[]): ModelBlock<CkNode> {
  return { is: 'block', node: first, leavesBlank: false, edges: { first, last }, inner };
}

function nodeOf(editor: CkEditor, node: CkNode): ModelTree<CkNode> {
  if (node.data !== undefined) {
    const look = JSON.stringify([...node.getAttributes()]);
    return { is: 'text', node, text: node.data, look, isFixed: false };
  }
  if (node.name === 'softBreak') return { is: 'break' };
  if (!editor.model.schema.isInline(node)) return blockOf(editor, node);
  // What it shows is not in the model, but the reader sees it in the sentence.
  return { is: 'text', node, text: shownText(editor, node), look: '', isFixed: true };
}

function blockOf(editor: CkEditor, node: CkNode): ModelBlock<CkNode> {
  if (node.name === 'table') return tableOf(editor, node);
  const depth = /^h([1-6])$/.exec(editor.editing.mapper.toViewElement(node)?.name ?? '')?.[1];
  return {
    is: 'block',
    node,
    ...(depth ? { kind: 'heading', depth: Number(depth) } : isItem(node) ? { kind: 'item' } : {}),
    leavesBlank: editor.model.schema.checkChild(node, '$text'),
    inner: treeOf(editor, node),
  };
}

/** The table and what else stands in its figure: a caption. */
function tableOf(editor: CkEditor, node: CkNode): ModelBlock<CkNode> {
  const rows: ModelTable<CkNode>['rows'][number][] = [];
  const others: ModelTree<CkNode>[] = [];
  for (const child of childrenOf(node)) {
    if (child.name === 'tableRow') {
      rows.push({ node: child, cells: childrenOf(child).map((cell) => treeOf(editor, cell)) });
    } else others.push(nodeOf(editor, child));
  }
  const edges = { first: node, last: node };
  return { is: 'block', node, leavesBlank: false, edges, inner: [{ is: 'table', node, rows }, ...others] };
}

function childrenOf(node: CkNode): CkNode[] {
  return [...(node.getChildren?.() ?? [])];
}

function shownText({ editing: { mapper, view } }: CkEditor, node: CkNode): string {
  const element = mapper.toViewElement(node);
  const shown = element && view.domConverter.mapViewToDom(element);
  return (shown?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
