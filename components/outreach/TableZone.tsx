import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import { foundInText } from './intake/found-in-text';
import { isTableText, LONG_TEXT } from './intake/is-table-text';
import { readHtml, readTableFile, TABLE_FILES } from './intake/read-table-file';
import { TableChoice } from './intake/TableChoice';
import { type TakeTable, useTableIntake } from './intake/table-intake';
import { readTables } from './intake/table-reader';

interface Props {
  readonly onTable: TakeTable;
}

/** Takes a table in: pasted, dropped or chosen as a file. Of several the user chooses one. */
export function TableZone({ onTable }: Props) {
  const { text, reading, failure, found, setText, read, offer, choose, refuse, back } = useTableIntake();
  const [over, setOver] = useState(false);

  function takeFile(file: File): void {
    void read(`“${file.name}”`, (following) => readTableFile(file, following), onTable);
  }

  /** HTML goes before plain text: only there merged cells can be told from empty ones. */
  function takeData(data: DataTransfer): boolean {
    const html = data.getData('text/html');
    const plain = data.getData('text/plain');
    if (/<table\b/i.test(html)) {
      void read('粘贴的表格', (following) => readHtml(html, following), onTable);
      return true;
    }
    if (!isTableText(plain)) return false;
    if (plain.length > LONG_TEXT)
      void read('粘贴的表格', (following) => readTables({ text: plain, name: '' }, following), onTable);
    else
      try {
        offer(foundInText(plain), onTable);
      } catch (error) {
        refuse(error);
      }
    return true;
  }

  function paste(event: ClipboardEvent): void {
    const [file] = event.clipboardData.files;
    if (takeData(event.clipboardData)) event.preventDefault();
    else if (file && event.clipboardData.getData('text/plain') === '') {
      event.preventDefault();
      takeFile(file);
    }
  }

  function drop(event: DragEvent): void {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file && !takeData(event.dataTransfer)) return;
    event.preventDefault();
    if (file) takeFile(file);
  }

  if (found) {
    return (
      <>
        <TableChoice tables={found} onChoose={(table, hidden) => choose(table, hidden, onTable)} onBack={back} />
        <Failure text={failure} />
      </>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button below does the same. */}
      <div
        className={`flex flex-col gap-1.5 rounded-md border-2 border-dashed bg-card p-2 ${over ? 'border-accent' : 'border-line'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <textarea
          aria-label="把宣传活动表格粘贴到这里"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={paste}
          rows={3}
          placeholder="在表格里选中单元格（连同表头）复制，再点这里按 Ctrl+V。场次、份数、人次由程序相加，每个数都能查到单元格。"
          className="w-full resize-y rounded bg-card p-1 text-[13px] placeholder:text-soft"
        />
        <div className="flex flex-wrap items-center gap-1.5">
          <FileButton label="选择表格文件" inputLabel="选择宣传活动表格文件" accept={TABLE_FILES} onFile={takeFile} />
          <span className="text-xs text-soft">.xlsx .xls .et .csv，也可以拖进来</span>
        </div>
      </div>
      {reading && <Waiting text={reading.text} onCancel={reading.cancel} />}
      <Failure text={failure} />
    </div>
  );
}

function Failure({ text }: { readonly text: string | null }) {
  return (
    text !== null && (
      <Notice tone="error" live>
        {text}
      </Notice>
    )
  );
}
