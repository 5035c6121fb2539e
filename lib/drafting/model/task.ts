import type { Ledger } from '@/lib/facts/ledger';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';
import { DRAFT_PLAN } from '../draft-ledger';
import { modeOf } from '../draft-part';
import type { Suggestion } from '../suggestion';
import type { Mode } from '../verify';

/** A suggestion written without a model, and all a model may know to write it better. */
export interface ModelTask {
  readonly suggestion: Suggestion;
  readonly ledger: Ledger;
  readonly mode: Mode;
  /** What the part must touch, a line each. */
  readonly requirements: readonly string[];
  /** Headings under the part on problems: what a plan answers. */
  readonly problems: readonly string[];
  /** Ids of the ledger's sources that the model may read. */
  readonly sources: readonly string[];
  /** What the user asks of the wording (写得再短一点); data to the model like everything else. */
  readonly remark?: string;
}

/** Characters of a remark. */
export const REMARK_LIMIT = 200;

export interface TaskGround {
  readonly ledger: Ledger;
  readonly report: Report;
  readonly profile: Profile;
}

export function modelTask(suggestion: Suggestion, { ledger, report, profile }: TaskGround, remark = ''): ModelTask {
  const part = profile.parts.find(({ role }) => role === suggestion.role);
  const mode = modeOf(suggestion.role, profile);
  const problems = report.parts.find(({ role }) => role === 'problems');
  return {
    suggestion,
    ledger,
    mode,
    requirements: (part?.requires ?? []).map(({ label }) => label),
    problems: report.outline.filter(({ parent }) => problems && parent === problems.node).map(({ heading }) => heading),
    // What the draft itself plans is told to a plan only.
    sources: ledger.sources.map(({ id }) => id).filter((id) => mode === 'plan' || id !== DRAFT_PLAN),
    ...(remark ? { remark: remark.slice(0, REMARK_LIMIT) } : {}),
  };
}
