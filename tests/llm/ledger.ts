import type { ModelTask } from '@/lib/drafting/model/task';
import { toFill } from '@/lib/drafting/sentence';
import type { SuggestedParagraph, Suggestion } from '@/lib/drafting/suggestion';
import { textHash } from '@/lib/facts/hash';
import { buildLedger } from '@/lib/facts/ledger';

export const LEDGER = buildLedger(
  [
    {
      id: 'table',
      label: '宣传台账',
      kind: 'table',
      text: '活动\t时间\t场次\t参与人数\n法律进校园\t2024年4月15日\t3场次\t500余人',
    },
    {
      id: 'notes',
      label: '笔记',
      kind: 'text',
      text: '2024年，市司法局召开专题会议2次，印发《法治建设工作要点》（云法〔2024〕5号），整改率98%，投入普法经费12.5万元。王小明同志讲授法治课。',
    },
  ],
  2024,
);

export function suggestionOf(...paragraphs: SuggestedParagraph[]): Suggestion {
  return {
    id: 'measures-1',
    role: 'measures',
    heading: '一、推进法治政府建设的主要举措和成效',
    paragraphs,
    choices: [],
    notes: [],
    before: null,
    draftHash: textHash('draft'),
    ledgerHash: LEDGER.hash,
  };
}

export const TASK: ModelTask = {
  suggestion: suggestionOf({ title: null, sentences: [toFill('法治宣传的情况')] }),
  ledger: LEDGER,
  mode: 'past',
  requirements: ['法治宣传'],
  problems: [],
  sources: ['table', 'notes'],
};

/** «3场次» → {{f2}}: slots written as the words they stand for. */
export function slots(text: string): string {
  return text.replace(/«([^»]+)»/g, (_, words: string) => {
    const fact = LEDGER.facts.find(({ surface }) => surface === words);
    if (!fact) throw new Error(`The ledger of the tests has no ${words}.`);
    return `{{${fact.id}}}`;
  });
}

export const GOOD = slots('«2024年»，市司法局召开专题会议«2次»，印发«《法治建设工作要点》»（«云法〔2024〕5号»）。');
export const GOOD_RENDERED = '2024年，市司法局召开专题会议2次，印发《法治建设工作要点》（云法〔2024〕5号）。';

/** One paragraph of these sentences. */
export function answerOf(...sentences: string[]): string {
  return paragraphsOf(sentences);
}

export function paragraphsOf(...paragraphs: string[][]): string {
  const sentences = (texts: string[]) => texts.map((text) => ({ text, facts: [] }));
  return JSON.stringify({ paragraphs: paragraphs.map((texts) => ({ sentences: sentences(texts) })) });
}

export function wordsOf({ paragraphs }: Suggestion): string {
  return paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join('')).join('\n');
}
