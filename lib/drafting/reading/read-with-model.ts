import type { Draft } from '@/lib/document/draft';
import type { Ledger } from '@/lib/facts/ledger';
import { estimateMessages } from '@/lib/llm/budget';
import type { Endpoint } from '@/lib/llm/endpoint';
import { fence, newNonce } from '@/lib/llm/fence';
import type { Connection } from '@/lib/llm/ladder';
import { type Outgoing, prepareOutgoing } from '@/lib/llm/outgoing';
import { presetById } from '@/lib/llm/presets';
import { promptById, renderPrompt } from '@/lib/llm/prompts';
import type { ChatMessage } from '@/lib/llm/provider';
import type { Report } from '@/lib/report/report';
import { converse } from '../model/conversation';
import { judgeFindings, type ReadingFinding } from './judge-finding';
import { type Section, sectionsOf } from './sections';
import { READING_WIRE, type ReadingAnswer, ReadingAnswerSchema } from './wire';

/** One call of a reading, ready to be shown before it is sent. */
export interface PreparedSection {
  readonly section: Section;
  readonly outgoing: Outgoing;
}

export interface PreparedReading {
  readonly sections: readonly PreparedSection[];
  /** Paragraphs too long for one call, by their first words. */
  readonly left: readonly string[];
  readonly draft: Draft;
  readonly ledger: Ledger;
}

export interface ReadingGround {
  readonly draft: Draft;
  readonly report: Report;
  readonly ledger: Ledger;
}

const PROMPT = 'reading';
const SYSTEM = 'reading-system';

/** The draft in calls of one chapter each. @throws ModelError `secrecy` or `too-long`. Nothing is sent yet. */
export function prepareReading({ draft, report, ledger }: ReadingGround, endpoint: Endpoint): PreparedReading {
  const contextTokens = endpoint.contextTokens ?? presetById(endpoint.preset).contextTokens;
  const prompt = promptById(PROMPT);
  const outline = report.outline
    .filter(({ level }) => level <= 2)
    .map(({ heading }) => heading)
    .join('\n');
  const nonce = newNonce([draft.source]);
  const fixed = estimateMessages(messagesFor({ title: '', blocks: [] }, outline, nonce));
  // Markers and titles of the fence take a little more than the text itself.
  const { sections, left } = sectionsOf(draft, report, contextTokens - prompt.maxOutput - fixed - 100);
  const persons = ledger.facts.filter(({ kind }) => kind === 'person').map(({ surface }) => surface);
  return {
    sections: sections.map((section) => ({
      section,
      outgoing: prepareOutgoing({
        endpoint,
        messages: messagesFor(section, outline, nonce),
        origins: [draft.source],
        persons,
        maxOutput: prompt.maxOutput,
      }),
    })),
    left,
    draft,
    ledger,
  };
}

/**
 * Lets the model read one section; what it says is dropped where its quotation does not stand there.
 * @throws ModelError
 */
export async function readSection(
  connection: Connection,
  { section, outgoing }: PreparedSection,
  { draft, ledger }: PreparedReading,
  signal: AbortSignal,
): Promise<{
  readonly findings: readonly ReadingFinding[];
  readonly dropped: number;
  readonly warnings: readonly string[];
}> {
  const { result, warnings } = await converse(connection, {
    outgoing,
    prompt: promptById(PROMPT),
    name: 'reading',
    schema: ReadingAnswerSchema,
    wire: READING_WIRE,
    signal,
    judge(answer) {
      const whole = restoredReading(answer, outgoing);
      const findings = judgeFindings(whole, section, draft.source, ledger);
      return { result: { findings, dropped: whole.findings.length - findings.length }, problems: [] };
    },
  });
  return { ...result, warnings };
}

function messagesFor({ title, blocks }: Section, outline: string, nonce: string): ChatMessage[] {
  const text = blocks.map((block) => block.text).join('\n');
  const view = {
    outline: fence('标题', outline, nonce),
    section: fence(title, text, nonce),
    schema: JSON.stringify(READING_WIRE),
  };
  return [
    { role: 'system', content: renderPrompt(promptById(SYSTEM), { nonce }) },
    { role: 'user', content: renderPrompt(promptById(PROMPT), view) },
  ];
}

/** Personal data back in the place of its slots. */
function restoredReading({ findings }: ReadingAnswer, outgoing: Outgoing): ReadingAnswer {
  return {
    findings: findings.map(({ quote, unclear, why, suggestion }) => ({
      quote: outgoing.restore(quote),
      unclear: outgoing.restore(unclear),
      why: outgoing.restore(why),
      suggestion: outgoing.restore(suggestion),
    })),
  };
}
