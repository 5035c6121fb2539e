import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { draftLedger } from './draft-ledger';
import type { Composed, DraftTask } from './task';

/** What a task composes for a draft with this body, and for a note the user supplied. */
export function composedIn(task: DraftTask, body: string, note = ''): Composed {
  const draft = parseDraft(textSnapshot(`云岭市某局关于2024年度法治政府建设情况的报告\n${body}`));
  const report = readReport(draft, fazhiAnnual);
  const sources = note ? [{ id: 'note', label: '工作小结', kind: 'text' as const, text: note }] : [];
  return task.compose({
    draft,
    report,
    profile: fazhiAnnual,
    ledger: draftLedger(draft, report, fazhiAnnual, sources),
    existing: '',
    seed: 0,
  });
}
