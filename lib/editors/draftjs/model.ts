import type { DrawnBlock, DrawnInsert } from '@/lib/editors/drawn/insert';
import type { DrawnRun, RunEdit } from '@/lib/editors/drawn/runs';
import type { DrawnModel } from '@/lib/editors/drawn/surface';
import type { CharacterMetadata, ContentBlock, ContentState, DraftEditor, SelectionState } from './editor';

/** The contents that were there before each write, the last at the end: kept with the editor. */
export type DraftWritten = ContentState[];

const BLOCK = '[data-block="true"]';
/** Never joined in one undo step with what is typed before or after it. */
const CHANGE = 'insert-fragment';

export function draftModel(editor: DraftEditor, root: HTMLElement, written: DraftWritten): DrawnModel {
  // What the application holds is what it saves; a change it has not taken up is none yet.
  const held = () => editor.props.editorState;
  const blocksHeld = () => held().getCurrentContent().getBlocksAsArray();

  return {
    undo: held().getAllowUndo() ? 'native' : 'panel',
    runs() {
      const blocks = blocksHeld();
      const drawn = ownBlocks(root);
      if (blocks.length !== drawn.length) return null;
      const runs: DrawnRun[] = [];
      for (const [index, element] of drawn.entries()) {
        const block = blocks[index];
        if (!block || keyOf(element) !== block.getKey()) return null;
        runs.push({ text: block.getText(), element, nodes: textsIn(element) });
      }
      return runs;
    },
    plain: () => held().getCurrentContent().getPlainText('\n'),
    blocked: () => (root.isContentEditable && !editor.props.readOnly ? null : 'read-only'),
    refusal({ edits, insert }) {
      const content = held().getCurrentContent();
      const blocks = content.getBlocksAsArray();
      if (edits.some((edit) => isInFixedEntity(content, blocks[edit.run], edit))) return 'locked';
      const isTree = blocks.some((block) => block.getParentKey);
      return (insert && (isTree || indexOf(blocks, insert) === null)) || !anyCharacter(blocks) ? 'no-place' : null;
    },
    write({ edits, insert }) {
      const state = editor._latestEditorState ?? held();
      const content = state.getCurrentContent();
      const before = content.getBlocksAsArray();
      const like = anyCharacter(before);
      const at = insert && indexOf(before, insert);
      if (!like) return;
      const plain = like.constructor.create();
      const blocks = [...before];
      for (const edit of [...edits].reverse()) {
        const block = blocks[edit.run];
        if (block) blocks[edit.run] = edited(content, block, edit, plain);
      }
      if (insert && at !== null) blocks.splice(at, 0, ...newBlocks(before, insert.blocks, plain));
      const selection = movedSelection(state.getSelection(), before, edits);
      const next = content.merge({
        blockMap: content.constructor.createFromBlockArray(blocks).getBlockMap(),
        selectionBefore: state.getSelection(),
        selectionAfter: selection,
      });
      written.push(content);
      editor.update(state.constructor.push(state, next, CHANGE));
    },
    undoOnce() {
      const before = written.pop();
      const state = held();
      if (!before) return;
      if (!state.getAllowUndo()) editor.update(state.constructor.push(state, before, CHANGE));
      else if (state.getUndoStack().peek() === before) editor.update(state.constructor.undo(state));
    },
  };
}

/** Without those of an editor inside a block of this one. */
function ownBlocks(root: HTMLElement): Element[] {
  return [...root.querySelectorAll(BLOCK)].filter((block) => block.closest('.public-DraftEditor-content') === root);
}

function keyOf(block: Element): string | undefined {
  // A key, which may hold hyphens, then the numbers of a decorated and of a styled part.
  return /^(.+)-\d+-\d+$/.exec(block.getAttribute('data-offset-key') ?? '')?.[1];
}

function textsIn(block: Element): Text[] | null {
  const own = [...block.querySelectorAll('[data-text="true"]')].filter((element) => element.closest(BLOCK) === block);
  const isText = (node: Node): node is Text => node.nodeType === 3;
  return own.length > 0 ? own.flatMap((element) => [...element.childNodes].filter(isText)) : null;
}

