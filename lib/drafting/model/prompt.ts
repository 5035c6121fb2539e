import type { Ledger, Source } from '@/lib/facts/ledger';
import { estimateMessages, selectWhole } from '@/lib/llm/budget';
import { fence, newNonce } from '@/lib/llm/fence';
import { type Prompt, promptById, renderPrompt } from '@/lib/llm/prompts';
import type { ChatMessage } from '@/lib/llm/provider';
import { type BaseParagraph, baseParagraphs, slotsIn } from './base';
import { slotFacts, slottedSource, slotWords } from './slots';
import type { ModelTask } from './task';
import { answerSchema, SHOWN_SCHEMA } from './wire';

export interface BuiltPrompt {
  readonly prompt: Prompt;
  readonly messages: readonly ChatMessage[];
  readonly wire: Readonly<Record<string, unknown>>;
  readonly base: readonly BaseParagraph[];
  /** What found no room, as the user knows it: source and first words. */
  readonly left: readonly string[];
}

interface Passage {
  readonly source: Source;
  readonly text: string;
  readonly first: string;
}

/**
 * What one task needs of the sources, whole passages only, with slots in the place of all facts. The list of facts grows
 * with the passages, so fewer are taken until all fits.
 */
export function buildPrompt(task: ModelTask, contextTokens: number): BuiltPrompt {
  const prompt = promptById(task.mode === 'plan' ? 'plan' : 'draft-part');
  const base = baseParagraphs(task);
  const passages = passagesOf(task);
  const nonce = newNonce([...task.ledger.sources.map(({ text }) => text), task.remark ?? '']);
  const budget = contextTokens - prompt.maxOutput;
  for (let room = budget; ; room = Math.floor(room * 0.7)) {
    const { kept, left } = selectWhole(passages, room);
    const built = written(task, prompt, base, kept, nonce);
    if (kept.length === 0 || estimateMessages(built.messages) <= budget) {
      return { prompt, base, ...built, left: left.map(({ source, first }) => `${source.label}：${first}`) };
    }
  }
}

function written(
  { ledger, requirements, problems, suggestion, remark }: ModelTask,
  prompt: Prompt,
  base: readonly BaseParagraph[],
  passages: readonly Passage[],
  nonce: string,
): Pick<BuiltPrompt, 'messages' | 'wire'> {
  const own = base
    .map(({ title, text }, at) => `第${at + 1}段${title ? `（标题：${title}）` : ''}：${text}`)
    .join('\n');
  const ids = idsIn([own, ...passages.map(({ text }) => text)], ledger);
  const view = {
    year: yearSlot(ledger),
    heading: suggestion.heading ?? '',
    requirements: bullets(requirements),
    problems: fence('问题', bullets(problems), nonce),
    base: fence('原稿', own, nonce),
    remark: remark ? fence('补充要求', remark, nonce) : null,
    count: String(base.length),
    facts: factList(ids, ledger),
    sources: bySource(passages).map(([label, text]) => ({ fenced: fence(label, text, nonce) })),
    schema: SHOWN_SCHEMA,
  };
  return {
    wire: answerSchema(ids),
    messages: [
      { role: 'system', content: renderPrompt(promptById('system'), { nonce }) },
      { role: 'user', content: renderPrompt(prompt, view) },
    ],
  };
}

function passagesOf({ ledger, sources }: ModelTask): Passage[] {
  const seen = new Set<string>();
  return ledger.sources
    .filter(({ id, text }) => sources.includes(id) && !seen.has(text) && seen.add(text))
    .flatMap((source) =>
      [...source.text.matchAll(/[^\n]+/g)]
        .filter(([line]) => line.trim())
        .map(({ 0: line, index }) => ({
          source,
          text: slottedSource(source, ledger, { start: index, end: index + line.length }),
          first: line.trim().slice(0, 20),
        })),
    );
}

/** The slots of some texts, and the computed facts, which stand in no source. */
function idsIn(texts: readonly string[], ledger: Ledger): string[] {
  const seen = new Set(texts.flatMap(slotsIn));
  return slotFacts(ledger)
    .filter(({ id, computed }) => seen.has(id) || computed)
    .map(({ id }) => id);
}

function factList(ids: readonly string[], ledger: Ledger): string {
  const lines = slotFacts(ledger)
    .filter(({ id }) => ids.includes(id))
    .map((fact) => {
      const where = fact.computed?.formula ?? ledger.sources.find(({ id }) => id === fact.place.source)?.label ?? '';
      const words = fact.kind === 'person' ? '人名' : slotWords(fact);
      return `{{${fact.id}}}＝${words}（${where}）`;
    });
  return lines.join('\n') || '（没有）';
}

function bySource(passages: readonly Passage[]): [string, string][] {
  const texts = new Map<string, string>();
  for (const { source, text } of passages) {
    const before = texts.get(source.label);
    texts.set(source.label, before === undefined ? text : `${before}\n${text}`);
  }
  return [...texts];
}

function yearSlot(ledger: Ledger): string {
  const year = ledger.facts.find(({ kind, computed }) => kind === 'year' && computed);
  return year ? `{{${year.id}}}` : '本年度';
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n') || '- （无）';
}
