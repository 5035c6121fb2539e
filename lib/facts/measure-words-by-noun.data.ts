import type { NounMeasures } from './measure-words-by-noun';

const DICTIONARY = '《现代汉语词典》第7版';
const EIGHT_HUNDRED = '《现代汉语八百词（增订本）》附录“名词、量词配合表”';

/**
 * What things of a yearly report are counted in. `wrong` are measure words that no reader lets pass; `loose` those that
 * a careful one would change. Whatever is in neither list passes.
 */
export const NOUN_MEASURES: NounMeasures = {
  asOf: '2026-06-30',
  entries: [
    {
      nouns: '横幅 条幅 竖幅 标语 布标 横幅标语 宣传标语',
      right: '条 幅',
      wrong: '块 本 册 份 台 家 名 支',
      loose: '张 个',
      source: `${DICTIONARY}“条”“幅”（用于细长的东西、布帛）；${EIGHT_HUNDRED}“标语”`,
    },
    {
      nouns: '展板 展牌 宣传板 宣传牌 警示牌 标识牌 公示牌 指示牌',
      right: '块 个',
      wrong: '条 本 册 份 支 家 名 篇',
      loose: '张',
      source: `${DICTIONARY}“块”（用于块状或某些片状的东西）`,
    },
    {
      nouns: '手册 读本 书籍 图书 画册 宣传册 口袋书 单行本 笔记本',
      right: '册 本',
      wrong: '条 块 张 支 幅 家 名 台 把',
      loose: '个 页',
      source: `${DICTIONARY}“册”“本”（用于书籍簿册）；${EIGHT_HUNDRED}“书”`,
    },
    {
      nouns:
        '折页 宣传单 传单 宣传页 宣传折页 宣传彩页 彩页 明白纸 明白卡 公开信 倡议书 告知书 宣传资料 宣传材料 问卷 调查问卷',
      right: '份 张',
      wrong: '条 块 支 家 名 台 幅',
      loose: '个 页 本 册',
      source: `${DICTIONARY}“份”“张”（用于文件、纸张）；${EIGHT_HUNDRED}“传单”`,
    },
    {
      nouns: '海报 挂图 招贴画 宣传画',
      right: '张 幅',
      wrong: '条 支 家 名 台 册',
      loose: '个 块 本',
      source: `${DICTIONARY}“张”“幅”（用于纸、图画）；${EIGHT_HUNDRED}“画”`,
    },
    {
      nouns: '案件 行政案件 刑事案件 复议案件 应诉案件 诉讼案件 处罚案件 行政处罚案件 行政复议案件 行政诉讼案件',
      right: '件 起 宗',
      wrong: '家 名 份 台 块 张 条 本 处 场 篇',
      loose: '项',
      source: `${DICTIONARY}“件”“起”“宗”（用于案件、事情）；${EIGHT_HUNDRED}“案件”`,
    },
    {
      nouns: '矛盾纠纷 纠纷 争议 行政争议',
      right: '件 起',
      wrong: '家 名 份 台 块 张 条 本 场 篇',
      loose: '项',
      source: `${DICTIONARY}“件”“起”（用于事情）`,
    },
    {
      nouns:
        '人防工程 人民防空工程 结建工程 单建工程 单建人防工程 结建人防工程 防空地下室 建设工程 重点工程 在建工程 工程项目 建设项目 人防工程项目',
      right: '个 项 处',
      wrong: '家 名 份 台 条 张 本 起 场 篇',
      loose: '件',
      source: `${DICTIONARY}“项”“处”（用于分项目的事物、处所）；${EIGHT_HUNDRED}“工程”`,
    },
    {
      nouns:
        '决定书 处罚决定书 行政处罚决定书 通知书 整改通知书 责令整改通知书 裁定书 执行裁定书 判决书 意见书 法律意见书 建议书 检察建议书 司法建议书 告知书 承诺书 责任书 目标责任书',
      right: '份',
      wrong: '台 块 条 次 场 处',
      // 下达整改通知书41家: those it was served on.
      loose: '家 名 个 张 本',
      source: `${DICTIONARY}“份”（用于报刊、文件等）；${EIGHT_HUNDRED}“文件”`,
    },
    {
      nouns: '合同 协议 合同协议 备忘录',
      right: '份 件 个',
      wrong: '台 块 条 场 处 本',
      // 解除服务协议3家 is how offices say it: those it was made with.
      loose: '名',
      source: `${DICTIONARY}“份”（用于报刊、文件等）；${EIGHT_HUNDRED}“合同”`,
    },
    {
      nouns: '规范性文件 行政规范性文件 政策文件 制度文件',
      right: '件 份 个',
      wrong: '家 名 台 块 场 处 起 条 张 次',
      loose: '',
      source: `${DICTIONARY}“件”“份”（用于文件）；${EIGHT_HUNDRED}“文件”`,
    },
    {
      nouns: '法律法规 法律 地方性法规 规章 政府规章',
      right: '部 件',
      wrong: '家 名 台 块 场 处 起 张 支',
      loose: '本 个',
      source: `${DICTIONARY}“部”（用于书籍等）；《立法技术规范》及立法机关公报通用的“部”“件”`,
    },
    {
      nouns: '企业 公司 商户 经营户 商铺 门店 社会组织 市场主体 律师事务所',
      right: '家 个 户',
      wrong: '名 件 条 份 台 本 块 张 起 篇 支',
      loose: '',
      source: `${DICTIONARY}“家”“户”（用于企业、住户）`,
    },
    {
      nouns: '社区 村社区 行政村',
      right: '个',
      wrong: '名 件 条 份 台 本 块 张 起 篇 支',
      loose: '家',
      source: `${DICTIONARY}“个”（用于没有专用量词的名词）、“家”（用于家庭或企业）`,
    },
    {
      nouns: '学校 中小学校 中小学',
      right: '所 个',
      wrong: '名 件 条 份 台 本 块 张 起 篇 支',
      loose: '',
      source: `${DICTIONARY}“所”（用于学校等）；${EIGHT_HUNDRED}“学校”`,
    },
    {
      nouns:
        '执法人员 工作人员 行政执法人员 干部职工 党员干部 领导干部 志愿者 志愿服务人员 公职律师 律师 学员 专家 讲师 普法讲师 联络员 调解员 人民调解员 法律明白人',
      right: '名 位 人',
      wrong: '家 件 条 份 台 本 块 张 起 篇 项 处 支',
      loose: '',
      source: `${DICTIONARY}“名”“位”（用于人）`,
    },
    {
      nouns: '法律顾问',
      right: '名 位 人',
      wrong: '件 条 份 台 本 块 张 起 篇 项 处 支',
      // A firm may be one.
      loose: '家',
      source: `${DICTIONARY}“名”“位”（用于人）`,
    },
    {
      nouns: '警报器 防空警报器 手摇警报器 电声警报器 执法记录仪 无人机 摄像头 打印机 计算机 照相机',
      right: '台 个 部 套 架',
      wrong: '家 名 条 份 本 张 篇 起 项',
      loose: '',
      source: `${DICTIONARY}“台”“架”（用于机器、仪器等）；${EIGHT_HUNDRED}“机器”`,
    },
    {
      nouns: '车辆 执法车 执法车辆 指挥车 消防车 宣传车',
      right: '辆 台',
      wrong: '家 名 条 份 本 张 篇 起 项 块 件',
      loose: '个',
      source: `${DICTIONARY}“辆”（用于车）；${EIGHT_HUNDRED}“车”`,
    },
    {
      nouns: '短视频 微视频 视频 宣传片 微电影 宣传视频 普法短视频',
      right: '条 部 个',
      wrong: '家 名 份 本 张 台 块 册 支',
      loose: '篇',
      source: `${DICTIONARY}“条”“部”（用于分项的、影片）`,
    },
    {
      nouns: '文章 稿件 推文 新闻稿件 理论文章 调研报告 心得体会',
      right: '篇 条',
      wrong: '家 名 台 块 支 场 处 张 幅',
      loose: '个',
      source: `${DICTIONARY}“篇”（用于文章）；${EIGHT_HUNDRED}“文章”`,
    },
    {
      nouns: '政府信息 政务信息 普法信息 工作信息 提示短信 普法短信',
      right: '条',
      wrong: '家 名 台 块 支 场 处 张 幅 本 册',
      loose: '',
      source: `${DICTIONARY}“条”（用于分项的）；${EIGHT_HUNDRED}“消息”`,
    },
    {
      nouns: '安全隐患 风险隐患 隐患 事故隐患 重大事故隐患 问题隐患',
      right: '处 个 项 条',
      wrong: '家 名 份 台 块 张 本 场 篇',
      loose: '',
      source: `${DICTIONARY}“处”“个”`,
    },
    {
      nouns: '讲座 专题讲座 法治讲座 宣讲会 培训班 座谈会 推进会 报告会 专题会议 党组会议 工作会议 联席会议 新闻发布会',
      right: '次 场 期 个',
      wrong: '家 名 份 台 块 张 本 条 件 支',
      loose: '',
      source: `${DICTIONARY}“场”“次”“期”；${EIGHT_HUNDRED}“会”`,
    },
    {
      nouns: '签字笔 圆珠笔 中性笔 宣传笔 水笔 铅笔',
      right: '支',
      wrong: '本 张 块 条 台 家 名 份 册',
      loose: '个 只',
      source: `${DICTIONARY}“支”（用于杆状的东西）；${EIGHT_HUNDRED}“笔”`,
    },
    {
      nouns: '手提袋 环保袋 购物袋 帆布袋 宣传袋 无纺布袋',
      right: '个 只',
      wrong: '本 张 块 台 家 名 支 篇',
      loose: '条',
      source: `${DICTIONARY}“个”“只”（用于某些器物）`,
    },
    {
      nouns: '雨伞 扇子 折扇 遮阳伞',
      right: '把',
      wrong: '本 张 块 台 家 名 支 篇 条 份',
      loose: '个',
      source: `${DICTIONARY}“把”（用于有把手的器具）；${EIGHT_HUNDRED}“伞”“扇子”`,
    },
  ],
};
