const SHOWN = 4;

/** “甲”“乙”, and how many more. */
export function quoted(items: readonly string[]): string {
  const shown = items
    .slice(0, SHOWN)
    .map((item) => `“${item}”`)
    .join('');
  return items.length > SHOWN ? `${shown}等${items.length}条` : shown;
}
