import { FileClock } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { followReading, isCancelled, type ReadingNow } from '@/components/paste/follow-reading';
import { readClipboard } from '@/components/paste/read-clipboard';
import { readFile, TEXT_FILES } from '@/components/paste/read-file';
import { useSources } from '@/components/sources/source-store';
import { Button } from '@/components/ui/Button';
import { DropMenu } from '@/components/ui/DropMenu';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { Waiting } from '@/components/ui/Waiting';
import { MAX_IN_PANEL, type Snapshot, TextTooLong, textSnapshot } from '@/lib/document/snapshot';
import { useLastYear } from './last-year-store';
import { reasonOf } from './reason';
import { useWorkspace } from './workspace-context';

/** Takes last year's report in, by paste, drop, file, or from the sources. */
export function LastYear() {
  const { draftKey } = useWorkspace();
  const given = useLastYear((state) => state.reports[draftKey]);
  const { give, forget } = useLastYear();
  const sources = useSources((state) => state.sources);
  const [failure, setFailure] = useState<string | null>(null);
  const [reading, setReading] = useState<ReadingNow | null>(null);

  async function take(label: string, load: () => Snapshot | Promise<Snapshot>): Promise<void> {
    try {
      const snapshot = await load();
      if (!snapshot.text.trim()) return setFailure('里面没有文字，请换一份。');
      if (snapshot.text.length > MAX_IN_PANEL) throw new TextTooLong(snapshot.text.length);
      setFailure(null);
      give(draftKey, { label, snapshot });
    } catch (error) {
      if (!isCancelled(error)) setFailure(reasonOf(error));
    } finally {
      setReading(null);
    }
  }

  const takeFile = (file: File) => void take(file.name, () => readFile(file, followReading(file.name, setReading)));

  function receive(event: ClipboardEvent | DragEvent, data: DataTransfer): void {
    event.preventDefault();
    const [file] = data.files;
    // Word adds a picture of the text: the file counts only where there is no text.
    if (file && data.getData('text/plain') === '') takeFile(file);
    else void take('粘贴的去年报告', () => readClipboard(data));
  }

  if (given) {
    return (
      <div className="flex items-center gap-2 rounded-md border border-line bg-card px-2 py-1 text-[13px]">
        <FileClock aria-hidden size={14} className="shrink-0 text-soft" />
        <p className="min-w-0 flex-1 truncate">
          {given.label}
          <span className="text-xs text-soft">
            {' '}
            · {given.snapshot.text.replace(/\s/g, '').length.toLocaleString()} 字
          </span>
        </p>
        <Button look="quiet" aria-label="换一份去年的报告" onClick={() => forget(draftKey)}>
          换一份
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-1.5">
      <p className="text-[13px] text-soft">
        给出去年的报告，就能看去年安排的事今年有没有写结果。只留在内存里，不上传。
      </p>
      <textarea
        aria-label="把去年的报告粘贴到这里"
        placeholder="把去年的报告粘贴到这里"
        value=""
        rows={2}
        onChange={() => {}}
        onPaste={(event) => receive(event, event.clipboardData)}
        onDrop={(event) => receive(event, event.dataTransfer)}
        className="w-full resize-none rounded border border-line bg-card p-1.5 text-[13px] placeholder:text-soft"
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <FileButton label="选择文件" inputLabel="选择去年的报告" accept={TEXT_FILES} onFile={takeFile} />
        {sources.length > 0 && (
          <DropMenu
            label="用已加入的资料"
            choices={sources.map(({ label, text }) => ({
              label,
              onChoose: () => void take(label, () => textSnapshot(text)),
            }))}
          />
        )}
      </div>
      {reading && <Waiting text={reading.text} onCancel={reading.cancel} />}
      {failure && (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
    </div>
  );
}
