import { FilePlus2, Globe } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import type { PageText } from '@/lib/messaging/page-text';
import { useIntake } from './intake-store';
import { KINDS } from './kinds';
import { pastedTable } from './pasted-table';
import { readOpenPage } from './read-page';
import { SOURCE_FILES } from './read-source';
import { TableQuestion } from './TableQuestion';

interface Props {
  /** Key of the draft at hand, if there is one. */
  readonly draft: string | null;
  /** The text of the page in the panel's tab. */
  readonly readPage: () => Promise<PageText>;
}

/** Takes sources in: the open page, files, a table, or text typed or pasted. */
export function AddSource({ draft, readPage }: Props) {
  const { kind, text, reading, failures, remarks, setKind, setText, addText, addTable, addFiles, addPage } =
    useIntake();
  const refuse = useIntake((state) => state.refuse);
  const chooser = useRef<HTMLInputElement>(null);

  function paste(event: ClipboardEvent): void {
    try {
      const table = pastedTable(event.clipboardData);
      if (!table) return;
      event.preventDefault();
      addTable(table, draft);
    } catch (error) {
      event.preventDefault();
      refuse(error);
    }
  }

  function drop(event: DragEvent): void {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    void addFiles(files, draft);
  }

  return (
    <div className="flex flex-col gap-1.5 rounded-md border border-line bg-card p-2">
      <fieldset>
        <legend className="text-xs text-soft">这份资料怎么用</legend>
        <div className="grid grid-cols-2">
          {KINDS.map((one) => (
            <label key={one.label} className="flex min-h-6 cursor-pointer items-center gap-2 text-[13px]">
              <input
                type="radio"
                name="source-kind"
                aria-describedby="source-kind-note"
                checked={kind === one.kind}
                onChange={() => setKind(one.kind)}
                className="accent-(--accent)"
              />
              {one.label}
            </label>
          ))}
        </div>
        <p id="source-kind-note" className="text-xs text-soft">
          {KINDS.find((one) => one.kind === kind)?.note}。
        </p>
      </fieldset>
      <div className="flex flex-wrap gap-1.5">
        <Button disabled={reading !== null} onClick={() => void addPage(() => readOpenPage(readPage), draft)}>
          <Globe aria-hidden size={13} />
          把打开的网页加为资料
        </Button>
        <Button disabled={reading !== null} onClick={() => chooser.current?.click()}>
          <FilePlus2 aria-hidden size={13} />
          选择文件
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          accept={SOURCE_FILES}
          className="hidden"
          aria-label="选择资料文件"
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])], draft);
            event.target.value = '';
          }}
        />
      </div>
      <textarea
        aria-label="资料文字"
        value={text}
        rows={3}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
        onDrop={drop}
        placeholder="也可以把文字、表格粘贴到这里，或把文件拖进来：.docx .pdf .xlsx .csv .txt .html .md"
        className="w-full resize-y rounded border border-line bg-card p-1.5 text-[13px] placeholder:text-soft"
      />
      {text.trim() && (
        <div>
          <Button look="soft" onClick={() => addText(draft)}>
            加入
          </Button>
        </div>
      )}
      {reading && <Waiting text={reading.text} onCancel={reading.cancel} />}
      <TableQuestion draft={draft} />
      {failures.length > 0 && (
        <Notice tone="error" live>
          <Lines lines={failures} />
        </Notice>
      )}
      {remarks.length > 0 && (
        <Notice tone="info" live>
          <Lines lines={remarks} />
        </Notice>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}
