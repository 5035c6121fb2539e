import type { EditorRead, WriteRequest, WriteResult } from './contract';
import { type Plan, plannedSplices, planWrite } from './plan';
import type { Surface } from './surface';
import { typingIn } from './typing';

/** What is remembered of an editor between two calls. */
export interface Memory {
  /** The text as it was last given to the panel: the offsets of a request are its. */
  last: string | null;
  /** The writes that can be taken back, the last at the end. */
  readonly written: Written[];
}

interface Written {
  /** The text right after the write. */
  readonly text: string;
  readonly steps: number;
  /** Inputs counted by then: one more is the user's, and undo would take that instead. */
  inputs: number;
}

export const TEXT = {
  composing: '输入法正在输入，请先完成输入再修改。',
  notTaken: '编辑器没有接受这处修改，稿件没有变化。请复制后手工修改。',
  takenBack: '编辑器没有照原样接受这处修改，已经撤回，稿件没有变化。请复制后手工修改。',
  unverified: '修改没有照原样写入，也没能撤回。请在编辑器里按 Ctrl+Z，并核对稿件。',
  movedOn: '写入之后稿件又有改动，不能整步撤销。请在编辑器里按 Ctrl+Z。',
  undoFailed: '编辑器没能完全撤销。请在编辑器里按 Ctrl+Z，并核对稿件。',
  lineBreak: '新段落里不能有换行。',
} as const;

export function readSurface(surface: Surface, memory: Memory): EditorRead {
  typingIn(surface.document);
  const snapshot = surface.read();
  memory.last = snapshot.text;
  return { snapshot, capabilities: surface.capabilities() };
}

/**
 * The only way a request reaches an editor: find every place anew, write by one technique, read back. Text that is
 * neither the old nor the expected one is taken back once; nothing is ever tried on top of it.
 */
export async function writeSurface(surface: Surface, memory: Memory, request: WriteRequest): Promise<WriteResult> {
  const blocked = typingIn(surface.document).composing ? TEXT.composing : surface.blocked();
  if (blocked) return { status: 'refused', reason: blocked };
  if (request.insert?.blocks.some((block) => /[\r\n]/.test(block.text))) return refused(TEXT.lineBreak);
  const before = surface.read().text;
  const plan = memory.last === null ? null : planWrite(before, request, memory.last);
  if (!plan) return { status: 'stale', read: readSurface(surface, memory) };
  if (plan.expected === before) return { status: 'applied', read: readSurface(surface, memory) };
  const refusal = surface.refusal(plan);
  if (refusal) return refused(refusal);
  const steps = await surface.write(plan);
  await settled();
  const after = surface.read().text;
  if (isExpected(before, plan, after)) {
    memory.written.push({ text: after, steps, inputs: typingIn(surface.document).inputs });
    return { status: 'applied', read: readSurface(surface, memory) };
  }
  if (after === before) return refused(TEXT.notTaken);
  await surface.undo(steps, () => surface.read().text === before);
  await settled();
  memory.written.length = 0;
  return surface.read().text === before ? refused(TEXT.takenBack) : { status: 'unverified', reason: TEXT.unverified };
}

/** Takes the last write back, when nothing was typed since, and proves that the text is `expected`. */
export async function undoSurface(surface: Surface, memory: Memory, expected: string): Promise<WriteResult> {
  const typing = typingIn(surface.document);
  if (typing.composing) return refused(TEXT.composing);
  const last = memory.written.pop();
  if (!last || last.inputs !== typing.inputs || surface.read().text !== last.text) return refused(TEXT.movedOn);
  await surface.undo(last.steps, () => surface.read().text === expected);
  await settled();
  const text = surface.read().text;
  if (text === expected) {
    const earlier = memory.written.at(-1);
    if (earlier) earlier.inputs = typing.inputs;
    return { status: 'applied', read: readSurface(surface, memory) };
  }
  memory.written.length = 0;
  return text === last.text ? refused(TEXT.undoFailed) : { status: 'unverified', reason: TEXT.undoFailed };
}

function refused(reason: string): WriteResult {
  return { status: 'refused', reason };
}

/** Editors that follow the page by a MutationObserver have their model up to date after a task. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Whether the text is the one expected. A browser may turn spaces at the border of an edit into no-break ones and back:
 * a plain space could not stand there. In the lines that were written that is no difference.
 */
function isExpected(before: string, plan: Plan, after: string): boolean {
  const { expected } = plan;
  if (after === expected) return true;
  if (after.length !== expected.length) return false;
  const written = writtenLines(before, plan);
  for (let at = 0; at < after.length; at++) {
    if (after[at] === expected[at]) continue;
    if (!/[ \u00A0]/.test(after.charAt(at)) || !/[ \u00A0]/.test(expected.charAt(at))) return false;
    if (!written.some(({ start, end }) => start <= at && at < end)) return false;
  }
  return true;
}

/** The lines of the expected text that an edit touches. */
function writtenLines(before: string, plan: Plan): { start: number; end: number }[] {
  let shift = 0;
  return plannedSplices(before, plan).map(({ start, end, text }) => {
    const from = plan.expected.lastIndexOf('\n', start + shift - 1) + 1;
    const to = plan.expected.indexOf('\n', start + shift + text.length);
    shift += text.length - (end - start);
    return { start: from, end: to < 0 ? plan.expected.length : to };
  });
}
