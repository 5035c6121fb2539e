import type { DataKind } from '@/lib/outreach/data-kind';
import { type KindManner, phraseKind } from '@/lib/outreach/phrase-kind';

/** 投诉信访与12345: what came in, was settled and was found good; a row is a month's or a place's figures. */
export const kind: DataKind = {
  id: 'complaints',
  label: '投诉信访与12345',
  signs: {
    title: /投诉|信访|12345|热线|工单|诉求|来信|来访/,
    headers: /投诉|信访|工单|热线|诉求|来信|来访|来电|满意|回访|答复|举报|12345/,
    contents: /投诉|信访|工单|热线|诉求|举报|来信|来访|12345/,
  },
  headers: [
    ['ignore', /工单(?:编号|号)|诉求人|来电人|联系/],
    ['theme', /(?:诉求|投诉|反映|信访|工单|问题)(?:内容|类别|类型|事项|标题|主题)$/],
    ['host', /(?:承办|责任|办理|主办)(?:单位|部门|科室|处室)$|^单位$/],
    ['form', /(?:来源|渠道|途径|方式)$/],
    ['remark', /(?:办理|处理|答复|回复)(?:结果|情况|意见|时限)$/],
  ],
  things: [
    { id: 'onTime', words: /按[时期]|限[时期]内?/, verb: '按时办结', noun: '', unit: '件' },
    { id: 'satisfied', words: /(?<!不)满意/, verb: '', noun: '满意', unit: '件' },
    { id: 'rated', words: /回访|评价|测评/, verb: '回访', noun: '', unit: '件' },
    { id: 'settled', words: /办结|办理完成|已办|答复|回复|结案|化解/, verb: '办结', noun: '', unit: '件' },
    {
      id: 'received',
      words: /受理|接收|收到|接到|交办|转办|承办|工单|来信|来访|来电|诉求|投诉|信访|举报/,
      verb: '受理',
      noun: null,
      unit: '件',
    },
  ],
  rates: [
    { name: '按时办结率', words: /按[时期]办结率/, part: 'onTime', whole: 'settled' },
    { name: '办结率', words: /办结率|办理率|答复率/, part: 'settled', whole: 'received' },
    { name: '满意率', words: /满意率|满意度/, part: 'satisfied', whole: 'rated' },
  ],
  sessions: false,
  record: null,
  section: /信访|投诉|12345|热线|诉求|矛盾纠纷|复议/,
  forms: { total: '年度总述', nodes: '按季度', list: '逐行简列' },
  phrase: (events, options) => phraseKind(MANNER, events, options),
};

const MANNER: KindManner = {
  kind,
  sentences: [
    ['received', 'settled', '办结率', 'onTime', '按时办结率'],
    ['rated', 'satisfied', '满意率'],
  ],
  rowLeads: ({ host, place, theme, forms }) =>
    [theme, forms[0], host, place].flatMap((cited) => (cited ? [`${cited.text}：`] : [])),
};
