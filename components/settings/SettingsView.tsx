import { ModelSettings } from './ModelSettings';

export function SettingsView() {
  return (
    <div className="pt-1">
      <ModelSettings />
    </div>
  );
}
