import { MEASURE } from '@/lib/facts/measure-words';
import { findOccasions } from '@/lib/facts/occasions';
import { plainText } from '@/lib/facts/plain';
import type { ColumnKind } from './columns';
import { itemOf } from './items.data';
import { readDay } from './read-day';

const NUMBER = /^(?:近|约|超)?\d[\d,]*(?:\.\d+)?[万千]?(?:余|多|\+)?$/;
const PERSONS = /\d[\d,.]*[万千]?(?:余|多)?(?:人次?|名|位)/;
const SUM =
  /^[^，。；、：]{0,12}(?:合计|小计|总计)$|^(?:(?:[^\d\s]{0,5}(?:合计|小计|总计))|共计|累计|总数)(?:[:：]?|[（(].*[）)]|[:：]?\d.*)$/;

/** By what most cells of a column look like. In this order: a date is also a number. */
const LOOKS: readonly (readonly [ColumnKind, (text: string) => boolean])[] = [
  ['year', (text) => /^20\d{2}年度?$/.test(text)],
  ['date', (text) => !NUMBER.test(text) && readDay(text) !== null],
  ['date', (text) => /^4[3-9]\d{3}$/.test(text)],
  ['unit', (text) => new RegExp(`^(?:${MEASURE})$`).test(text)],
  ['quantity', (text) => NUMBER.test(text)],
  ['occasion', (text) => text.length <= 16 && findOccasions(text).length > 0],
  ['persons', (text) => PERSONS.test(text) && text.length <= 10],
  ['views', (text) => /(?:阅读|浏览|播放|点击)/.test(text) && /\d/.test(text)],
  ['item', (text) => /\d/.test(text) && itemOf(text) !== undefined],
  [
    'place',
    (text) =>
      /(?:广场|社区|学校|[中小]学|公园|企业|村|街道|[乡镇]|商[场圈]|车站|大厅|会议室|路口|机关|集市)$/.test(text),
  ],
  ['coHost', (text) => /(?:局|办公室|委员会|[国动人防]办|法院|检察院|公司|街道办|办事处|部)$/.test(text)],
  [
    'form',
    (text) =>
      /^(?:[^，。]{0,10})(?:讲座|宣讲|咨询|演练|讲解|展览|播放|发放资料|悬挂横幅|摆放展板|推送|入户|座谈)/.test(text),
  ],
  ['audience', (text) => /(?:群众|居民|学生|师生|职工|干部|村民|市民|员工|人员|官兵)$/.test(text)],
  ['item', (text) => itemOf(text) !== undefined && text.length <= 8],
  ['theme', (text) => text.length >= 6],
];

/** What most cells hold; `ignore` when they agree on nothing. */
export function kindOfContents(cells: readonly string[]): ColumnKind {
  const texts = cells.map((cell) => plainText(cell).text.trim()).filter(Boolean);
  if (texts.length === 0) return 'ignore';
  if (texts.length > 1 && texts.every((text, at) => Number(text) === at + 1)) return 'ignore';
  return LOOKS.find(([, looks]) => texts.filter(looks).length > texts.length * 0.6)?.[0] ?? 'ignore';
}

export function isNumberCell(text: string): boolean {
  return NUMBER.test(plainText(text).text.trim());
}

export function holdsFigures(text: string): boolean {
  return /\d/.test(plainText(text).text);
}

/** 合计, 小计 and their like, alone in a cell. */
export function isSumWord(text: string): boolean {
  return SUM.test(plainText(text).text.replace(/\s/g, ''));
}
