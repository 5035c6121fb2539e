/** The families of rules as the drafter knows them, in the order of the filter. */
const FAMILY_LABELS: Readonly<Record<string, string>> = {
  structure: '结构',
  outline: '层次序号',
  year: '年度',
  date: '日期',
  figures: '数字',
  terms: '用语',
  text: '文字',
  punctuation: '标点',
  format: '公文格式',
  privacy: '公开审查',
};

/** The first half of a rule's id. */
export function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

export function familyLabel(family: string): string {
  return FAMILY_LABELS[family] ?? family;
}

/** Families with their counts, in the order of the filter. */
export function countByFamily(rules: readonly string[]): { family: string; label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(familyOf(rule), (counts.get(familyOf(rule)) ?? 0) + 1);
  const order = Object.keys(FAMILY_LABELS);
  const place = (family: string) => (order.includes(family) ? order.indexOf(family) : order.length);
  return [...counts]
    .map(([family, count]) => ({ family, label: familyLabel(family), count }))
    .sort((a, b) => place(a.family) - place(b.family));
}
