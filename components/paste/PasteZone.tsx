import { Clipboard, ClipboardPaste, FileText } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import type { Copied } from '@/lib/editors/copying/copied';
import { CopyFromPage } from './CopyFromPage';
import { usePaste } from './paste-store';
import { readClipboard } from './read-clipboard';
import { TEXT_FILES } from './read-file';
import { readOwnClipboard } from './read-own-clipboard';

interface Props {
  readonly readCopy: (signal: AbortSignal) => Promise<Copied>;
}

/** Takes a text by paste, drop, choice of a file, or from the page by what that copies. */
export function PasteZone({ readCopy }: Props) {
  const { take, takeFile, reading, failure } = usePaste();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function paste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    event.preventDefault();
    const [file] = clipboardData.files;
    // Word adds a picture of the text: the file counts only where there is no text.
    if (file && clipboardData.getData('text/plain') === '') void takeFile(file);
    else void take('粘贴的稿件', () => readClipboard(clipboardData));
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const { dataTransfer } = event;
    const [file] = dataTransfer.files;
    if (file) void takeFile(file);
    else void take('拖入的文字', () => readClipboard(dataTransfer));
  }

  return (
    <div className="flex flex-col gap-2 p-3">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button below does the same. */}
      <div
        className={`flex flex-col rounded-md border-2 border-dashed bg-card ${over ? 'border-accent' : 'border-line'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor="paste" className="flex items-center gap-1.5 px-3 pt-3 font-medium">
          <ClipboardPaste aria-hidden size={16} className="text-accent" />
          把稿件粘贴到这里
        </label>
        <textarea
          id="paste"
          value=""
          onChange={() => {}}
          onPaste={paste}
          rows={4}
          placeholder="在稿件里按 Ctrl+A 全选、Ctrl+C 复制，再点这里按 Ctrl+V"
          className="m-2 resize-none rounded bg-card p-1 text-[13px] placeholder:text-soft"
        />
        <div className="flex flex-wrap items-center gap-2 px-3 pb-3 text-xs text-soft">
          <Button onClick={() => chooser.current?.click()}>
            <FileText aria-hidden size={13} />
            选择文件
          </Button>
          <Button onClick={() => void take('剪贴板里的稿件', readOwnClipboard)}>
            <Clipboard aria-hidden size={13} />
            读取剪贴板
          </Button>
          <CopyFromPage read={readCopy} />
          也可把 .docx .pdf .txt .html .md 文件拖进来
          <input
            ref={chooser}
            type="file"
            accept={TEXT_FILES}
            className="hidden"
            aria-label="选择稿件文件"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void takeFile(file);
              event.target.value = '';
            }}
          />
        </div>
      </div>
      {reading && <Waiting text={reading.text} onCancel={reading.cancel} />}
      {failure && (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
      <p className="text-xs text-soft">稿件只留在这台电脑上，不上传。改的是这里的副本，改好后可复制全文。</p>
    </div>
  );
}
