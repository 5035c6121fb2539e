import type { PlacedDraft } from '@/lib/document/draft';
import { differing, noting } from '@/lib/report/noting';
import { type Report, ReportSchema } from '@/lib/report/report';
import type { DraftView } from './rule';

/** Fields of a draft and of its report, one bit for each. */
export interface ViewFields {
  readonly report: number;
  readonly draft: number;
}

const REPORT_FIELDS = ReportSchema.keyof().options;
const DRAFT_FIELDS: readonly (keyof PlacedDraft)[] = [
  'source',
  'format',
  'complete',
  'blocks',
  'lines',
  'joints',
  'marks',
  'wrapped',
];

const NotedReport = noting<Report>(REPORT_FIELDS);
const NotedDraft = noting<PlacedDraft>(DRAFT_FIELDS);

/** A view that notes which fields of draft and report are read through it: what a rule says can depend on no others. */
export class RecordedView {
  private readonly report;
  private readonly draft;
  private readonly view: DraftView;

  constructor(view: DraftView) {
    this.report = new NotedReport(view.report);
    this.draft = new NotedDraft(view.draft);
    const { profile, lastYear, table } = view;
    this.view = { draft: this.draft, report: this.report, profile, lastYear, table };
  }

  /** Gives the view to `look` and tells, besides its answer, what it read. */
  record<Answer>(look: (view: DraftView) => Answer): { readonly answer: Answer; readonly read: ViewFields } {
    this.report.noted = 0;
    this.draft.noted = 0;
    const answer = look(this.view);
    return { answer, read: { report: this.report.noted, draft: this.draft.noted } };
  }
}

/** The fields in which two views are not the same. */
export function changedFields(before: DraftView, now: DraftView): ViewFields {
  return {
    report: differing(REPORT_FIELDS, before.report, now.report),
    draft: differing(DRAFT_FIELDS, before.draft, now.draft),
  };
}

export function haveCommon(some: ViewFields, others: ViewFields): boolean {
  return (some.report & others.report) !== 0 || (some.draft & others.draft) !== 0;
}
