import { toSimplified } from './traditional';

const SUFFIX =
  '(?:办公室|委员会|办事处|管委会|人民政府|政府|指挥部|党工委|党委|党组|总队|支队|大队|中心|分局|机关|法院|检察院|局|厅|办|委|部|署|院|处|站|街道|镇|乡)';
const ORGANISATION = new RegExp(`^[\\u4e00-\\u9fff（）()]{2,40}${SUFFIX}(?:（[^）]{1,20}）)?$`);

/** Whether a whole text (spaces left out, Traditional too) reads as the name of an office. */
export function isOrganisation(text: string): boolean {
  return ORGANISATION.test(toSimplified(text.replace(/\s/g, '')));
}
