import { SettingsView } from '@/components/settings/SettingsView';

export function App() {
  return (
    <main className="mx-auto max-w-xl p-4">
      <h1 className="px-3 text-lg font-semibold text-accent">拟稿设置</h1>
      <SettingsView />
    </main>
  );
}
