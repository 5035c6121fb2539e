import type { DataKind } from '@/lib/outreach/data-kind';
import { type KindManner, phraseKind } from '@/lib/outreach/phrase-kind';

/** 政务服务与行政审批: what was applied for, granted, granted early; a row is a month's or a matter's figures. */
export const kind: DataKind = {
  id: 'services',
  label: '政务服务与行政审批',
  signs: {
    title: /政务服务|审批|许可|窗口|放管服|营商/,
    headers: /审批|许可|提前办结|即办|网办|网上|窗口|好评|事项|减免|易地建设费|材料精简|收件/,
    contents: /许可|审批|竣工验收|备案|易地建设|核准/,
  },
  headers: [
    ['theme', /(?:事项|许可|审批|服务|业务)(?:名称|事项|类型|类别|项目)$|^事项$/],
    ['ignore', /承诺(?:时限|期限)|法定(?:时限|期限)|办件编号/],
    ['host', /(?:审批|办理|承办|受理)(?:单位|部门|窗口|科室|处室)$|^窗口$/],
  ],
  things: [
    { id: 'early', words: /提前/, verb: '提前办结', noun: '', unit: '件' },
    { id: 'instant', words: /即办|当场|即时/, verb: '当场办结', noun: '', unit: '件' },
    { id: 'online', words: /网上|网办|在线|不见面/, verb: '网上办理', noun: '', unit: '件' },
    { id: 'praised', words: /好评/, verb: '', noun: '好评', unit: '件' },
    { id: 'rated', words: /评价/, verb: '', noun: '评价', unit: '件' },
    { id: 'waived', words: /减免/, verb: '减免', noun: null, drop: /减免|金额/g, unit: '万元' },
    { id: 'levied', words: /征收|收缴|易地建设费/, verb: '征收', noun: null, drop: /征收|收缴|金额/g, unit: '万元' },
    { id: 'settled', words: /办结|办理完成|准予|批准|发证|审批(?:数|件|量|完成)/, verb: '办结', noun: '', unit: '件' },
    { id: 'received', words: /受理|收件|申请|申报|接件/, verb: '受理', noun: '', full: '审批事项', unit: '件' },
  ],
  rates: [
    { name: '提前办结率', words: /提前办结率/, part: 'early', whole: 'settled' },
    { name: '办结率', words: /办结率/, part: 'settled', whole: 'received' },
    { name: '网办率', words: /网办率|网上办理率/, part: 'online', whole: 'received' },
    { name: '好评率', words: /好评率/, part: 'praised', whole: 'rated' },
  ],
  sessions: false,
  record: null,
  section: /政务服务|行政审批|放管服|营商|许可|便民/,
  forms: { total: '年度总述', nodes: '按季度', list: '逐行简列' },
  phrase: (events, options) => phraseKind(MANNER, events, options),
};

const MANNER: KindManner = {
  kind,
  sentences: [
    ['received', 'settled', '办结率', 'early', '提前办结率', 'instant', 'online', '网办率'],
    ['rated', 'praised', '好评率'],
    ['waived', 'levied'],
  ],
  rowLeads: ({ theme, host }) => [theme, host].flatMap((cited) => (cited ? [`${cited.text}：`] : [])),
};
