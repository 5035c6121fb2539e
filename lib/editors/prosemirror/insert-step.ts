import type { NewBlock } from '../contract';
import { isAppended, type Plan } from '../plan';
import type { Reason } from '../reasons';
import type { Step } from './edit-steps';
import { isGrouped } from './kind';
import type { PmMark, PmNode, PmType } from './model';
import type { ModelLine, ModelText } from './model-text';

type Side = 'before' | 'after';

// A second block with the same identity would be the first one to its editor.
const IDENTITY = /^(?:id|uuid|guid|key|.*[-_]id|.*Id)$/;

/** New paragraphs before the line that begins at `at`, or after the last one; else why not. */
export function insertStep(doc: PmNode, model: ModelText, { at, blocks }: NonNullable<Plan['insert']>): Step | Reason {
  const side = isAppended(model.text, at) ? 'after' : 'before';
  const line = side === 'after' ? model.lines.at(-1) : model.lines.find(({ start }) => start === at);
  const place = line ? placeBeside(doc, model, line, side) : 'no-place';
  if (typeof place === 'string') return place;
  const fitted: { pos: number; node: PmNode }[] = [];
  for (const block of blocks) {
    const fit = patterns(doc, model, block)
      .map((pattern) => fitAt(doc, place, side, pattern))
      .find((found) => found !== null);
    // All go to one place, or what stands around them would part them.
    if (!fit || (fitted[0] && fitted[0].pos !== fit.pos)) return 'no-place';
    fitted.push(fit);
  }
  const pos = fitted[0]?.pos ?? place;
  return { from: pos, to: pos, content: fitted.map(({ node }) => node) };
}

/** The position beside the line's text block, or beside the list or table around it. */
function placeBeside(doc: PmNode, { lines }: ModelText, line: ModelLine, side: Side): number | Reason {
  const target = line.block < 0 ? null : doc.nodeAt(line.block);
  if (!target) return 'no-place';
  const around = doc.resolve(line.block);
  let from = line.block;
  let to = from + target.nodeSize;
  for (let depth = around.depth; depth > 0; depth--) {
    if (isGrouped(around.node(depth))) [from, to] = [around.before(depth), around.after(depth)];
  }
  // After comes nothing but the last line: that is always the last of its list.
  if (side === 'before' && lines.find(({ block }) => block >= from) !== line)
    return from === line.block ? 'shared-block' : 'in-table';
  return side === 'before' ? from : to;
}

/** What the new paragraph may be, the wanted first: like its pattern, or plain where that is not allowed. */
function patterns(doc: PmNode, { lines, pieces }: ModelText, { text, like }: NewBlock): PmNode[] {
  const { schema } = doc.type;
  const create = (type: PmType, attrs: object | null, marks: readonly PmMark[]) =>
    type.create(attrs, text ? schema.text(text, type.allowedMarks(marks)) : null);
  const found: PmNode[] = [];
  const line = lines.find(({ start, end }) => start <= like && like <= end) ?? lines.at(-1);
  const node = line && doc.nodeAt(line.block);
  if (line && node?.inlineContent) {
    const runs = pieces.filter((piece) => piece.isText && line.start <= piece.at && piece.at < line.end);
    const [longest] = runs.sort((a, b) => b.length - a.length);
    const marks = (longest && doc.nodeAt(longest.from)?.marks) ?? [];
    found.push(create(node.type, withoutIdentity(node), marks.filter(isLook)));
  }
  const plain = schema.nodes['paragraph'];
  if (plain) found.push(create(plain, null, []));
  return found;
}

/** Links, notes and the like belong to their own words. */
function isLook({ type }: PmMark): boolean {
  return type.spec.inclusive !== false && type.name !== 'link';
}

/** The node at the position or, in shells like those around it, further out: BlockNote has a container for each block. */
function fitAt(doc: PmNode, place: number, side: Side, pattern: PmNode): { pos: number; node: PmNode } | null {
  let pos = place;
  let node = pattern;
  for (;;) {
    const around = doc.resolve(pos);
    const { parent } = around;
    const index = around.index();
    if (parent.canReplaceWith(index, index, node.type)) return { pos, node };
    const isEdge = side === 'before' ? index === 0 : index === parent.childCount;
    if (!isEdge || around.depth === 0) return null;
    // What could not stand there with this alone in it is no shell: the paragraph goes out of it.
    const isShell = parent.type.contentMatch.matchType(node.type)?.validEnd;
    if (isShell) node = parent.type.create(withoutIdentity(parent), node);
    pos = side === 'before' ? around.before() : around.after();
  }
}

function withoutIdentity({ type, attrs }: PmNode): Record<string, unknown> {
  const hasDefault = (name: string) => 'default' in (type.spec.attrs?.[name] ?? {});
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => !IDENTITY.test(name) || !hasDefault(name)));
}
