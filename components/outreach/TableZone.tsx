import { Table2 } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useContext, useState } from 'react';
import { WorkspaceContext } from '@/components/check/workspace-context';
import { useSources } from '@/components/sources/source-store';
import { Button } from '@/components/ui/Button';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import { parseDraft } from '@/lib/document/parse';
import { foundInText } from './intake/found-in-text';
import { isTableText, LONG_TEXT } from './intake/is-table-text';
import { NotesReview } from './intake/NotesReview';
import { readHtml, readTableFile, TABLE_FILES } from './intake/read-table-file';
import { TableChoice } from './intake/TableChoice';
import { type TakeTable, useTableIntake } from './intake/table-intake';
import { readTables } from './intake/table-reader';
import { tablesAtHand } from './intake/tables-at-hand';

interface Props {
  readonly onTable: TakeTable;
}

/** Takes a table in: pasted, dropped, chosen as a file, written as notes, or found in page, draft and sources. */
export function TableZone({ onTable }: Props) {
  const { text, reading, failure, found, notes, setText, read, offer, choose, readNotes, takeNotes, back } =
    useTableIntake();
  const [over, setOver] = useState(false);
  const workspace = useContext(WorkspaceContext);

  function takeFile(file: File): void {
    void read(`“${file.name}”`, (following) => readTableFile(file, following), onTable);
  }

  function takeAtHand(): void {
    const snapshot = workspace?.store.getState().read?.snapshot;
    const { sources } = useSources.getState();
    void read(
      '网页、稿件和资料里的表格',
      (following) => tablesAtHand(snapshot ? parseDraft(snapshot) : null, sources, following),
      onTable,
    );
  }

  /** False for a text that is no table. HTML goes first: only there merged cells can be told from empty ones. */
  function takeData(data: DataTransfer): boolean {
    const html = data.getData('text/html');
    const plain = data.getData('text/plain');
    // Prose copied from a page may come with a table that only lays it out: cells give tabs.
    const isCells = /<table\b/i.test(html) && (plain === '' || plain.includes('\t'));
    if (isCells) void read('粘贴的表格', (following) => readHtml(html, following), onTable);
    else if (!isTableText(plain)) return false;
    else if (plain.length > LONG_TEXT)
      void read('粘贴的表格', (following) => readTables({ text: plain, name: '' }, following), onTable);
    else offer(foundInText(plain), onTable);
    return true;
  }

  function paste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    const [file] = clipboardData.files;
    // A spreadsheet adds a picture of the cells: the file counts only where there is no text.
    const isFile = file !== undefined && clipboardData.getData('text/plain') === '';
    if (takeData(clipboardData) || isFile) event.preventDefault();
    if (isFile) takeFile(file);
  }

  function drop(event: DragEvent): void {
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file && !takeData(event.dataTransfer)) return;
    event.preventDefault();
    if (file) takeFile(file);
  }

  const trouble = failure !== null && (
    <Notice tone="error" live>
      {failure}
    </Notice>
  );
  if (found || notes) {
    return (
      <div className="flex flex-col gap-2">
        {found && (
          <TableChoice tables={found} onChoose={(table, hidden) => choose(table, hidden, onTable)} onBack={back} />
        )}
        {notes && <NotesReview note={text} reading={notes} onUse={() => takeNotes(onTable)} onBack={back} />}
        {trouble}
      </div>
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
          rows={text ? 6 : 4}
          placeholder={PLACEHOLDER}
          className="w-full resize-y rounded bg-card p-1 text-[13px] placeholder:text-soft"
        />
        {text.trim() && (
          <div>
            <Button look="primary" onClick={readNotes}>
              从文字里认出活动
            </Button>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-1.5">
          <FileButton label="选择表格文件" inputLabel="选择宣传活动表格文件" accept={TABLE_FILES} onFile={takeFile} />
          <Button onClick={takeAtHand}>
            <Table2 aria-hidden size={13} />
            网页、稿件、资料里的表
          </Button>
        </div>
        <p className="text-xs text-soft">
          .xlsx .xls .et .csv 可以拖进来。场次、份数、人次由程序相加，每个数都能查到单元格。
        </p>
      </div>
      {reading && <Waiting text={reading.text} onCancel={reading.cancel} />}
      {trouble}
    </div>
  );
}

const PLACEHOLDER = `在表格里选中单元格（连同表头）复制，点这里按 Ctrl+V；也可以写几行活动记录：
3月1日在望湖广场开展国际民防日宣传，发放折页300份，接受咨询120人次`;
