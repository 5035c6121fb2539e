import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { saveFile } from '@/components/ui/save-file';
import { Waiting } from '@/components/ui/Waiting';
import type { CountedReading } from '@/lib/export/outreach-sheets';
import type { ColumnMapping } from '@/lib/outreach/columns';
import { kindOf } from '@/lib/outreach/kinds';
import { exportWorkbook } from './export-runner';

interface Props {
  readonly reading: CountedReading;
  readonly mapping: ColumnMapping;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table as it counts, its sums and what is to be looked at, as a workbook that can be pasted or dropped in again. */
export function ExportOutreach({ reading, mapping }: Props) {
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function save(): Promise<void> {
    const abort = new AbortController();
    running.current = abort;
    setBusy(true);
    setFailed(false);
    try {
      const { events, unread, doubts, sums, wrongSums } = reading;
      const counted = { events, unread, doubts, sums, wrongSums };
      saveFile(
        `${kindOf(mapping).label}统计.xlsx`,
        await exportWorkbook({ reading: counted, mapping }, abort.signal),
        XLSX,
      );
    } catch (error) {
      if (abort.signal.aborted) return;
      console.error(error);
      setFailed(true);
    } finally {
      if (running.current === abort) setBusy(false);
    }
  }

  return (
    <div className="mb-2">
      <Button
        aria-disabled={busy}
        onClick={() => !busy && void save()}
        title="三张工作表：活动明细、合计（带算式和来源行）、待核"
      >
        <Download aria-hidden size={13} />
        导出 Excel
      </Button>
      {busy && <Waiting text="正在生成表格…" onCancel={() => running.current?.abort()} />}
      {failed && (
        <Notice tone="error" live>
          表格没有生成，请再点一次；还不行，请关掉面板重新打开。
        </Notice>
      )}
    </div>
  );
}
