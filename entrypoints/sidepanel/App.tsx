export function App() {
  return (
    <main className="p-4 text-sm">
      <h1 className="text-lg font-semibold text-red-700 dark:text-red-400">拟稿</h1>
    </main>
  );
}
