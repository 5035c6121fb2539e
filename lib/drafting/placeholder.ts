import type { FactKind } from '@/lib/facts/fact';

/** 【待核实：…】, our own mark for what nobody supplied. */
export const PLACEHOLDER = /【待核实：([^【】]*)】/g;

export function placeholder(topic: string): string {
  return `【待核实：${topic}】`;
}

const BY_KIND: Readonly<Record<Exclude<FactKind, 'count'>, string>> = {
  percent: '比例',
  money: '金额',
  date: '日期',
  year: '年份',
  lawTitle: '文件名称',
  docNumber: '文号',
  org: '单位名称',
  person: '姓名',
  occasion: '活动名称',
  quote: '提法或名称',
  scale: '这一评价的依据',
};

const BY_UNIT: readonly (readonly [RegExp, string])[] = [
  [/^场次?$/, '场次'],
  [/^人次$/, '人次'],
  [/^[人名位员]$/, '人数'],
  [/^(?:次|遍|回|趟|轮)$/, '次数'],
  [/^家次?$/, '家数'],
  [/^(?:年|月|个月|天|日|小时|分钟|周)$/, '时长'],
  [/^倍|番$/, '倍数'],
  [/^第/, '序次'],
  [/^[\u4e00-\u9fff]$/, '数'],
];

/** What is missing, named after the figure's unit: 份数, 场次, 人数, 比例, 日期 … */
export function missingName(kind: FactKind, unit: string): string {
  if (kind !== 'count') return BY_KIND[kind];
  const known = BY_UNIT.find(([pattern]) => pattern.test(unit))?.[1];
  if (known === '数') return `${unit}数`;
  return known ?? '数量';
}
