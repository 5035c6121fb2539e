import { DropMenu } from '@/components/ui/DropMenu';
import { useWorkspace, useWorkspaceState } from './workspace-context';

/** The year the draft is checked by, and the way to others. */
export function CheckedAs() {
  const workspace = useWorkspace();
  const chosen = useWorkspaceState((state) => state.reportYear);
  const year = useWorkspaceState((state) => state.result?.report.year ?? null);
  const middle = year ?? new Date().getFullYear() - 1;
  return (
    <DropMenu
      label={year === null ? '年度不明' : `${year} 年度`}
      hint="按哪个年度核对"
      choices={[
        ...[middle - 1, middle, middle + 1].map((one) => ({
          label: `按 ${one} 年度核对`,
          onChoose: () => workspace.setReportYear(one),
        })),
        ...(chosen === null ? [] : [{ label: '按稿件写的年度', onChoose: () => workspace.setReportYear(null) }]),
      ]}
    />
  );
}
