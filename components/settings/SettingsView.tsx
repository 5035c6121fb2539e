import type { Workspace } from '@/components/check/workspace';
import { ProfileSettings } from '@/components/profiles/ProfileSettings';
import { KeptWork } from './KeptWork';
import { ModelSettings } from './ModelSettings';
import { SentList } from './SentList';

interface Props {
  /** The text at hand in the panel, if any. */
  readonly workspace?: Workspace | null;
}

export function SettingsView({ workspace = null }: Props) {
  return (
    <div className="pt-1">
      <ProfileSettings workspace={workspace} />
      <ModelSettings />
      <SentList />
      <KeptWork />
    </div>
  );
}
