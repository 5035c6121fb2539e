/**
 * Words that may come to a deed, a figure or a day of a source without making another of it. Who did it, to whom, how much,
 * how well and how widely are not among them: those must stand in the source.
 */
export const RETELLING_WORDS = {
  asOf: '2026-06-30',
  source: '《党政机关公文处理工作条例》第十九条（表述准确）；《现代汉语八百词》中不改变所述事项的副词、助词、连词',
  manner: `
    认真 积极 切实 扎实 深入 主动 自觉 有序 依法 依规 依法依规 持续 继续 进一步 不断 稳步 稳妥 坚持 加强 强化 深化 推进 推动 落实 规范
    抓好 抓实 开展 组织 进行 围绕 聚焦 突出 注重 紧扣 立足 结合 同时 此外 并且 以及 其中 累计 共计 总计 合计 一是 二是 三是 四是 五是 首先 其次 再次 最后
    工作 情况 有关 相关 活动 共 的 了 和 与 及 并 在 以 于 中 其 地 着
  `,
  /** Of what is planned. */
  announcing: '将 拟 计划 力争 确保 争取 预计 准备 下一步 完成 实现 做好 年内 全年',
} as const;
