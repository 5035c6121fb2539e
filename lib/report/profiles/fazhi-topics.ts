import type { ProfileTopic } from '@/lib/report/profile';

const OUTLINE = '《法治政府建设实施纲要（2021－2025年）》';
const OFFICE = '国防动员|人民防空|人防|民防';

/**
 * What a report on administration by law usually deals with, as of 2026-06-30: the fields of the Outline, in the order
 * of Shenzhen's list of contents (《深圳市法治政府建设年度报告事项指引（试行）》). Advice only: not every office has
 * every one of these duties.
 */
export const FAZHI_TOPICS: readonly (Partial<ProfileTopic> &
  Pick<ProfileTopic, 'id' | 'label' | 'pattern' | 'basis'>)[] = [
  {
    id: 'thought',
    label: '学习贯彻习近平法治思想',
    pattern: '习近平法治思想',
    since: 2020,
    basis: `${OUTLINE}：深入学习贯彻习近平法治思想`,
  },
  {
    id: 'leadership',
    label: '党的领导和组织领导',
    pattern:
      '党的领导|组织领导|领导小组|第一责任人|党政主要负责|主要负责人|述法|党组|党委|一把手|法治建设工作会议|工作专班',
    basis: `${OUTLINE}：加强党对法治政府建设的领导`,
  },
  {
    id: 'functions',
    label: '依法履行职能、优化营商环境',
    pattern:
      '权责清单|权力清单|放管服|营商环境|审批|政务服务|许可|证明事项|便民|备案|履行.{0,8}职[责能]|依法(?:全面)?履(?:职|行)|全面履职|职能(?:转变|作用)|转变.{0,4}职能|简政放权|高效办成|一网通办|服务企业|办事',
    basis: `${OUTLINE}：健全政府机构职能体系，推动更好发挥政府作用`,
  },
  {
    id: 'rules',
    label: '制度建设和规范性文件管理',
    pattern:
      '规范性文件|立法|规章|条例|制度建设|制度体系|(?:制定|修订|出台|印发|完善|健全|建立).{0,30}(?:制度|办法|规定|细则|机制|方案)|文件清理|废改立',
    basis: `${OUTLINE}：健全依法行政制度体系`,
  },
  {
    id: 'decision',
    label: '依法决策和合法性审查',
    pattern: '决策|合法性审[查核]|法律顾问|公职律师|三重一大|集体(?:讨论|研究)|合同审|公平竞争审查',
    basis: '《重大行政决策程序暂行条例》（国务院令第713号）',
  },
  {
    id: 'enforcement',
    label: '规范行政执法',
    pattern: '执法|双随机|行政处罚|裁量|监督检查|行政检查',
    basis: '《提升行政执法质量三年行动计划（2023－2025年）》（国办发〔2023〕27号）',
  },
  {
    id: 'supervision',
    label: '行政权力监督和复议应诉',
    pattern:
      '复议|应诉|诉讼|人大|政协|提案|代表建议|接受.{0,12}监督|审计|纪检|巡[视察]|层级监督|执法监督|督察|监督(?:制约|体系|机制)',
    basis: `${OUTLINE}：健全行政权力制约和监督体系`,
  },
  {
    id: 'disputes',
    label: '矛盾纠纷化解',
    pattern: '信访|矛盾|纠纷|调解|投诉|12345|热线|诉求|争议|仲裁|来信来访|法律援助',
    basis: `${OUTLINE}：健全社会矛盾纠纷行政预防调处化解体系`,
  },
  {
    id: 'openness',
    label: '政务公开',
    pattern: '政务公开|信息公开|公开|公示',
    basis: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
  },
  {
    id: 'publicity',
    label: '普法宣传',
    pattern:
      '普法|法[治制](?:宣传|教育|文化)|宪法日|宪法宣传|以案[释说]法|释法|送法|法律进|宣传.{0,16}(?:法律|法规|条例|法》)|(?:条例|法)》?宣传[月周日]',
    basis: '中办、国办《关于实行国家机关“谁执法谁普法”普法责任制的意见》',
  },
  {
    id: 'digital',
    label: '数字法治政府',
    pattern: '数字|信息化|智慧|智能|互联网|一网|大数据|信息系统|平台|线上|网上|科技',
    since: 2021,
    basis: `${OUTLINE}：全面建设数字法治政府`,
  },
  {
    id: 'works',
    label: '人防工程建设和维护管理',
    pattern: '人防工程|人民防空工程|防空地下室|易地建设',
    unit: OFFICE,
    basis: '《中华人民共和国人民防空法》',
  },
  {
    id: 'facilities',
    label: '军事设施保护',
    pattern: '军事设施',
    unit: '国防动员',
    since: 2022,
    basis: '《中华人民共和国军事设施保护法》',
  },
  {
    id: 'alarm',
    label: '警报试鸣和疏散演练',
    pattern: '警报|疏散|演练|试鸣',
    unit: OFFICE,
    basis: '《中华人民共和国人民防空法》',
  },
  {
    id: 'defence-education',
    label: '国防教育和人防宣传',
    pattern:
      '国防(?:教育|观念|知识|意识)|(?:人民防空|人防|防空|民防)(?:宣传|教育|知识|常识|意识|观念)|国防动员.{0,8}宣传',
    unit: OFFICE,
    basis: '《中华人民共和国国防教育法》《中华人民共和国人民防空法》',
  },
];
