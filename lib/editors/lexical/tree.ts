import type { ModelBlock, ModelInline, ModelTree } from '../model-tree';
import type { LexicalEditor, LexicalNode } from './editor';

// Empty, they still show as a blank line.
const LEAVES_BLANK = /^(?:p|li|pre|d[td]|h[1-6])$/;

/** Lexical's document under `parent`. Only inside a read of its state. */
export function treeOf(editor: LexicalEditor, parent: LexicalNode): ModelTree<LexicalNode>[] {
  return (parent.getChildren?.() ?? []).flatMap((node) => nodeOf(editor, node));
}

function nodeOf(editor: LexicalEditor, node: LexicalNode): ModelTree<LexicalNode>[] {
  if (node.getType() === 'linebreak') return [{ is: 'break' }];
  if (node.spliceText) return [textOf(node)];
  if (!node.getChildren) return decoratorOf(node);
  // A link or a mark is no border.
  if (node.isInline?.()) return treeOf(editor, node);
  return [blockOf(editor, node)];
}

function textOf(node: LexicalNode): ModelInline<LexicalNode> {
  const text = node.getTextContent();
  const parent = node.getParent();
  const around = parent?.isInline?.() ? parent.getKey() : '';
  return {
    is: 'text',
    node,
    text,
    look: [node.getType(), node.getFormat?.(), node.getStyle?.(), around].join(),
    // A kind of text that shows another than it holds has no offsets of ours.
    isFixed: node.getType() === 'tab' || node.getMode?.() !== 'normal' || node.__text !== text,
  };
}

/** What a component of the page draws; it may say what it stands for. */
function decoratorOf(node: LexicalNode): ModelTree<LexicalNode>[] {
  const text = node.getTextContent().replace(/\s+/g, ' ').trim();
  if (!text) return [];
  const shown: ModelInline<LexicalNode> = { is: 'text', node, text, look: '', isFixed: true };
  return [node.isInline?.() ? shown : { is: 'block', node, leavesBlank: false, inner: [shown] }];
}

function blockOf(editor: LexicalEditor, node: LexicalNode): ModelBlock<LexicalNode> {
  const type = node.getType();
  const edges = { first: node, last: node };
  if (type === 'table') {
    const rows = (node.getChildren?.() ?? []).map((row) => ({
      node: row,
      cells: (row.getChildren?.() ?? []).map((cell) => treeOf(editor, cell)),
    }));
    return { is: 'block', node, leavesBlank: false, edges, inner: [{ is: 'table', node, rows }] };
  }
  const tag = editor.getElementByKey(node.getKey())?.localName ?? '';
  const depth = /^h([1-6])$/.exec(tag)?.[1];
  return {
    is: 'block',
    node,
    ...(depth ? { kind: 'heading', depth: Number(depth) } : tag === 'li' ? { kind: 'item' } : {}),
    leavesBlank: LEAVES_BLANK.test(tag),
    ...(type === 'list' ? { edges } : {}),
    inner: treeOf(editor, node),
  };
}
