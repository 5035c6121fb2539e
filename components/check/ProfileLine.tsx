import { Settings2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useView } from '@/components/panel/view-store';
import { useOwnProfiles } from '@/components/profiles/own-profiles';
import { useProfileChoices } from '@/components/profiles/profile-choices';
import { Button } from '@/components/ui/Button';
import { PROFILES } from '@/lib/report/profiles';
import { useWorkspace, useWorkspaceState } from './workspace-context';

/** Which template the draft is checked by and why, with the way to another. */
export function ProfileLine() {
  const profile = useWorkspaceState((state) => state.profile);
  const fit = useWorkspaceState((state) => state.fit);
  const isChosen = useWorkspaceState((state) => state.chosen === state.profile.id);
  const [opened, setOpened] = useState(false);
  const id = useId();
  if (!fit) return null;
  const isUnsure = !isChosen && !fit.sure;
  const open = opened || isUnsure;
  return (
    <div className="mb-2 text-xs text-soft">
      <div className="flex items-start gap-1">
        <p className="min-w-0 flex-1 break-words">
          按“{profile.label}”检查：{isChosen ? '这份稿件选定的模板' : fit.reason}
          {isUnsure && <span className="text-warning">。拿不准，请看看模板对不对</span>}
        </p>
        {!isUnsure && (
          <Button
            look="quiet"
            className="-my-1 px-1.5"
            aria-expanded={open}
            {...(open ? { 'aria-controls': id } : {})}
            onClick={() => setOpened(!opened)}
          >
            换模板
          </Button>
        )}
      </div>
      {open && (
        <div id={id} className="mt-1 flex items-center gap-1">
          <ProfileSelect />
          <ManageButton />
        </div>
      )}
    </div>
  );
}

function ProfileSelect() {
  const { draftKey } = useWorkspace();
  const profile = useWorkspaceState((state) => state.profile);
  const fit = useWorkspaceState((state) => state.fit);
  const chosen = useWorkspaceState((state) => state.chosen);
  const own = useOwnProfiles((state) => state.profiles);
  const choose = useProfileChoices((state) => state.choose);
  const fitting = [...own, ...PROFILES].find(({ id }) => id === fit?.id) ?? profile;
  const groups = [
    { label: '自己的模板', profiles: own },
    { label: '自带的模板', profiles: PROFILES },
  ];
  return (
    <select
      aria-label="报告模板"
      value={chosen === profile.id ? profile.id : ''}
      onChange={(event) => choose(draftKey, event.target.value || null)}
      className="min-h-7 min-w-0 flex-1 rounded border border-line bg-card px-1 text-[13px] text-ink"
    >
      <option value="">自动选择（{fitting.label}）</option>
      {groups
        .filter(({ profiles }) => profiles.length > 0)
        .map(({ label, profiles }) => (
          <optgroup key={label} label={label}>
            {profiles.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </optgroup>
        ))}
    </select>
  );
}

function ManageButton() {
  const show = useView((state) => state.show);
  return (
    <Button look="quiet" title="加入、生成、移除自己的模板" onClick={() => show('settings')}>
      <Settings2 aria-hidden size={13} />
      管理模板
    </Button>
  );
}
