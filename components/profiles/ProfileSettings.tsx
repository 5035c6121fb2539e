import { useState } from 'react';
import type { Workspace } from '@/components/check/workspace';
import { Button } from '@/components/ui/Button';
import { FileButton } from '@/components/ui/FileButton';
import { Folded } from '@/components/ui/Folded';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { Profile } from '@/lib/report/profile';
import { type ProfileError, readUserProfile } from '@/lib/report/user-profile';
import { DeriveProfile } from './DeriveProfile';
import { useOwnProfiles } from './own-profiles';
import { SavedProfile } from './SavedProfile';

interface Props {
  /** The text at hand in the panel, if any. */
  readonly workspace: Workspace | null;
}

type Outcome = { readonly added: Profile } | { readonly file: string; readonly errors: readonly ProfileError[] } | null;

/** 报告模板: the user's own, and how to get more. */
export function ProfileSettings({ workspace }: Props) {
  const { profiles, add } = useOwnProfiles();
  const [outcome, setOutcome] = useState<Outcome>(null);

  function keep(profile: Profile): void {
    add(profile);
    setOutcome({ added: profile });
  }

  async function readChosen(file: File): Promise<void> {
    const read = readUserProfile(await file.text());
    if (read.ok) keep(read.profile);
    else setOutcome({ file: file.name, errors: read.errors });
  }

  return (
    <Section title="报告模板">
      <p className="mb-2 text-[13px] text-soft">
        模板规定一种报告有哪些部分、怎样写标题。自带的模板会自动选用；本地通知另有要求的，可以在这里加自己的模板，然后在“核稿”里选用。
      </p>
      {profiles.length > 0 && (
        <ul className="mb-2 flex flex-col gap-1">
          {profiles.map((profile) => (
            <li key={profile.id}>
              <SavedProfile profile={profile} />
            </li>
          ))}
        </ul>
      )}
      <div className="mb-1 flex flex-wrap items-center gap-2">
        <FileButton
          label="加入模板文件"
          inputLabel="选择模板文件"
          accept=".json,application/json"
          onFile={(file) => void readChosen(file)}
        />
        <span className="text-xs text-soft">JSON 文件，一般由上级或单位管理员给出</span>
      </div>
      <div aria-live="polite">{outcome && <OutcomeNotice outcome={outcome} onClose={() => setOutcome(null)} />}</div>
      <Folded title="用一份范文生成模板" className="mt-1">
        <DeriveProfile workspace={workspace} onDerived={keep} />
      </Folded>
    </Section>
  );
}

interface OutcomeProps {
  readonly outcome: NonNullable<Outcome>;
  readonly onClose: () => void;
}

function OutcomeNotice({ outcome, onClose }: OutcomeProps) {
  const close = (
    <Button look="quiet" onClick={onClose}>
      知道了
    </Button>
  );
  if ('added' in outcome) {
    const { label, parts } = outcome.added;
    return (
      <Notice tone="good" aside={close}>
        已加入“{label}”，共 {parts.length} 个部分：{parts.map((part) => part.label).join('、')}。
      </Notice>
    );
  }
  return (
    <Notice tone="error" aside={close}>
      <p>
        “{outcome.file}”有 {outcome.errors.length} 处要改，没有加入：
      </p>
      <ul className="mt-1 list-disc pl-4">
        {outcome.errors.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path && <code className="mr-1 rounded bg-sunk px-1 text-xs break-all">{path}</code>}
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
