import type { Phrase, Term } from './term';

export const NEVER_AS_OF = '2026-06-30';

const CONSTITUTION = '《中华人民共和国宪法》（2018年修正）';
const PARTY = '《中国共产党章程》（2022年修改）';
const CONGRESS = '党的二十大报告（2022年10月16日）';
const OUTLINE = '《法治政府建设实施纲要（2021－2025年）》';
const LAW_PLAN = '《法治中国建设规划（2020－2025年）》';
const DICTIONARY = '《现代汉语词典》（第7版）';
const SITES = '国务院办公厅《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）“严重表述错误”';

/** Long fixed phrases: names of state and bodies, fixed political wording. One character wrong in them is a slip. */
export const FIXED_PHRASES: readonly Phrase[] = [
  { text: '习近平新时代中国特色社会主义思想', source: PARTY },
  { text: '习近平法治思想', source: OUTLINE },
  { text: '习近平强军思想', source: '《中华人民共和国国防法》（2020年修订）第四条' },
  { text: '习近平生态文明思想', source: '全国生态环境保护大会（2018年5月）' },
  { text: '习近平文化思想', source: '全国宣传思想文化工作会议（2023年10月）' },
  { text: '习近平经济思想', source: '中央经济工作会议（2017年12月）' },
  { text: '习近平外交思想', source: '中央外事工作会议（2018年6月）' },
  { text: '习近平总书记', source: PARTY },
  { text: '中国特色社会主义', source: PARTY },
  {
    text: '中国特色社会主义法治体系',
    also: ['中国特色社会主义法律体系'],
    source: '党的十八届四中全会《决定》（2014年10月23日）',
  },
  {
    text: '中国特色社会主义法治道路',
    also: ['中国特色社会主义政治道路'],
    source: '党的十八届四中全会《决定》（2014年10月23日）',
  },
  { text: '中华人民共和国', source: CONSTITUTION },
  {
    text: '全国人民代表大会',
    // 健全省人民代表大会……制度
    also: ['省', '市', '县', '区', '州', '旗', '乡', '镇', '级', '各'].map((place) => `全${place}人民代表大会`),
    source: CONSTITUTION,
  },
  { text: '人民代表大会常务委员会', source: CONSTITUTION },
  { text: '中国人民政治协商会议', source: CONSTITUTION },
  { text: '中国人民解放军', source: '《中华人民共和国国防法》（2020年修订）' },
  { text: '中国人民武装警察部队', source: '《中华人民共和国人民武装警察法》（2020年修订）' },
  { text: '中央军事委员会', source: CONSTITUTION },
  { text: '中央纪律检查委员会', source: PARTY },
  { text: '国家监察委员会', source: CONSTITUTION },
  { text: '最高人民检察院', source: CONSTITUTION },
  { text: '最高人民法院', source: CONSTITUTION },
  { text: '中央全面依法治国委员会', source: '《深化党和国家机构改革方案》（2018年）' },
  { text: '全面依法治国', source: CONGRESS },
  { text: '全面从严治党', also: ['全面从严管党'], source: CONGRESS },
  { text: '社会主义核心价值观', source: CONSTITUTION },
  { text: '中华民族伟大复兴', source: CONSTITUTION },
  { text: '人类命运共同体', source: CONSTITUTION },
  { text: '总体国家安全观', source: '《中华人民共和国国家安全法》第三条' },
  { text: '全过程人民民主', source: CONGRESS },
  { text: '社会主义法治国家', source: CONSTITUTION },
  {
    text: '全面建设社会主义现代化国家',
    // ……国际大都市
    also: ['全面建成社会主义现代化国家', '全面建设社会主义现代化国际'],
    source: CONGRESS,
  },
  {
    text: '国家治理体系和治理能力现代化',
    also: ['国家治理体系与治理能力现代化', '国防治理体系和治理能力现代化', '国企治理体系和治理能力现代化'],
    source: CONGRESS,
  },
  { text: '科学立法、严格执法、公正司法、全民守法', source: CONGRESS },
  {
    text: '依法治国、依法执政、依法行政共同推进',
    // 坚持依法治县、依法执政、依法行政共同推进: each level says it of itself, a province by its short name too.
    also: [...'省市县区州旗盟镇乡街校企军京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁疆'].map(
      (place) => `依法治${place}、依法执政、依法行政共同推进`,
    ),
    source: LAW_PLAN,
  },
  { text: '法治国家、法治政府、法治社会一体建设', source: LAW_PLAN },
  {
    text: '深刻领悟“两个确立”的决定性意义',
    also: ['深刻领会“两个确立”的决定性意义', '深刻认识“两个确立”的决定性意义'],
    source: CONGRESS,
  },
  { text: '不忘初心、牢记使命', source: CONGRESS },
];

