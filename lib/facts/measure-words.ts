import * as z from 'zod';
import { codeAt } from '@/lib/text/code-at';
import { wordList } from '@/lib/text/words';

/**
 * Measure words and units that make a numeral before them a figure. Sources: 《现代汉语八百词》 appendix of measure words,
 * GB 3100-1993 for the units of measurement. After 一 those of `notAfterOne` make an idiom
 * (一面, 一级) more often than a figure.
 */
const MeasureWords = z.strictObject({
  asOf: z.iso.date(),
  plain: z.array(z.string()),
  notAfterOne: z.array(z.string()),
  months: z.string(),
});

const DATA = MeasureWords.parse({
  asOf: '2026-06-30',
  plain: wordList(`
    社区 学校 企业 单位 部门 乡镇 街道 科室 园区 工地 商场 广场
    场次 人次 家次 件次 车次 班次 户次 课时 学时 学分 小时 分钟 秒 季度 平方米 平方公里 立方米 公里 千米 米
    公顷 亩 吨 公斤 千克 次 份 册 件 人 名 项 个 台 篇 期 轮 家 宗 例 本 块 部 支 只 枚 套 辆 架 艘 座 栋 间
    户 所 门 堂 节 幅 页 卷 章 套 箱 盒 袋 根 片 组 队 位 届 岁 天 日 周 周年 年 场 张 条 起 处 批 类 种 级
    站 点 层 步 路 字 句 段 集 股 桩 票 分 班 营 对 副 双 遍 趟 回 番 倍 成 笔 单 案 幢 瓶 顶 面 株 棵 把 头
    员 款 式 环 度 县 市 区 镇 乡 村 街 省 科 室 司 局 国 校 院
  `),
  notAfterOne: wordList(`
    些 面 级 处 起 把 头 点 步 路 度 对 分 成 式 环 单 字 层 集 把 员 队 部 种 类 日 年 片 股 面 市 县 区 镇
    乡 村 街 国 省 科 室 司 局 校 院 句 段 案 根 笔 批 副 双 班 营 所 门 线
  `),
  months: '个月',
});

const LONGEST_FIRST = [...new Set([DATA.months, ...DATA.plain])].sort((a, b) => b.length - a.length);

/** For a regular expression, longest first. */
export const MEASURE = LONGEST_FIRST.join('|');
export const MEASURE_AFTER_ONE = LONGEST_FIRST.filter((word) => !DATA.notAfterOne.includes(word)).join('|');

/** By the code of the first character. */
const BY_FIRST = new Map<number, string[]>();
for (const word of LONGEST_FIRST) {
  const known = BY_FIRST.get(word.charCodeAt(0));
  if (known) known.push(word);
  else BY_FIRST.set(word.charCodeAt(0), [word]);
}

/** The longest measure word that stands at a place, or nothing: MEASURE without the cost of its many branches. */
export function measureAt(text: string, at: number): string {
  const words = BY_FIRST.get(codeAt(text, at));
  if (words) for (const word of words) if (text.startsWith(word, at)) return word;
  return '';
}
