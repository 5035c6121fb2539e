import * as z from 'zod';
import { Alternatives } from '@/lib/text/alternatives';
import { wordList } from '@/lib/text/words';
import type { FoundFact } from './fact';

/** Laws by the name under which texts cite them without title marks. */
const { names } = z.strictObject({ asOf: z.iso.date(), source: z.string(), names: z.array(z.string()) }).parse({
  asOf: '2026-06-30',
  source: '国家法律法规数据库（flk.npc.gov.cn）现行法律目录',
  names: wordList(`
    宪法 民法典 国防法 国防动员法 人民防空法 国防教育法 军事设施保护法 国防交通法 兵役法 预备役人员法 退役军人保障法
    保守国家秘密法 保密法 国家安全法 反间谍法 行政处罚法 行政许可法 行政强制法 行政复议法 行政诉讼法 国家赔偿法 立法法
    国务院组织法 监察法 公职人员政务处分法 公务员法 突发事件应对法 安全生产法 消防法 防震减灾法 治安管理处罚法
    个人信息保护法 数据安全法 网络安全法 法治宣传教育法 法律援助法 社区矫正法 律师法 公证法 人民调解法 仲裁法 刑法
    刑事诉讼法 民事诉讼法 档案法 统计法 审计法 预算法 政府采购法 招标投标法 城乡规划法 建筑法 土地管理法 环境保护法
    食品安全法 药品管理法 义务教育法 未成年人保护法 反家庭暴力法 劳动法 劳动合同法 信访工作条例 政府信息公开条例
  `),
});

const LONGEST_FIRST = [...names].sort((a, b) => b.length - a.length).join('|');
const KNOWN = new Alternatives([
  {
    source: `(?:中华人民共和国)?(?:${LONGEST_FIRST})(?![治制定官学院规律读知手单折题漫])`,
    starts: `中${names.map((name) => name.charAt(0)).join('')}`,
  },
]);
/** 宪法宣传周 and 宪法宣誓 name no statute that a deed rests on. */
const PART_OF_WORD = /^宪法(?=宣传|宣誓|日|意识|精神|权威|实施)/;
const NAMED = /中华人民共和国[\u4e00-\u9fff]{2,24}?法(?![治制定官学院规律])/g;

/** Laws named without title marks, in a plain text in which titles are masked. */
export function findLawNames(plain: string): FoundFact[] {
  const found = new Map<number, FoundFact>();
  for (const matches of [KNOWN.matchAll(plain), plain.matchAll(NAMED)]) {
    for (const match of matches) {
      const [surface] = match;
      if (found.has(match.index) || PART_OF_WORD.test(plain.slice(match.index))) continue;
      const value = surface.replace(/^中华人民共和国/, '');
      found.set(match.index, {
        kind: 'lawTitle',
        surface,
        value,
        unit: '',
        approx: null,
        start: match.index,
        end: match.index + surface.length,
      });
    }
  }
  return [...found.values()];
}
