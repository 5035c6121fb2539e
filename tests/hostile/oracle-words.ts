/** Words with a numeral that count nothing. */
export const NUMBER_WORDS: readonly string[] = [
  '第一责任人',
  '第一议题',
  '进一步',
  '统一',
  '一体化',
  '一体',
  '一是',
  '二是',
  '三是',
  '三项制度',
  '下一步',
  '十分',
  '下一年度',
  '一批',
];

/** Words that state nothing anybody could check: attitudes and what they aim at. */
export const NEUTRAL: readonly string[] = [
  ...'持续 推进 依法行政 不断 提升 法治化 水平 坚持 加强 深化 强化 着力 扎实 全面 切实 认真 积极 深入'.split(' '),
  ...'依法 行政 法治政府 法治建设 法治思维 工作 相关 有关 情况 其中 严格 规范 履行 职责 职能 落实 制度'.split(' '),
  ...'同时 此外 年度 能力 建设 举措 成效 主要 以来 利用 要求 精神 学习 贯彻 结合 同志 负责 区委 全会 宣传 法治 联合 覆盖面 全省 约 上旬 累计 活动 工作量 达到'.split(
    ' ',
  ),
];
