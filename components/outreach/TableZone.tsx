import { type ClipboardEvent, useState } from 'react';
import { reasonOf } from '@/components/check/reason';
import { Notice } from '@/components/ui/Notice';
import type { TableReading } from '@/lib/outreach/html-table';
import { readTable } from './read-table';

interface Props {
  readonly onTable: (reading: TableReading) => void;
}

/** Where a table comes in. */
export function TableZone({ onTable }: Props) {
  const [failure, setFailure] = useState<string | null>(null);
  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    try {
      const reading = readTable(event.clipboardData);
      setFailure(reading ? null : '没有粘到表格。请在 Excel 或 WPS 表格里选中单元格（连同表头）复制，再到这里粘贴。');
      if (reading) onTable(reading);
    } catch (error) {
      setFailure(reasonOf(error));
    }
  }
  return (
    <>
      <textarea
        aria-label="把宣传活动表格粘贴到这里"
        value=""
        onChange={() => {}}
        onPaste={paste}
        rows={3}
        placeholder="在表格里选中单元格（连同表头）复制，再点这里按 Ctrl+V。场次、份数、人次由程序相加，每个数都能查到单元格。"
        className="w-full resize-none rounded-md border-2 border-dashed border-line bg-card p-2 text-[13px] placeholder:text-soft"
      />
      {failure && (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
    </>
  );
}
