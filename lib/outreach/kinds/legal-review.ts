import type { DataKind } from '@/lib/outreach/data-kind';
import { type KindManner, phraseKind } from '@/lib/outreach/phrase-kind';
import { isRecordCount } from '@/lib/outreach/records';
import { thingOf } from '@/lib/outreach/things';

const REVIEWED = ['contracts', 'decisions', 'norms', 'enforcement', 'reviews'];

/** 合法性审查与复议诉讼: a row is a month's figures, or one paper that was reviewed. */
export const kind: DataKind = {
  id: 'legal-review',
  label: '合法性审查与复议诉讼',
  signs: {
    title: /合法性|审查|法制审核|法律顾问|复议|诉讼|应诉|规范性文件/,
    headers: /审查|审核|合同|协议|规范性文件|决策|复议|诉讼|应诉|败诉|法律意见|法律顾问|采纳|纠错|送审/,
    contents: /合同|协议|规范性文件|重大(?:行政)?决策|合法性审查|法制审核|复议|诉讼/,
  },
  headers: [
    ['ignore', /文号|合同金额|标的|(?:审查|审核|承办)(?:人|律师|人员)$/],
    ['form', /(?:类型|类别|种类|性质)$/],
    ['theme', /(?:合同|文件|事项|案件|送审|审查|协议|决策)(?:名称|标题|事项|内容)$|^案由$/],
    ['host', /(?:送审|承办|起草|提请|报送|申请)(?:单位|部门|处室|科室|机构)$/],
    ['remark', /(?:审查|审核|处理)(?:结果|结论|情况|意见)$|裁判结果/],
  ],
  things: [
    {
      id: 'lost',
      words: /败诉|纠错|被撤销|被变更/,
      verb: '',
      noun: null,
      unit: '件',
      none: '全年未发生行政复议被纠错、行政诉讼败诉案件。',
    },
    { id: 'adopted', words: /采纳/, verb: '采纳', noun: '意见', unit: '条' },
    { id: 'opinions', words: /意见|建议/, verb: '提出', noun: null, unit: '条' },
    {
      id: 'reconsiderations',
      words: /复议/,
      verb: '办理',
      noun: '行政复议案件',
      unit: '件',
      none: '全年未发生行政复议案件。',
    },
    {
      id: 'lawsuits',
      words: /诉讼|应诉/,
      verb: '办理',
      noun: '行政诉讼案件',
      unit: '件',
      none: '全年未发生行政诉讼案件。',
    },
    {
      id: 'contracts',
      words: /合同|协议/,
      verb: '审查',
      noun: null,
      drop: /^(?:审查|审核)+|(?:合法性)?(?:审查|审核)$/g,
      unit: '份',
    },
    {
      id: 'enforcement',
      words: /执法决定|处罚决定|法制审核|执法案件/,
      verb: '开展',
      noun: '法制审核',
      full: '重大执法决定法制审核',
      unit: '件',
    },
    {
      id: 'decisions',
      words: /决策|重大事项/,
      verb: '审查',
      noun: null,
      drop: /^(?:审查|审核)+|(?:合法性)?(?:审查|审核)$/g,
      unit: '项',
    },
    {
      id: 'norms',
      words: /规范性文件|文件|制度/,
      verb: '审查',
      noun: null,
      drop: /^(?:审查|审核)+|(?:合法性)?(?:审查|审核)$/g,
      unit: '件',
    },
    { id: 'reviews', words: /审查|审核/, verb: '开展', noun: '合法性审查', unit: '件' },
  ],
  rates: [{ name: '采纳率', words: /采纳率/, part: 'adopted', whole: 'opinions' }],
  sessions: false,
  record: {
    things: REVIEWED,
    of: ({ forms, theme }) => {
      const what = [...forms, theme].find(
        (cited) => cited && REVIEWED.includes(thingOf(kind, { name: cited.text, verb: null })?.id ?? ''),
      );
      const thing = what && thingOf(kind, { name: what.text, verb: null });
      const name = what && NAMES.find((one) => what.text.includes(one));
      return thing && name ? { name, unit: thing.unit, cell: what.cell } : null;
    },
  },
  section: /合法性审查|重大行政决策|规范性文件|依法决策|法制审核|法律顾问|复议|应诉|诉讼/,
  forms: { total: '年度总述', nodes: '按季度', list: '逐行简列' },
  phrase: (events, options) => phraseKind(MANNER, events, options),
};

/** What one paper is called in a sum, the longer first. */
const NAMES = [
  '行政规范性文件',
  '规范性文件',
  '重大行政决策',
  '重大决策',
  '重大执法决定',
  '执法决定',
  '处罚决定',
  '合同',
  '协议',
  '文件',
];

const MANNER: KindManner = {
  kind,
  sentences: [
    ['reviews', 'contracts', 'norms', 'decisions', 'enforcement'],
    ['opinions', 'adopted', '采纳率'],
    ['reconsiderations', 'lawsuits', 'lost'],
  ],
  rowLeads: (event) => {
    const { theme, host, forms } = event;
    const [form] = forms;
    const name = theme?.text.replace(/^《(.*)》$/, '$1');
    // A row that counts as one paper is told as reviewed; a case only has its name.
    const isPaper = event.amounts.some((amount) => isRecordCount(event, amount));
    if (isPaper && name) return [`审查《${name}》`, `审查“${name}”`, ...(form ? [`审查${form.text}`] : [])];
    if (isPaper && form) return [`审查${form.text}`];
    return [name, host?.text].flatMap((text) => (text ? [`${text}：`] : []));
  },
};
