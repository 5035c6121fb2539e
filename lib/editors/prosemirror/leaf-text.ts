import type { DocDesc, PmNode } from './model';

// Nodes never change, so what one shows is asked once: also a document that is not drawn yet can be read by it.
const known = new WeakMap<PmNode, string>();

/** What the reader sees of a node without text: a mention has a name, a picture none. */
export function leafTextOf(desc: DocDesc): (leaf: PmNode, pos: number) => string {
  return (leaf, pos) => {
    const before = known.get(leaf);
    if (before !== undefined) return before;
    const text = leaf.type.spec.leafText?.(leaf) ?? shownBy(desc, leaf, pos);
    known.set(leaf, text);
    return text;
  };
}

/** Only what comes from the node's own values: the rest are buttons and hints of the editor. */
function shownBy(desc: DocDesc, leaf: PmNode, pos: number): string {
  const shown = desc.descAt(pos)?.dom.textContent ?? '';
  const isOwn = Object.values(leaf.attrs).some(
    (value) => typeof value === 'string' && value.length > 1 && shown.includes(value),
  );
  return isOwn ? shown : '';
}
