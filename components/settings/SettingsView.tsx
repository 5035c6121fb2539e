export function SettingsView() {
  return <div className="p-3 text-soft">暂无可设置的内容。</div>;
}
