import type { EditorRead, WriteRequest, WriteResult } from './contract';
import { type Plan, planWrite } from './plan';
import type { Reading } from './reading';
import type { Reason } from './reasons';
import { isRequest } from './request-guard';
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

export async function readSurface(surface: Surface, memory: Memory, reading?: Reading): Promise<EditorRead> {
  typingIn(surface.document);
  const snapshot = await surface.read(reading);
  memory.last = snapshot.text;
  return { snapshot, capabilities: surface.capabilities() };
}

/**
 * The only way a request reaches an editor: find every place anew, write by one technique, read back. Text that is
 * neither the old nor the expected one is taken back once; nothing is ever tried on top of it.
 */
export async function writeSurface(surface: Surface, memory: Memory, request: WriteRequest): Promise<WriteResult> {
  const typing = typingIn(surface.document);
  const { inputs } = typing;
  const blocked = typing.composing ? 'composing' : surface.blocked();
  if (blocked) return refused(blocked);
  if (!isRequest(request)) return refused('malformed');
  if (hasBreak(request)) return refused('line-break');
  const before = (await surface.read()).text;
  // A read that takes its time may be of a text that was there no more when it was done.
  const isStill = !typing.composing && typing.inputs === inputs;
  const plan = memory.last === null || !isStill ? null : planWrite(before, request, memory.last);
  if (!plan) return { status: 'stale', read: await readSurface(surface, memory) };
  if (plan.expected === before) return { status: 'applied', read: await readSurface(surface, memory) };
  const refusal = surface.refusal(plan);
  if (refusal) return refused(refusal);
  let steps: number;
  let after: string;
  try {
    steps = await surface.write(plan);
    await settled();
    after = (await surface.read()).text;
  } catch {
    return unverified('replaced');
  }
  if (isExpected(plan, after)) {
    memory.written.push({ text: after, steps, inputs: typing.inputs });
    return { status: 'applied', read: await readSurface(surface, memory) };
  }
  const outcome = surface.outcome?.();
  if (outcome === 'beside') return { status: 'applied', read: await readSurface(surface, memory) };
  if (outcome) return unverified(outcome);
  if (after === before) return refused('not-taken');
  // Somebody else was there in between: nothing of ours stands in the text.
  if (steps === 0) return { status: 'stale', read: await readSurface(surface, memory) };
  await takeBack(surface, steps, before);
  memory.written.length = 0;
  return (await surface.read()).text === before ? refused('taken-back') : unverified('unverified');
}

/** Whether drafted words would cut a paragraph or join two. A rule's fix may: it mends broken ones. */
function hasBreak({ origin, edits, insert }: WriteRequest): boolean {
  const inEdits = origin === 'verified' && edits.some(({ text, quote }) => /[\r\n]/.test(text + quote));
  return inEdits || (insert?.blocks.some(({ text }) => /[\r\n]/.test(text)) ?? false);
}

/** Takes the last write back, when nothing was typed since, and proves that the text is `expected`. */
export async function undoSurface(surface: Surface, memory: Memory, expected: string): Promise<WriteResult> {
  const typing = typingIn(surface.document);
  if (typing.composing) return refused('composing');
  const last = memory.written.pop();
  if (!last || (await surface.read()).text !== last.text || last.inputs !== typing.inputs) return refused('moved-on');
  await takeBack(surface, last.steps, expected);
  const { text } = await surface.read();
  if (text === expected) {
    const earlier = memory.written.at(-1);
    if (earlier) earlier.inputs = typing.inputs;
    return { status: 'applied', read: await readSurface(surface, memory) };
  }
  memory.written.length = 0;
  return text === last.text ? refused('undo-failed') : unverified('undo-failed');
}

/** Step by step, no further than the text wanted. */
async function takeBack(surface: Surface, steps: number, wanted: string): Promise<void> {
  for (let step = 0; step < steps && (await surface.read()).text !== wanted; step++) await surface.undoOnce();
  await settled();
}

function refused(reason: Reason): WriteResult {
  return { status: 'refused', reason };
}

function unverified(reason: Reason): WriteResult {
  return { status: 'unverified', reason };
}

/** Editors that follow the page by a MutationObserver have their model up to date after a task. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Whether the text is the one expected. Browsers and editors turn spaces beside what is typed into no-break ones and
 * back, for a plain one would not show there: that is no difference.
 */
function isExpected({ expected }: Plan, after: string): boolean {
  return after.replaceAll('\u00A0', ' ') === expected.replaceAll('\u00A0', ' ');
}
