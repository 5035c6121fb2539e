import { useState } from 'react';
import { useStore } from 'zustand';
import { reasonOf } from '@/components/check/reason';
import type { Workspace } from '@/components/check/workspace';
import { readClipboard } from '@/components/paste/read-clipboard';
import { readFile } from '@/components/paste/read-file';
import { Field, INPUT } from '@/components/settings/Field';
import { Button } from '@/components/ui/Button';
import { FileButton } from '@/components/ui/FileButton';
import { Notice } from '@/components/ui/Notice';
import { parseDraft } from '@/lib/document/parse';
import type { Snapshot } from '@/lib/document/snapshot';
import { deriveProfile } from '@/lib/report/derive-profile';
import type { Profile } from '@/lib/report/profile';
import { PROFILES } from '@/lib/report/profiles';
import { useOwnProfiles } from './own-profiles';

interface Props {
  readonly workspace: Workspace | null;
  readonly onDerived: (profile: Profile) => void;
}

const NO_HEADINGS =
  '没有认出一级标题（一、……  二、……），生成不了模板。请换一份分了部分的范文；从网页复制时把标题的序号一起复制。';

/** Makes a template of the headings of a model report. */
export function DeriveProfile({ workspace, onDerived }: Props) {
  const own = useOwnProfiles((state) => state.profiles);
  const [label, setLabel] = useState('');
  const [failure, setFailure] = useState<string | null>(null);

  async function derive(load: () => Snapshot | Promise<Snapshot>, fallback: string): Promise<void> {
    try {
      const draft = parseDraft(await load());
      const profile = deriveProfile(draft, { id: freeId(own), label: label.trim() || fallback });
      if (!profile) return setFailure(NO_HEADINGS);
      setFailure(null);
      setLabel('');
      onDerived(profile);
    } catch (error) {
      setFailure(reasonOf(error));
    }
  }

  function receive(data: DataTransfer): void {
    const [file] = data.files;
    if (file && data.getData('text/plain') === '') void derive(() => readFile(file), nameOf(file));
    else void derive(() => readClipboard(data), '按范文生成的模板');
  }

  return (
    <div className="mt-1 rounded-md border border-line bg-card p-2">
      <p className="mb-2 text-xs text-soft">
        按范文的一级标题生成：有哪些部分、什么顺序、标题怎样写。年份会自动换成报告的年度。范文只在这台电脑上读。
      </p>
      <Field label="模板名称">
        {(field) => (
          <input
            {...field}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            placeholder="例如：市里2025年通知"
            className={INPUT}
          />
        )}
      </Field>
      <textarea
        aria-label="把范文粘贴到这里"
        placeholder="把范文全文粘贴或拖到这里"
        value=""
        rows={2}
        onChange={() => {}}
        onPaste={(event) => {
          event.preventDefault();
          receive(event.clipboardData);
        }}
        onDrop={(event) => {
          event.preventDefault();
          receive(event.dataTransfer);
        }}
        className="mb-1.5 w-full resize-none rounded border border-line bg-card p-1.5 text-[13px] placeholder:text-soft"
      />
      <div className="flex flex-wrap gap-1.5">
        <FileButton
          label="选择范文文件"
          inputLabel="选择范文文件"
          accept=".docx,.txt,.html,.htm,.md,.markdown"
          onFile={(file) => void derive(() => readFile(file), nameOf(file))}
        />
        {workspace && (
          <FromOpenDraft workspace={workspace} onTake={(snapshot) => void derive(() => snapshot, '按正在核对的稿件')} />
        )}
      </div>
      {failure && (
        <div className="mt-1.5">
          <Notice tone="error" live>
            {failure}
          </Notice>
        </div>
      )}
    </div>
  );
}

interface OpenDraftProps {
  readonly workspace: Workspace;
  readonly onTake: (snapshot: Snapshot) => void;
}

function FromOpenDraft({ workspace, onTake }: OpenDraftProps) {
  const snapshot = useStore(workspace.store, (state) => state.read?.snapshot);
  if (!snapshot?.text.trim()) return null;
  return <Button onClick={() => onTake(snapshot)}>用正在核对的稿件</Button>;
}

function nameOf(file: File): string {
  return file.name.replace(/\.[^.]*$/, '');
}

function freeId(own: readonly Profile[]): string {
  const taken = new Set([...own, ...PROFILES].map(({ id }) => id));
  let number = 1;
  while (taken.has(`model-${number}`)) number++;
  return `model-${number}`;
}
