import { extendProfile } from '@/lib/report/extend-profile';
import type { Profile } from '@/lib/report/profile';
import { fazhiAnnual } from './fazhi-annual';

/** The blocks of the 法治政府建设实施纲要, by which thematic reports are divided. */
const THEMES = [
  '党的.{0,6}领导|党建|思想|政治|理论|学习|组织领导|统筹|责任|第一责任人|站位|引领',
  '职能|履职|职责|营商|政务服务|放管服|审批|改革|民生',
  '制度|规范性文件|立法|建章',
  '决策|合法性审查|法律顾问|公职律师',
  '执法|监管|裁量|处罚',
  '应急|突发|风险|安全',
  '纠纷|矛盾|调解|复议|应诉|信访|诉源|基层治理|社会治理',
  '监督|制约|公开|建议提案|督察',
  '数字|科技|信息化|智慧',
  '普法|宣传|宣教|法治文化|法治社会|守法|法律服务|队伍|能力|素养|法治意识|法治思维|保障',
].join('|');

/**
 * A work summary of the same subject: its headings are neutral (工作开展情况) or the themes themselves, without one heading
 * over the measures; then problems and plan.
 */
export const fazhiSummary: Profile = extendProfile(fazhiAnnual, {
  id: 'fazhi-summary',
  label: '法治政府建设工作总结（按专题分写）',
  titleEnd: '(?:报告|总结|小结|汇报|情况)(?:[（(][^）)]{1,40}[）)])?$',
  kind: '报告或总结',
  titleExample: '某市某局2025年度法治政府建设工作总结',
  length: { min: 1500, max: 15_000 },
  parts: [
    {
      role: 'measures',
      label: '工作开展情况',
      heading: '{year}年度法治政府建设工作开展情况',
      missing: 'advice',
      gathers: { until: ['problems', 'plan', 'other'], themes: THEMES },
    },
  ],
});
