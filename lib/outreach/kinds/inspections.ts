import type { DataKind } from '@/lib/outreach/data-kind';
import { type KindManner, phraseKind } from '@/lib/outreach/phrase-kind';

/** 执法检查与处罚: what was inspected, found, mended, penalised; a row is a month's figures or one inspection. */
export const kind: DataKind = {
  id: 'inspections',
  label: '执法检查与处罚',
  signs: {
    title: /执法|检查|处罚|督查|双随机|整改|监管/,
    headers: /检查|整改|处罚|罚|立案|隐患|执法|受检|被检|违法|督查|巡查/,
    contents: /(?:执法|监督|专项|日常|双随机|联合|安全)检查|抽查|巡查|整改|隐患/,
  },
  headers: [
    ['ignore', /(?:整改|完成)(?:期限|时限|时间|日期)|文号|^结果$|责任人|检查人员?$/],
    [
      'audience',
      /(?:被|受)检查?(?:单位|对象|企业|项目|主体)?(?:名称)?$|^检查(?:对象|单位|企业|项目|工程)(?:名称)?$|^(?:企业|工程|项目)名称$/,
    ],
    ['theme', /检查(?:事项|内容|类型|类别|方式|形式|主题)$/],
    ['remark', /(?:整改|处理|处罚|检查|查处)(?:情况|结果|措施|要求|意见|种类)$|处罚依据|违法事实/],
    ['host', /执法(?:单位|部门|机构|主体)$|检查(?:部门|机构|组)$/],
  ],
  things: [
    { id: 'notices', words: /通知书|告知书|责令.*书|执法文书|监督意见书/, verb: '下发', noun: null, unit: '份' },
    { id: 'moved', words: /移送|移交/, verb: '移送', noun: '案件', unit: '件' },
    { id: 'cases', words: /立案/, verb: '立案', noun: '', unit: '件', none: '全年未立案查处违法案件。' },
    { id: 'fines', words: /罚款|罚没|罚金|处罚金额/, verb: '', noun: '罚款', unit: '万元' },
    { id: 'penalties', words: /处罚|结案/, verb: '作出', noun: '行政处罚', unit: '件', none: '全年未作出行政处罚。' },
    {
      id: 'rectified',
      words: /(?:完成|已|督促)整改|整改(?:完成|到位|完毕|数|个|处|项|$)|已改|销号/,
      verb: '完成',
      noun: '整改',
      unit: '个',
    },
    { id: 'found', words: /问题|隐患|违法行为|违规行为/, verb: '发现', noun: null, unit: '个' },
    { id: 'staff', words: /出动|执法人员|检查人员|人次|人数/, verb: '出动', noun: '执法人员', unit: '人次' },
    {
      id: 'objects',
      words: /(?:检查|督查|抽查).*(?:家|企业|单位|工程|项目|对象|场所|户)|家次|^(?:企业|单位)数/,
      verb: '检查',
      noun: null,
      drop: /^(?:检查|抽查|督查|巡查|执法|监督)+/,
      unit: '家次',
    },
    { id: 'inspections', words: /检查|督查|巡查|抽查/, verb: '开展', noun: null, full: '执法检查', unit: '次' },
  ],
  rates: [{ name: '整改率', words: /整改(?:完成)?率|整改比例/, part: 'rectified', whole: 'found' }],
  sessions: false,
  record: {
    things: ['inspections'],
    of: ({ day, audience, theme }) =>
      audience && day && /-\d{2}-\d{2}$/.test(day.start)
        ? { name: theme && /检查$/.test(theme.text) ? theme.text : '检查', unit: '次', cell: day.cell }
        : null,
  },
  section: /执法|监管|检查|处罚|质量监督/,
  forms: { total: '年度总述', nodes: '按季度', list: '逐行简列' },
  phrase: (events, options) => phraseKind(MANNER, events, options),
};

const MANNER: KindManner = {
  kind,
  sentences: [
    ['inspections', 'objects', 'staff'],
    ['found', 'rectified', '整改率', 'notices'],
    ['cases', 'penalties', 'fines', 'moved'],
  ],
  rowLeads: ({ audience, host, theme, place }) => {
    const what = theme && /检查$/.test(theme.text) ? theme.text : '检查';
    if (audience) return [`对${audience.text}开展${what}`];
    return [host, place].flatMap((cited) => (cited ? [`${cited.text}：`] : []));
  },
};
