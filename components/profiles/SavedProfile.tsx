import { Download, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import type { Profile } from '@/lib/report/profile';
import { useOwnProfiles } from './own-profiles';

interface Props {
  readonly profile: Profile;
}

/** A template of the user's own: what it holds, to hand on or to remove. */
export function SavedProfile({ profile }: Props) {
  const remove = useOwnProfiles((state) => state.remove);
  const [sure, setSure] = useState(false);
  const { id, label, parts } = profile;
  return (
    <div className="flex items-center gap-1 rounded-md border border-line bg-card px-2 py-1 text-[13px]">
      <div className="min-w-0 flex-1">
        <p className="truncate">{label}</p>
        <p className="line-clamp-2 text-xs text-soft">{parts.map((part) => part.label).join('、')}</p>
      </div>
      <Button
        look="quiet"
        className="px-1.5"
        aria-label={`下载模板“${label}”`}
        title="下载成文件，可以发给同事"
        onClick={() => download(profile)}
      >
        <Download aria-hidden size={14} />
      </Button>
      {sure ? (
        <Button onClick={() => remove(id)} onBlur={() => setSure(false)}>
          确定移除？
        </Button>
      ) : (
        <Button
          look="quiet"
          className="px-1.5"
          aria-label={`移除模板“${label}”`}
          title="移除"
          onClick={() => setSure(true)}
        >
          <X aria-hidden size={14} />
        </Button>
      )}
    </div>
  );
}

function download(profile: Profile): void {
  saveFile(`${profile.label}.json`, JSON.stringify(profile, null, 2), 'application/json');
}
