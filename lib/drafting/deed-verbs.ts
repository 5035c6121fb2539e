import * as z from 'zod';
import { wordList } from '@/lib/text/words';

/** Words (or patterns) by which a sentence says that something was done. */
const DATA = z
  .strictObject({
    asOf: z.iso.date(),
    source: z.string(),
    deeds: z.array(z.string()),
    events: z.array(z.string()),
    eventWords: z.array(z.string()),
  })
  .parse({
    asOf: '2026-06-30',
    source:
      '《党政机关公文处理工作条例》和法治政府建设年度报告中表示已办事项的常用动词；不含“坚持、加强、推进”一类的态度词',
    deeds: wordList(`
      召开 主持 制定 印发 出台 下发 颁布 发布 公布 修订 修改 废止 清理 签订 签署 聘请 聘任 邀请 审查 审核 审议
      评查 检查 抽查 巡查 督查 督导 督办 排查 整改 立案 处罚 查处 送达 移送 办理 办结 受理 答复 调解 化解 开展
      举办 组织 参加 参观 观看 解读 听取 研究部署 专题研究 传达 通报 汇报 约谈 问责 追究 成立 设立 组建 建立
      健全了 完善了 配备 购置 投入 拨付 验收 审批 备案 公示 公开了 移交 新增 取得 获得 荣获 完成 实现 编制 编印
      (?<!决策)部署 过问 述法 学法 集体学习 讲授 授课 批准 承办 应诉 出庭 起草 拟定 上报 报送 提交 采纳 征求
      吸纳 打造 创建 开通 上线 启用 建成 竣工 签收 调研 走访 慰问 亲自 带头 纳入 列入 落实了 解决 处理 处置
      撤销 纠正 纠错 败诉 发生 出现 执行了 安排了 参与 (?<!为)指导(?![思意性下])
      向[^，。；]{1,14}(?:宣传|普及|宣讲|讲解) 发放 派发 赠送 悬挂 摆放 展出 张贴 设置 搭建 布置 解答 接待 推送
      播放 惠及 主办 协办 试鸣 培养 选派 抽调 命名 通过了
    `),
    events: wordList(`
      发放 派发 赠送 悬挂 摆放 展出 张贴 设置 搭建 布置 解答 接待 接受 提供 覆盖 惠及 受众 推送 播放 演练 试鸣
      培训 宣讲 讲解 宣传 普及 走进 参与 开展 举办 组织 参加 主办 承办 协办 发布 解读 观看 召集
    `),
    eventWords: wordList(`
      利用 结合 围绕 依托 通过 采取 面向 联合 会同 主办 承办 协办 时间节点 节点 法治 宣传 教育 普法 主题 活动
      现场 各类 资料 宣传品 群众 受众 参与 参加 人员 形式 方式 多种 累计 其中 全年 先后 期间 当天 当日 对象
      咨询 发放 在 于 为 等 的 和 及 与 向 对 由 共 并 以 各
    `),
  });

const anyOf = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

// 了 makes any verb a deed done; 为了, 了解 and 了如指掌 do not.
export const DEED = new RegExp(`${anyOf(DATA.deeds)}|[\\u4e00-\\u9fff](?<![为除])了(?![解结然如])`, 'g');
/** What an event's sentence says besides the words of its row. */
export const EVENT_WORD = new RegExp(anyOf([...DATA.events, ...DATA.eventWords]), 'g');

/** 未, 无, 没有 where they say that something is or was not so. */
export const ABSENCE =
  /(?<!前所|有)未(?!来|必|成年|雨绸缪|央|能免俗)|(?<![有毫])无(?!论|须|疑|限|缝|障碍|纸化|人机|线|偿|私|愧|形|处不|时无刻|不|微不至|人驾驶|害化|锡)(?=[\u4e00-\u9fff\uFFFC]|$)|没有|没能|并非|(?<![一二三四五六七八九十百千])零(?=[\u4e00-\u9fff])(?!散|星|售|距离|容忍|基础|部件|碳)/;

/** A clause that looks ahead states no deed. 将 alone does not tell: 将方案印发 is a deed. */
export const AHEAD = new RegExp(
  `(?:将|拟|计划|力争|争取|准备|打算)(?:进一步|继续|重点|持续|全面|认真|适时|定期|着力|组织|加快)?(?:${anyOf(DATA.deeds)})`,
);
/** In a plan, what nevertheless claims to be done. */
export const DONE = /已(?!有|知|经有)|[^除为]了(?!解|结|然)|曾(?!经济)|累计|去年|上年|今年|本年|截至|至今|[开印制召]过/;
/** In a plan, what nevertheless claims that nothing happened. */
export const NOTHING_HAPPENED = /未发生|未出现|没有发生|没有出现|无一|零(?:事故|投诉|败诉|差错|上访|违法)/;
