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
  manner: [
    '认真',
    '积极',
    '切实',
    '持续',
    '进一步',
    '深入',
    '共计',
    '累计',
    '全年',
    '共',
    '先后',
    '其中',
    '同时',
    '并',
    '分别',
  ],
};
