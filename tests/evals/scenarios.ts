// What is asked of a model: the product's own tasks on drafts of this repository, through the real client.
import { readFileSync } from 'node:fs';
import type { Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { acceptSuggestion } from '@/lib/drafting/accept-suggestion';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import { draftPart } from '@/lib/drafting/draft-part';
import { modelTask } from '@/lib/drafting/model/task';
import { draftWithModel, prepareDraft } from '@/lib/drafting/model-draft';
import { prepareReading, readSection } from '@/lib/drafting/reading/read-with-model';
import { acceptRewriting } from '@/lib/drafting/rewriting/accept-rewriting';
import { lockText } from '@/lib/drafting/rewriting/locked';
import { passageAt } from '@/lib/drafting/rewriting/passage';
import { prepareRewording, rewordWithModel } from '@/lib/drafting/rewriting/reword-with-model';
import { lockOutreach, smoothedOutreach } from '@/lib/drafting/rewriting/smooth-outreach';
import { suggestOutreach } from '@/lib/drafting/suggest-outreach';
import type { Endpoint } from '@/lib/llm/endpoint';
import type { Connection } from '@/lib/llm/ladder';
import { createPastedSession } from '@/lib/messaging/pasted-session';
import { postWrite, type WritePayload } from '@/lib/messaging/post-write';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { outreachTable, withOutreachTotals } from '@/lib/outreach/outreach-table';
import { USUAL_NAMES } from '@/lib/outreach/phrase-options';
import { readEvents } from '@/lib/outreach/read-events';
import { readTsv } from '@/lib/outreach/tsv';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { applyEdits } from '@/lib/rules/apply';

/** What came of one task. */
export interface Outcome {
  /** The draft before and after the result was written as the panel writes it. */
  readonly before: string;
  readonly after: string;
  /** The draft with the text made without a model; the draft itself where there is none. */
  readonly offline: string;
  /** What was written or shown. */
  readonly said: string;
  /** Everything the user supplied, and the sums the program made. */
  readonly known: string;
  /** Words of the facts that were to be kept. */
  readonly facts: readonly string[];
  /** Role that has to be there afterwards; null where no part is added. */
  readonly role: string | null;
}

export interface Scenario {
  readonly name: string;
  run(connection: Connection, endpoint: Endpoint): Promise<Outcome>;
}

const SOUND = readFileSync('samples/sound-report.txt', 'utf8');
const NOTE = '2025年，组织行政执法培训2期，参训14人次；印发《望湖区人防工程检查办法》。';
const never = () => new AbortController().signal;

function groundOf(text: string, supplied: Parameters<typeof draftLedger>[3] = []) {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  return { draft, report, profile: fazhiAnnual, ledger: draftLedger(draft, report, fazhiAnnual, supplied) };
}

async function written(draft: Draft, payload: WritePayload): Promise<string> {
  const session = createPastedSession('eval', textSnapshot(draft.source));
  const { status } = await postWrite(session, payload);
  if (status !== 'applied') throw new Error(`the write was ${status}`);
  return (await session.read()).snapshot.text;
}

function without(role: string): string {
  const { draft, report } = groundOf(SOUND);
  const part = report.parts.find((one) => one.role === role);
  if (!part) throw new Error(`the sample has no ${role}`);
  return applyEdits(draft.source, [{ start: part.start, end: part.end, text: '' }]);
}

/** A missing part, drafted by rule and worded by the model. */
function partScenario(role: string): Scenario {
  return {
    name: `draft ${role}`,
    async run(connection, endpoint) {
      const before = without(role);
      const ground = groundOf(before, [{ id: 'note', label: '工作小结', kind: 'text', text: NOTE }]);
      const { draft, report, profile, ledger } = ground;
      const offline = draftPart(role, report, draft, ledger, profile);
      const prepared = prepareDraft(modelTask(offline, ground), endpoint);
      const { suggestion } = await draftWithModel(connection, prepared, never());
      const insertion = acceptSuggestion(suggestion, {}, ground);
      const slots = prepared.base.flatMap(({ slots: own }) => own);
      return {
        before,
        after: await written(draft, insertion),
        offline: await written(draft, acceptSuggestion(offline, {}, ground)),
        said: insertion.blocks.map(({ text }) => text).join('\n'),
        known: `${before}\n${NOTE}\n${offline.heading}`,
        facts: ledger.facts.filter(({ id }) => slots.includes(id)).map(({ surface }) => surface),
        role,
      };
    },
  };
}

const rewrite: Scenario = {
  name: 'rewrite a passage',
  async run(connection, endpoint) {
    const passage = '我们一共搞了人防工程检查42个，查出问题31个，年底之前全部整改到位。宣传的形式还不够丰富。';
    const before = SOUND.replace(/检查人防工程42个[^\n]*/, passage);
    const ground = groundOf(before);
    const place = passageAt(ground.draft, ground.report, ground.profile, {
      start: before.indexOf(passage),
      end: before.indexOf(passage) + passage.length,
    });
    if (!place) throw new Error('the passage is not there');
    const locked = lockText(
      place.sentences.map(({ text }) => text),
      place.mode,
      ground.report.year,
    );
    const intent = { prompt: 'rewrite', remark: '', endpoint, origins: [before], persons: [] } as const;
    const { result } = await rewordWithModel(connection, prepareRewording(locked, intent), never());
    const reworded = place.sentences.flatMap((sentence, at) => {
      const after = result.wordings[at];
      return after ? [{ ...sentence, after }] : [];
    });
    const edits = acceptRewriting(reworded, place.mode, ground);
    return {
      before,
      after: edits.length > 0 ? await written(ground.draft, edits) : before,
      offline: before,
      said: place.sentences.map(({ text }, at) => result.wordings[at] ?? text).join(''),
      known: before,
      facts: locked.ledger.facts.filter(({ computed }) => !computed).map(({ surface }) => surface),
      role: null,
    };
  },
};

const smooth: Scenario = {
  name: 'smooth an outreach paragraph',
  async run(connection, endpoint) {
    const sheet = readTsv(readFileSync('samples/outreach.tsv', 'utf8'));
    const mapping = guessColumns(sheet);
    const { events } = readEvents(sheet, mapping, 2025);
    const table = outreachTable(sheet, mapping.headerRows, events, { id: 'outreach', label: '宣传台账' });
    const ground = groundOf(SOUND, [table.source]);
    const ledger = withOutreachTotals(ground.ledger, table);
    const plain = suggestOutreach(table, { form: 'events', names: USUAL_NAMES, seed: 0 }, ledger, ground);
    const locked = lockOutreach(plain, ledger);
    const intent = { prompt: 'outreach', remark: '', endpoint, origins: [table.source.text], persons: [] } as const;
    const { result } = await rewordWithModel(connection, prepareRewording(locked, intent), never());
    const insertion = acceptSuggestion(smoothedOutreach(plain, result.wordings, ledger, ''), {}, { ...ground, ledger });
    const offline = plain.paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('');
    return {
      before: SOUND,
      after: await written(ground.draft, insertion),
      offline: await written(ground.draft, acceptSuggestion(plain, {}, { ...ground, ledger })),
      said: insertion.blocks.map(({ text }) => text).join('\n'),
      // The sentences made by rule were verified cell by cell: sums and days stand in no single cell.
      known: `${table.source.text}\n${offline}`,
      facts: locked.ledger.facts.filter(({ computed }) => !computed).map(({ surface }) => surface),
      role: null,
    };
  },
};

const read: Scenario = {
  name: 'read the draft',
  async run(connection, endpoint) {
    const ground = groundOf(SOUND);
    const prepared = prepareReading(ground, endpoint);
    const findings = [];
    for (const section of prepared.sections.slice(0, 2))
      findings.push(...(await readSection(connection, section, prepared, never())).findings);
    const quotes = findings.map(({ quote }) => quote.text);
    if (quotes.some((quote) => !SOUND.includes(quote))) throw new Error('a quotation stands nowhere');
    const said = findings.map(({ unclear, why, suggestion }) => `${unclear}${why}${suggestion}`).join('\n');
    return { before: SOUND, after: SOUND, offline: SOUND, said, known: SOUND, facts: [], role: null };
  },
};

export const SCENARIOS: readonly Scenario[] = [
  partScenario('plan'),
  partScenario('responsibility'),
  partScenario('measures'),
  rewrite,
  smooth,
  read,
];
