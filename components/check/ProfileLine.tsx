import { Settings2 } from 'lucide-react';
import { useView } from '@/components/panel/view-store';
import { useOwnProfiles } from '@/components/profiles/own-profiles';
import { useProfileChoices } from '@/components/profiles/profile-choices';
import { Button } from '@/components/ui/Button';
import { PROFILES } from '@/lib/report/profiles';
import { useWorkspace, useWorkspaceState } from './workspace-context';

/** Which template the draft is checked by and why, with the way to another. */
export function ProfileLine() {
  const { draftKey } = useWorkspace();
  const profile = useWorkspaceState((state) => state.profile);
  const fit = useWorkspaceState((state) => state.fit);
  const chosen = useWorkspaceState((state) => state.chosen);
  const own = useOwnProfiles((state) => state.profiles);
  const choose = useProfileChoices((state) => state.choose);
  const show = useView((state) => state.show);
  if (!fit) return null;
  const fitting = [...own, ...PROFILES].find(({ id }) => id === fit.id) ?? profile;
  const isChosen = chosen === profile.id;
  const reason = isChosen ? '这份稿件选定的模板' : fit.reason;
  return (
    <div className="mb-2 text-xs text-soft">
      <p className="break-words">
        按“{profile.label}”检查：{reason}
        {!isChosen && !fit.sure && <span className="text-warning">。拿不准，请看一下模板对不对</span>}
      </p>
      <div className="mt-1 flex items-center gap-1">
        <select
          aria-label="报告模板"
          value={isChosen ? profile.id : ''}
          onChange={(event) => choose(draftKey, event.target.value || null)}
          className="min-h-7 min-w-0 flex-1 rounded border border-line bg-card px-1 text-[13px] text-ink"
        >
          <option value="">自动选择（{fitting.label}）</option>
          {own.length > 0 && (
            <optgroup label="自己的模板">
              {own.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label="自带的模板">
            {PROFILES.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        </select>
        <Button look="quiet" title="加入、生成、移除自己的模板" onClick={() => show('settings')}>
          <Settings2 aria-hidden size={13} />
          管理模板
        </Button>
      </div>
    </div>
  );
}