/** The place among all blocks, or null when the page's element is none. */
function indexOf(blocks: readonly ContentBlock[], { element, side }: DrawnInsert): number | null {
  const inside = element.querySelectorAll(BLOCK);
  const drawn = element.closest(BLOCK) ?? (side === 'before' ? inside[0] : inside[inside.length - 1]);
  const index = drawn ? blocks.findIndex((block) => block.getKey() === keyOf(drawn)) : -1;
  return index < 0 ? null : index + (side === 'after' ? 1 : 0);
}

/** Any at all: its class makes others. */
function anyCharacter(blocks: readonly ContentBlock[]): CharacterMetadata | undefined {
  return blocks
    .find((block) => block.getText())
    ?.getCharacterList()
    .get(0);
}

/** A mention or a tag is a whole: one character of it cannot be another. */
function isInFixedEntity(content: ContentState, block: ContentBlock | undefined, { start, end }: RunEdit): boolean {
  const entityAt = (offset: number) => block?.getCharacterList().get(offset)?.getEntity() ?? null;
  const isFixed = (key: string | null) => key !== null && content.getEntity(key).getMutability() !== 'MUTABLE';
  if (start === end) return start > 0 && entityAt(start - 1) === entityAt(start) && isFixed(entityAt(start));
  for (let offset = start; offset < end; offset++) if (isFixed(entityAt(offset))) return true;
  return false;
}

function edited(
  content: ContentState,
  block: ContentBlock,
  { start, end, text }: RunEdit,
  plain: CharacterMetadata,
): ContentBlock {
  const list = block.getCharacterList();
  const near = list.get(end > start || start === 0 ? start : start - 1) ?? plain;
  const entity = near.getEntity();
  const isOpen =
    entity === null || ((end > start || start > 0) && content.getEntity(entity).getMutability() === 'MUTABLE');
  const look = isOpen ? near : near.constructor.applyEntity(near, null);
  const old = block.getText();
  return block.merge({
    text: old.slice(0, start) + text + old.slice(end),
    characterList: list.splice(start, end - start, ...repeated(look, text)),
  });
}

function newBlocks(
  before: readonly ContentBlock[],
  blocks: readonly DrawnBlock[],
  plain: CharacterMetadata,
): ContentBlock[] {
  const keys = new Set(before.map((block) => block.getKey()));
  return blocks.flatMap(({ text, pattern, run }) => {
    const drawn = pattern.closest(BLOCK);
    const like = before.find((block) => drawn && block.getKey() === keyOf(drawn));
    if (!like) return [];
    const look = run === null ? plain : commonLook(before[run] ?? like, plain);
    const characterList = like
      .getCharacterList()
      .clear()
      .splice(0, 0, ...repeated(look, text));
    const properties = { type: like.getType(), depth: like.getDepth(), data: like.getData() };
    return [new like.constructor({ ...properties, key: newKey(keys), text, characterList })];
  });
}

/** The look of most characters, outside links and the like. */
function commonLook(block: ContentBlock, plain: CharacterMetadata): CharacterMetadata {
  const counts = new Map<CharacterMetadata, number>();
  const list = block.getCharacterList();
  for (let offset = 0; offset < block.getText().length; offset++) {
    const character = list.get(offset) ?? plain;
    const look = character.getEntity() === null ? character : character.constructor.applyEntity(character, null);
    // Equal ones are one object: the editor keeps a pool of them.
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const [common] = [...counts].sort(([, a], [, b]) => b - a);
  return common?.[0] ?? plain;
}

function repeated(look: CharacterMetadata, text: string): CharacterMetadata[] {
  return Array.from({ length: text.length }, () => look);
}

/** Five letters and digits, as the editor's own. */
function newKey(taken: Set<string>): string {
  let key = '';
  do key = Math.random().toString(36).slice(2, 7);
  while (taken.has(key) || key.length < 5);
  taken.add(key);
  return key;
}

/** The user's caret stays where it stood in the text. */
function movedSelection(
  selection: SelectionState,
  blocks: readonly ContentBlock[],
  edits: readonly RunEdit[],
): SelectionState {
  const moved = (key: string, offset: number) => {
    let result = offset;
    for (const { run, start, end, text } of edits) {
      if (blocks[run]?.getKey() !== key || offset < start) continue;
      result += offset < end ? start - offset : text.length - (end - start);
    }
    return result;
  };
  return selection.merge({
    anchorOffset: moved(selection.getAnchorKey(), selection.getAnchorOffset()),
    focusOffset: moved(selection.getFocusKey(), selection.getFocusOffset()),
  });
}
