import { wordList } from '@/lib/text/words';

/** What people say, and the verbs of official prose that say the same of the same deed. */
export const DATA = {
  asOf: '2026-06-30',
  source:
    '《现代汉语词典》（第7版）释义相同的口语、书面动词；《党政机关公文处理工作条例》第十九条（表述准确、文字精练）',
  /** In each group: words that may stand, and words in whose place they may. */
  groups: [
    { standard: ['开展', '组织开展', '进行'], said: ['开展', '进行', '搞', '做了', '组织'] },
    { standard: ['举办'], said: ['举办', '举行', '办了'] },
    { standard: ['召开'], said: ['召开', '开了', '开会'] },
    { standard: ['发放'], said: ['发放', '派发', '分发', '发了'] },
    { standard: ['张贴'], said: ['张贴', '贴了'] },
    { standard: ['悬挂'], said: ['悬挂', '挂了'] },
    { standard: ['印制', '编印'], said: ['印制', '印了', '编印'] },
    { standard: ['解答'], said: ['解答', '回答'] },
    { standard: ['参加', '参与'], said: ['参加', '参与'] },
    { standard: ['排查'], said: ['排查', '摸排'] },
    { standard: ['发现'], said: ['发现', '查出'] },
    { standard: ['完成整改'], said: ['整改完成', '整改到位', '完成整改', '改好了'] },
    { standard: ['设置', '设立'], said: ['设置', '设了'] },
    { standard: ['建成'], said: ['建成', '建好'] },
    { standard: ['制作'], said: ['制作', '做了'] },
  ],
  /** Say how, and nothing of what; may be added to any deed. */
  manner: wordList('认真 积极 切实 持续 进一步 深入 共计 共 同时 并'),
  /** Of shortcomings and intentions; name no deed, place, body or number. May be added where no deed is told. */
  neutral: wordList(`
    加强 强化 推进 推动 完善 健全 深化 落实 规范 提升 提高 优化 巩固 夯实 压实 筑牢 坚持 注重 突出 聚焦 紧扣 增强 拓展 丰富 改进
    不足 不够 不高 不强 不深 不多 不到位 欠缺 薄弱 单一 滞后 偏少 偏弱 有待 仍需 需要 尚需 存在 差距 短板 问题 困难
    工作 水平 能力 力度 方面 方式 方法 形式 机制 体系 质效 质量 效能 效果 针对性 实效性 深度 广度 意识 素养 基础 环节 程度 情况 要求 任务 责任
    较为 比较 相对 尤其 特别 以及 从而 确保 使得 有序 稳步 依法 规范化 常态化
  `),
};
