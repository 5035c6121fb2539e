import type { Ledger, Source } from '@/lib/facts/ledger';
import { estimateTokens, selectWhole } from '@/lib/llm/budget';
import { fence, newNonce } from '@/lib/llm/fence';
import { type Prompt, promptById, renderPrompt } from '@/lib/llm/prompts';
import type { ChatMessage } from '@/lib/llm/provider';
import { type BaseParagraph, baseParagraphs, slotsIn } from './base';
import { slotFacts, slottedSource, slotWords } from './slots';
import type { ModelTask } from './task';
import { answerSchema } from './wire';

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

/** What one task needs of the sources, whole passages only, with slots in the place of all facts. */
export function buildPrompt(task: ModelTask, contextTokens: number): BuiltPrompt {
  const { ledger, requirements, problems } = task;
  const prompt = promptById(task.mode === 'plan' ? 'plan' : 'draft-part');
  const base = baseParagraphs(task);
  const nonce = newNonce(ledger.sources.map(({ text }) => text));
  const system = renderPrompt(promptById('system'), { nonce });
  const baseText = base
    .map(({ title, text }, at) => `第${at + 1}段${title ? `（标题：${title}）` : ''}：${text}`)
    .join('\n');
  const fixed = estimateTokens([system, prompt.template, baseText, ...requirements, ...problems].join(''));
  // The schema and the list of facts grow with what is sent: half of what is left is theirs.
  const room = Math.floor((contextTokens - prompt.maxOutput - fixed) / 2);
  const { kept, left } = selectWhole(passagesOf(task), room);
  const ids = idsIn([baseText, ...kept.map(({ text }) => text)], ledger);
  const wire = answerSchema(ids);
  const view = {
    year: yearSlot(ledger),
    heading: task.suggestion.heading ?? '',
    requirements: bullets(requirements),
    problems: bullets(problems),
    base: baseText,
    count: String(base.length),
    facts: factList(ids, ledger),
    sources: bySource(kept).map(([label, text]) => ({ fenced: fence(label, text, nonce) })),
    schema: JSON.stringify(wire),
  };
  return {
    prompt,
    wire,
    base,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: renderPrompt(prompt, view) },
    ],
    left: left.map(({ source, first }) => `${source.label}：${first}`),
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
