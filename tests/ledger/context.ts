import { parseDraft } from '@/lib/document/parse';
import { type Snapshot, textSnapshot } from '@/lib/document/snapshot';
import { draftLedger } from '@/lib/drafting/draft-ledger';
import type { Source } from '@/lib/facts/ledger';
import type { LedgerContext } from '@/lib/facts/ledger-texts';
import { chooseProfile } from '@/lib/report/choose-profile';
import { readReport } from '@/lib/report/read';

/** What the ledger of a draft and of sources is shown from. */
export function ledgerContext(snapshot: Snapshot | string, sources: readonly Source[] = []): LedgerContext {
  const draft = parseDraft(typeof snapshot === 'string' ? textSnapshot(snapshot) : snapshot);
  const { profile } = chooseProfile(draft);
  const report = readReport(draft, profile);
  return { draft, report, profile, ledger: draftLedger(draft, report, profile, sources) };
}

export function source(text: string, kind: Source['kind'] = 'text', id = 's1', label = '工作小结'): Source {
  return { id, label, kind, text };
}

/** A report of an office that does not exist, with this body. */
export function reportWith(measures: string, plan = '加强执法培训，年内组织执法检查40次。'): string {
  return [
    '云岭市某局关于2024年度法治政府建设情况的报告',
    '市委、市政府：',
    '现将2024年度法治政府建设有关情况报告如下：',
    '一、2024年度推进法治政府建设的主要举措和成效',
    '（一）规范行政执法',
    measures,
    '二、2025年度推进法治政府建设的主要安排',
    plan,
    '云岭市某局',
    '2025年1月20日',
  ].join('\n');
}
