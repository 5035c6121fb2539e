import type { FactKind } from './fact';

/** What the user reads, in the order a list offers them. */
export const KIND_LABELS: Readonly<Record<FactKind, string>> = {
  count: '数量',
  percent: '占比',
  money: '金额',
  date: '日期',
  year: '年份',
  lawTitle: '法规',
  docNumber: '文号',
  org: '单位',
  person: '人员',
  occasion: '节点',
  quote: '引语',
  scale: '提法',
};

const FIGURES: readonly FactKind[] = ['count', 'percent', 'money'];

/** What an office must be able to show a paper for. */
export function isFigure(kind: FactKind): boolean {
  return FIGURES.includes(kind);
}
