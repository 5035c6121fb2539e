/**
 * How well a plan's item is written, by words alone: nothing of lib/drafting is asked. A measure names an action, what it
 * is done to, and something to look at afterwards; it does not say its shortcoming again.
 */
const ACTION =
  /制定|编制|制作|组织|开展|建立|健全|完善|落实|推行|推广|推动|选派|选取|选择|走进|采取|梳理|列出|配齐|对照|明确|签订|会同|指定|运用|更新|公布|公开|公示|发布|分析|定期|精简|围绕|分解|将|把|对|与|向|就|查明|听取|学习|深入|每半年|年底|合同|设立|逐|严格|统一|增加|指导/;
const CHECKED =
  /台账|登记|归档|档案|记录|清单|目录|名单|报告|纪要|总结|测试|抽问|评议|评分|评定|考核|评价|抽查|问卷|核对|复查|复核|检查|督办|通报|反馈|公布|公开|备案|统计|汇总|评估|说明|调度|进度|指南|资料|【待核实：[^】]*(?:目标|时限|标准|比例)[^】]*】/;
/** Longest stretch of a shortcoming that a measure may repeat, in characters. */
const MOST_REPEATED = 8;

export interface Score {
  readonly action: boolean;
  readonly object: boolean;
  readonly checked: boolean;
  readonly ownWords: boolean;
}

/** `measure` is a sentence of the item that answers `problem`. */
export function scoreMeasure(measure: string, problem: string): Score {
  const action = ACTION.exec(measure);
  const after = action ? measure.slice(action.index + action[0].length) : '';
  return {
    action: action !== null && action.index < 12,
    object: /^[^，。]*[\u4e00-\u9fff]{2}/.test(after),
    checked: CHECKED.test(measure),
    ownWords: longestShared(measure, problem) <= MOST_REPEATED,
  };
}

export function isSound({ action, object, checked, ownWords }: Score): boolean {
  return action && object && checked && ownWords;
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  const lengths = new Array<number>(b.length + 1).fill(0);
  for (const character of a)
    for (let at = b.length; at > 0; at--) {
      const run = b.charAt(at - 1) === character ? (lengths[at - 1] ?? 0) + 1 : 0;
      lengths[at] = run;
      longest = Math.max(longest, run);
    }
  return longest;
}
