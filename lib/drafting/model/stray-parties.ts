import { wordList } from '@/lib/text/words';
import { bare } from '../statements';
import type { Witness } from '../witness';

/** Whom or what a sentence brings in, in group 1: who takes part, where it is, what it rests on. */
const PARTIES: readonly RegExp[] = [
  /(?:联合|会同|联手|协同|邀请|商请|委托|聘请|依托|借助|走进|进驻)([\u4e00-\u9fff]{2,8})/g,
  /(?:与|同|和|跟)([\u4e00-\u9fff]{2,8}?)(?=联合|共同|协同|建立|签|开展|会商|对接|共建|合作|联动|联席|协作)/g,
  /(?:在|到|赴)([\u4e00-\u9fff]{2,8}?)(?=开展|举办|召开|设立|设置|建立|推广|试点|悬挂|张贴|组织|宣传|普法|学习|考察|调研)/g,
  /(?:按照|根据|依照|遵照|依据|鉴于|落实)([\u4e00-\u9fff]{2,12}?)(?=要求|部署|安排|精神|意见|文件|通知)/g,
];
/** Parties that name nobody and places that are nowhere. */
const NOBODY = wordList(`
  有关 相关 各部 各单 各科 各级 各类 各有 部门 单位 科室 上级 专业 专家 法律 第三 社会 群众 企业 基层 乡镇 街道 社区 村居 村社 执法 普法 网络
  新媒 媒体 现有 信息 数字 日常 办公 政务 线上 线下 内部 机关 全区 全市 全县 全局 全系 重点 重要 一线 行政 法治 依法 工作 党委 党中 中央 国务
  本单 本部 年度 实际 职责 责任 分工 任务 规定 法定 上述 以上 这一 同一 公众 市场 经营 行业 服务 监管 业务 党组 习近 新时 建设 政府 其他 兄弟
`);

/** A party, place or authority that no source has and that is not nobody in particular; null when there is none. */
export function strayParty(sentence: string, witnesses: readonly Witness[]): string | null {
  for (const pattern of PARTIES) {
    for (const [found, party = ''] of sentence.matchAll(pattern)) {
      const name = bare(party);
      if (NOBODY.includes(name.slice(0, 2))) continue;
      if (!witnesses.some(({ words }) => words.includes(name.slice(0, 3)))) return found;
    }
  }
  return null;
}
