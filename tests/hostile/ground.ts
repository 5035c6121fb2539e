import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { AcceptContext } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { draftPart } from '@/lib/drafting/draft-part';
import { type ModelTask, modelTask } from '@/lib/drafting/model/task';
import { copied, pattern } from '@/lib/drafting/sentence';
import { OUTREACH, suggestOutreach } from '@/lib/drafting/suggest-outreach';
import type { Suggestion } from '@/lib/drafting/suggestion';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import type { Scenario } from './scenario';

/** A scenario as the program knows it. */
export interface Ground {
  readonly context: AcceptContext;
  /** With the text written without a model. */
  readonly own: ModelTask;
  /** With a text that says nothing, so that a model may write anew. */
  readonly bare: ModelTask;
  /** What stood there before the model wrote: its text and headings. */
  readonly given: readonly string[];
}

export function groundOf(scenario: Scenario): Ground {
  const draft = parseDraft(textSnapshot(scenario.draft));
  const report = readReport(draft, fazhiAnnual);
  const { ledger, suggestion } = madeFor(scenario, draft, report);
  const context: AcceptContext = { draft, report, ledger, profile: fazhiAnnual };
  const bare = { ...suggestion, paragraphs: [{ title: null, sentences: [pattern('持续推进依法行政。')] }] };
  const given = [
    suggestion.heading ?? '',
    ...suggestion.paragraphs.flatMap(({ title, sentences }) => [title ?? '', ...sentences.map(({ text }) => text)]),
  ];
  return { context, own: modelTask(suggestion, context), bare: modelTask(bare, context), given };
}

function madeFor(
  { id, sources, passage = [] }: Scenario,
  draft: AcceptContext['draft'],
  report: AcceptContext['report'],
): { ledger: AcceptContext['ledger']; suggestion: Suggestion } {
  if (id === 'outreach') {
    const [source] = sources;
    const sheet = readTsv(source?.text ?? '');
    const mapping = guessColumns(sheet);
    const { events } = readEvents(sheet, mapping, report.year ?? 0);
    const table = outreachTable(sheet, mapping.headerRows, events, { id, label: source?.label ?? '' });
    const ledger = withOutreachTotals(draftLedger(draft, report, fazhiAnnual, [table.source]), table);
    return {
      ledger,
      suggestion: suggestOutreach(table, { form: 'total', names: USUAL_NAMES, seed: 0 }, ledger, { draft, report }),
    };
  }
  const ledger = draftLedger(draft, report, fazhiAnnual, sources);
  const made = draftPart(id === 'rewrite' ? 'other' : id, report, draft, ledger, fazhiAnnual);
  if (id !== 'rewrite') return { ledger, suggestion: made };
  const sentences = passage.map((text) => {
    const start = draft.source.indexOf(text);
    return copied(text, { start, end: start + text.length });
  });
  // Rewording has no part of its own; it goes where the user says.
  const rewording = { role: OUTREACH, heading: null, choices: [], notes: [], paragraphs: [{ title: null, sentences }] };
  return { ledger, suggestion: { ...made, ...rewording } };
}
