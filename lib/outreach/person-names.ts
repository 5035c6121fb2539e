import { STAFF } from './items.data';

/** What a figure of persons counts: who asked, who took part, who was reached. These are never added together. */
export function personsName(words: string): '咨询' | '参与' | '受众' {
  if (/咨询|解答/.test(words)) return '咨询';
  if (/参与|参加|到场|参演|参训|参会/.test(words)) return '参与';
  return '受众';
}

/** 志愿者20人 counts helpers, not the public. */
export function isStaff(words: string): boolean {
  return STAFF.test(words);
}

/** 名 and 位 count persons as 人 does; 人次 counts visits. */
export function personsUnit(unit: string): '人' | '人次' | null {
  if (unit === '人次') return '人次';
  return /^[人名位员]$/.test(unit) ? '人' : null;
}
