import type { SuggestedParagraph, SuggestedSentence } from '../suggestion';
import { verify } from '../verify';
import { type BaseParagraph, rewordable } from './base';
import { gapsIn, type JudgedSentence, judgeSentence } from './judge';
import { groundOf } from './stray-words';
import type { ModelTask } from './task';
import type { Answer } from './wire';

export interface Merged {
  readonly paragraphs: readonly SuggestedParagraph[];
  /** One line each, for the repair turn. Empty when all is well. */
  readonly problems: readonly string[];
  /** Paragraphs whose own text was kept, because the model's lost something of it. */
  readonly kept: number;
  /** Places in the model's own text that became placeholders. */
  readonly replaced: number;
}

/** Puts a model's paragraphs in the place of the suggestion's own, each only where it lost nothing. */
export function merge(answer: Answer, base: readonly BaseParagraph[], task: ModelTask): Merged {
  const left = new Map<string, number>();
  for (const id of base.flatMap(({ slots }) => slots)) left.set(id, (left.get(id) ?? 0) + 1);
  const ground = groundOf(task);
  const paragraphs = [...task.suggestion.paragraphs];
  const problems: string[] = [];
  const said = new Set<string>();
  let kept = 0;
  let replaced = 0;
  if (answer.paragraphs.length !== base.length) problems.push(`段数应为${base.length}段，与原稿一一对应`);
  base.forEach((own, at) => {
    const account = { left, atHome: new Set(own.slots), ground };
    const sentences = (answer.paragraphs[at]?.sentences ?? [])
      .map(({ text }) => judgeSentence(text, task, account))
      .filter(({ text }) => text !== '' && (own.text.includes(text) || isNew(text, said)));
    const lost = [...losses(own, sentences), ...unsoundTogether(sentences, task)];
    const old = paragraphs[own.index];
    problems.push(...sentences.flatMap((sentence) => sentence.problems), ...lost);
    if (lost.length > 0 || !old) kept += 1;
    else {
      replaced += sentences.filter((sentence) => sentence.problems.length > 0).length;
      const waiting = old.sentences.filter((sentence) => !rewordable(old).includes(sentence));
      paragraphs[own.index] = { title: old.title, sentences: [...sentences.map(suggested), ...waiting] };
    }
  });
  return { paragraphs, problems, kept, replaced };
}

/** A sentence or a gap that a model puts everywhere is said once. */
function isNew(text: string, said: Set<string>): boolean {
  if (said.has(text)) return false;
  said.add(text);
  return true;
}

/** What of the own text is gone. A gap may vanish only where a fact came in: it must not become unseen. */
function losses(own: BaseParagraph, sentences: readonly JudgedSentence[]): string[] {
  const facts = sentences.flatMap((sentence) => sentence.facts);
  const left = [...facts];
  // As often as it stood there: a figure said of two things must be said of both.
  const missing = own.slots.filter((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const fresh = new Set(facts.filter((id) => !own.slots.includes(id))).size;
  const gaps = gapsIn(own.text) - fresh - gapsIn(sentences.map(({ text }) => text).join(''));
  return [
    ...[...new Set(missing)].map((id) => `{{${id}}}：原稿中的这个数据丢失了，请放回原处`),
    ...(gaps > 0 ? ['【待核实：…】：原稿中的这类标记丢失了，请放回原处'] : []),
    ...(sentences.length === 0 ? ['有一段没有写'] : []),
  ];
}

/** A line's beginning can read as a number mark (六，…); inside a paragraph the same words are a figure. */
function unsoundTogether(sentences: readonly JudgedSentence[], { ledger, mode }: ModelTask): string[] {
  const { unsupported } = verify(sentences.map(({ text }) => text).join(''), ledger, [], mode);
  return unsupported.map(({ text }) => `“${text}”：没有依据`);
}

function suggested({ text, facts }: JudgedSentence): SuggestedSentence {
  const origin = facts.length > 0 ? 'figures' : gapsIn(text) > 0 ? 'placeholder' : 'pattern';
  return { text, origin, from: [], facts: [...new Set(facts)], note: '模型写的，已逐项核对' };
}
