import { useEffect } from 'react';
import { followOwnProfiles } from '@/components/profiles/own-profiles';
import { SettingsView } from '@/components/settings/SettingsView';

export function App() {
  useEffect(() => void followOwnProfiles(), []);
  return (
    <main className="mx-auto max-w-xl p-4">
      <h1 className="px-3 text-lg font-semibold text-accent">拟稿设置</h1>
      <SettingsView />
    </main>
  );
}