/** Wrong names of state, bodies, leaders, and miscounted political terms. */
export const NEVER: readonly Term[] = [
  { cue: '习总书记', right: '习近平总书记', severity: 'error', source: SITES, note: '公文里不用简称' },
  { cue: '习大大', right: '习近平总书记', severity: 'error', source: SITES, note: '公文里不用这种称呼' },
  { cue: '习进平', right: '习近平', severity: 'error', source: SITES },
  { cue: '刁近平', right: '习近平', severity: 'error', source: SITES },
  { cue: '习近乎', right: '习近平', severity: 'error', source: SITES },
  { cue: '习近评', right: '习近平', severity: 'error', source: SITES },
  { cue: '习近凭', right: '习近平', severity: 'error', source: SITES },
  { cue: '习平近', right: '习近平', severity: 'error', source: SITES },
  { cue: '总书纪', pattern: '总书纪(?!念)', right: '总书记', severity: 'error', source: PARTY },
  { cue: '攻府', pattern: '(?<!进)攻府', right: '政府', severity: 'error', source: SITES },
  { cue: '政俯', right: '政府', severity: 'error', source: SITES },
  { cue: '正府', pattern: '(?<=人民|[省市县区乡镇])正府', right: '政府', severity: 'error', source: SITES },
  { cue: '政附', pattern: '政附(?=[，。；、的]|办公|部门|信息|建设)', right: '政府', severity: 'error', source: SITES },
  { cue: '国物院', right: '国务院', severity: 'error', source: CONSTITUTION },
  { cue: '国务陔', right: '国务院', severity: 'error', source: CONSTITUTION },
  { cue: '党中夹', right: '党中央', severity: 'error', source: PARTY },
  { cue: '党种央', right: '党中央', severity: 'error', source: PARTY },
  { cue: '中共中夹', right: '中共中央', severity: 'error', source: PARTY },
  { cue: '中国共产觉', right: '中国共产党', severity: 'error', source: PARTY },
  { cue: '中国共产当', right: '中国共产党', severity: 'error', source: PARTY },
  { cue: '中国共党', right: '中国共产党', severity: 'error', source: PARTY },
  { cue: '中国产共党', right: '中国共产党', severity: 'error', source: PARTY },
  { cue: '中共共产党', right: '中国共产党', severity: 'error', source: PARTY },
  { cue: '共产觉', right: '共产党', severity: 'error', source: PARTY },
  {
    cue: '人名',
    pattern: '人名(?=政府|法院|检察院|群众|代表大会|警察|调解|陪审员|团体|至上|防空|共和国|解放军)',
    right: '人民',
    severity: 'error',
    source: CONSTITUTION,
  },
  // 以市民为中心 and 以农民为中心 are right: only this slip is sure.
  { cue: '以人民为', pattern: '以人民为[忠钟种众]心', right: '以人民为中心', severity: 'error', source: PARTY },
  {
    cue: '新时代特色社会主义',
    pattern: '(?<=习近平)新时代特色社会主义',
    right: '新时代中国特色社会主义',
    severity: 'error',
    source: PARTY,
  },
  {
    cue: '届全国代表大会',
    pattern: '(?<=(?:共产党|党的)第[一二三四五六七八九十]{1,3})届(?=全国代表大会)',
    right: '次',
    severity: 'error',
    source: PARTY,
    note: '党的全国代表大会称“次”，中央委员会称“届”',
  },
  { cue: '人民正协', right: '人民政协', severity: 'error', source: CONSTITUTION },
  { cue: '人民代表大全', right: '人民代表大会', severity: 'error', source: CONSTITUTION },
  {
    cue: '社会注意',
    pattern: '社会注意(?=核心|现代|法治|法制|制度|道路|思想|建设|市场|国家|事业|先进|民主)',
    right: '社会主义',
    severity: 'error',
    source: CONSTITUTION,
  },
  {
    cue: '推荐法治政府建设',
    // 推荐法治政府建设示范项目 is a recommendation.
    pattern: '推荐(?=法治政府建设(?!示范|先进|典型|优秀|创新|项目|案例|单位|成果|地区|创建|经验|专家|人选))',
    right: '推进',
    severity: 'error',
    source: OUTLINE,
  },
  { cue: '马克思注意', right: '马克思主义', severity: 'error', source: PARTY },
  { cue: '形式注意', right: '形式主义', severity: 'error', source: DICTIONARY },
  { cue: '官僚注意', right: '官僚主义', severity: 'error', source: DICTIONARY },
  {
    cue: '个意识',
    pattern: '(?<=增强[“"]?)[一二两三五六七八九](?=个意识[”"]?[、，]?(?:坚定|做到))',
    right: '四',
    severity: 'error',
    source: CONGRESS,
    note: '是“四个意识”：政治意识、大局意识、核心意识、看齐意识',
  },
  {
    cue: '个自信',
    pattern: '(?<=个意识[”"]?[、，]?坚定[“"]?)[一二两三五六七八九](?=个自信)',
    right: '四',
    severity: 'error',
    source: CONGRESS,
    note: '是“四个自信”：道路自信、理论自信、制度自信、文化自信',
  },
  {
    cue: '个维护',
    pattern: '(?<=做到[“"]?|[“"])[一二三四五六七八九](?=个维护[”"]?)',
    right: '两',
    severity: 'error',
    source: CONGRESS,
    note: '是“两个维护”',
  },
  {
    cue: '个确立',
    pattern: '(?<=领悟[“"]?|拥护[“"]?|[“"])[一二三四五六七八九](?=个确立)',
    right: '两',
    severity: 'error',
    source: CONGRESS,
    note: '是“两个确立”',
  },
  {
    cue: '个全面',
    pattern: '[一二两三五六七八九](?=个全面[”"]?战略布局)',
    right: '四',
    severity: 'error',
    source: PARTY,
    note: '是“四个全面”战略布局',
  },
  {
    cue: '位一体',
    pattern: '[一二两三四六七八九](?=位一体[”"]?总体布局)',
    right: '五',
    severity: 'error',
    source: PARTY,
    note: '是“五位一体”总体布局',
  },
  {
    cue: '个代表',
    pattern: '[一二两四五六七八九](?=个代表[”"]?重要思想)',
    right: '三',
    severity: 'error',
    source: PARTY,
    note: '是“三个代表”重要思想',
  },
  { cue: '两个维互', right: '两个维护', severity: 'error', source: CONGRESS },
  { cue: '两个确力', right: '两个确立', severity: 'error', source: CONGRESS },
  { cue: '四个意思', pattern: '(?<=增强[“"]?)四个意思', right: '四个意识', severity: 'error', source: CONGRESS },
  { cue: '四个自性', right: '四个自信', severity: 'error', source: CONGRESS },
  { cue: '依法制国', right: '依法治国', severity: 'error', source: CONSTITUTION },
];
