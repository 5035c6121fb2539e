import { useRef, useState } from 'react';
import { reasonOf } from '@/components/check/reason';
import { readFile } from '@/components/paste/read-file';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { KINDS } from './kinds';
import { type SuppliedKind, useSources } from './source-store';

/** Takes a source in: typed, pasted, or from a file. */
export function AddSource() {
  const { sources, add } = useSources();
  const [kind, setKind] = useState<SuppliedKind>('text');
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  function addTyped(): void {
    add({ label: `资料${sources.length + 1}`, kind, text });
    setText('');
    setFailure(null);
  }

  async function addFile(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      add({ label: file.name, kind, text: (await readFile(file)).text });
      setFailure(null);
    } catch (error) {
      setFailure(reasonOf(error));
    }
  }

  return (
    <div className="flex flex-col gap-1.5 rounded-md border border-line bg-card p-2">
      <fieldset>
        <legend className="text-xs text-soft">这份资料怎么用</legend>
        {KINDS.map((one) => (
          <label key={one.kind} className="flex cursor-pointer items-start gap-2 py-0.5 text-[13px]">
            <input
              type="radio"
              name="source-kind"
              checked={kind === one.kind}
              onChange={() => setKind(one.kind)}
              className="mt-1 accent-(--accent)"
            />
            <span>
              {one.label}
              <span className="text-xs text-soft">：{one.note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <textarea
        aria-label="资料文字"
        value={text}
        rows={3}
        onChange={(event) => setText(event.target.value)}
        placeholder="把资料粘贴到这里"
        className="w-full resize-y rounded border border-line bg-card p-1.5 text-[13px] placeholder:text-soft"
      />
      <div className="flex gap-1.5">
        <Button disabled={!text.trim()} onClick={addTyped}>
          加入
        </Button>
        <Button look="quiet" onClick={() => chooser.current?.click()}>
          选择文件
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".docx,.txt,.html,.htm,.md,.markdown"
          className="hidden"
          aria-label="选择资料文件"
          onChange={(event) => {
            void addFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {failure && (
        <Notice tone="error" live>
          {failure}
        </Notice>
      )}
    </div>
  );
}
