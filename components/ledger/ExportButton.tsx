import { Download } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { saveFile } from '@/components/ui/save-file';
import { Waiting } from '@/components/ui/Waiting';
import { ledgerWorkbook } from '@/lib/export/ledger-workbook';
import type { LedgerContext } from '@/lib/facts/ledger-texts';

interface Props {
  readonly context: LedgerContext;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function ExportButton({ context }: Props) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    setFailed(false);
    try {
      saveFile(fileName(context), new Uint8Array(await ledgerWorkbook(context)), XLSX);
    } catch (error) {
      console.error(error);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <div>
        <Button aria-disabled={busy} onClick={() => !busy && void save()} title="存成 Excel 表格，可以打印">
          <Download aria-hidden size={13} />
          导出数据佐证台账
        </Button>
      </div>
      {busy && <Waiting text="正在生成表格…" />}
      {failed && (
        <Notice tone="error" live>
          表格没有生成，请再点一次；还不行，请关掉面板重新打开。
        </Notice>
      )}
    </>
  );
}

/** After the report's title, without what no file name may hold. */
function fileName({ report }: LedgerContext): string {
  const title = (report.title?.text ?? '').replace(/[\\/:*?"<>|\s]/g, '').slice(0, 60);
  return `${title && `${title}_`}数据佐证台账.xlsx`;
}
