import type { Phrase, Term } from './term';

export const STANDARD_AS_OF = '2026-06-30';

const DICTIONARY = '《现代汉语词典》（第7版）';
const DRAFTING = '全国人大常委会法工委《立法技术规范（试行）（一）》（法工委发〔2009〕62号）';
const OUTLINE = '《法治政府建设实施纲要（2021－2025年）》';
const DECISION = '党的十八届四中全会《中共中央关于全面推进依法治国若干重大问题的决定》';
const LEADERS = '《党政主要负责人履行推进法治建设第一责任人职责规定》';
const GROUPS = '《中国共产党党委（党组）理论学习中心组学习规则》';
const LISTS = '《关于推行地方各级政府工作部门权力清单制度的指导意见》（2015年）';
const THREE = '国办发〔2018〕118号（行政执法公示、执法全过程记录、重大执法决定法制审核）';
const RANDOM = '国发〔2019〕5号（部门联合“双随机、一公开”监管）';
const POPULAR = '《关于实行国家机关“谁执法谁普法”普法责任制的意见》';
const DISCRETION = '国办发〔2022〕27号（行政裁量权基准）';
const CONSTITUTION = '《中华人民共和国宪法》（2018年修正）';
const DOCUMENTS = '《党政机关公文处理工作条例》';
const CONFIDENTIAL = '《中华人民共和国保守国家秘密法》（2024年修订）';
const PROCEDURE = '《中华人民共和国行政诉讼法》《中华人民共和国行政复议法》';

/** 学法制度, 述法制度, 执法制约: the word ends before 制. Old official names keep 法制. */
const NOT_A_TAIL = '(?<![述学普用守尊遵知懂执司立合变]|习近平|民主|社会主义)';

/** 做的不够: what is done, and what it amounts to. */
const VERB =
  '(?<!所)(做|抓|管|讲|写|干|落实|开展|宣传|执行|掌握|结合|发挥|完成|运用|研究|解决|把握|领会|理解|学习|了解|推进|履行|考虑|配合)';
const AMOUNT = '(?:够|好|到位|实|细|深|紧|严|透|彻底|扎实|充分|及时)';
const COMPLEMENT = {
  right: '$1得$2',
  severity: 'warning',
  safe: true,
  source: DICTIONARY,
  note: '动词和补语之间用“得”',
} as const;

/** In order: where two match one place, the first speaks. */
export const STANDARD: readonly Term[] = [
  // 法治 and 法制
  { cue: '法制政府', pattern: `${NOT_A_TAIL}法制(?=政府)`, right: '法治', severity: 'error', source: OUTLINE },
  {
    cue: '法制',
    pattern: `${NOT_A_TAIL}法制(?=宣传(?!日)|教育(?!基地|馆|中心)|讲座|培训|课[堂程]|文化|氛围|环境|意识|观念|思维|理念|素养|素质|精神|信仰|方式|化|轨道|社会|国家|中国|保障|水平|能力|思想|副校长|广场|公园|长廊)`,
    right: '法治',
    severity: 'warning',
    source: DECISION,
    note: '机构名、“法制审核”等固定用法除外',
  },
  {
    cue: '法制建设',
    pattern: `${NOT_A_TAIL}法制(?=建设第一责任)`,
    right: '法治',
    severity: 'error',
    source: LEADERS,
  },
  {
    cue: '法制建设',
    pattern: `${NOT_A_TAIL}法制(?=建设(?!委员会))`,
    right: '法治',
    severity: 'advice',
    source: DECISION,
    note: '专指法律制度的建设时可以写“法制建设”',
  },
  {
    cue: '依法制',
    pattern: '依法制(?=[省市县区](?:[，。；、]|委员会|办公室|工作|建设|领导))',
    right: '依法治',
    severity: 'error',
    source: OUTLINE,
  },
  { cue: '以法治国', pattern: '以法治国(?![企有防际])', right: '依法治国', severity: 'warning', source: CONSTITUTION },
  { cue: '以法行政', right: '依法行政', severity: 'warning', source: OUTLINE },
  { cue: '法治审核', right: '法制审核', severity: 'warning', safe: true, source: THREE },
  {
    cue: '法制日报',
    right: '法治日报',
    severity: 'advice',
    source: '《法治日报》更名公告（2020年8月1日）',
    note: '2020年8月1日起更名',
  },
  { cue: '法冶', pattern: '法冶(?![炼金])', right: '法治', severity: 'error', source: CONSTITUTION },
  { cue: '政冶', right: '政治', severity: 'error', source: DICTIONARY },
  { cue: '冶理', right: '治理', severity: 'error', source: DICTIONARY },

  // 作出 and 做出, 得 and 的, 截至 and 截止
  {
    cue: '做出',
    pattern: '做出(?=[^，。；：、]{0,14}(?:决定|裁定|判决|裁决|处罚|许可|批示|指示|答复|决议|复议|解释|承诺|规定))',
    right: '作出',
    severity: 'warning',
    safe: true,
    source: DRAFTING,
    note: '与“决定”“裁定”等连用时用“作出”',
  },
  { cue: '的不', pattern: `${VERB}的(不${AMOUNT})`, ...COMPLEMENT },
  { cue: '的还不', pattern: `${VERB}的(还不${AMOUNT})`, ...COMPLEMENT },
  {
    cue: '截止',
    pattern:
      '(?<!报名|申报|征集|受理|提交|投稿|报送|征求|投票|申请|缴费)截止(?=目前|现在|今年|去年|本年|年底|月底|日前|上月|报告期|20\\d\\d ?年|二〇|\\d{1,2} ?月)',
    right: '截至',
    severity: 'warning',
    safe: true,
    source: DICTIONARY,
    note: '后面带时间用“截至”',
  },

  {
    cue: '截止到',
    pattern:
      '(?<!报名|申报|征集|受理|提交|投稿|报送|征求|投票|申请|缴费)截止到(?=目前|现在|今年|去年|年底|月底|20\\d\\d ?年|\\d{1,2} ?月)',
    right: '截至',
    severity: 'warning',
    safe: true,
    source: DICTIONARY,
    note: '后面带时间用“截至”',
  },

  // 第一责任人, 中心组
  { cue: '第一人责任', pattern: '第一人责任(?!人)', right: '第一责任人', severity: 'error', source: LEADERS },
  { cue: '责任第一人', right: '第一责任人', severity: 'warning', source: LEADERS },
  { cue: '第一责任职责', right: '第一责任人职责', severity: 'error', source: LEADERS },
  { cue: '第一责任人责职', right: '第一责任人职责', severity: 'error', source: LEADERS },
  {
    cue: '第一责任人',
    pattern: '(履行[^，。；：、《》]{0,14}第一责任人)(?=[，。；、]|[”’]?制度|(?:有关)?情况|$)',
    right: '$1职责',
    severity: 'warning',
    source: LEADERS,
    note: '履行的是“职责”',
  },
  { cue: '理论中心组', right: '理论学习中心组', severity: 'warning', safe: true, source: GROUPS },
  {
    cue: '亲自部署',
    pattern: '(?<=[对，、“]|法治建设)(?:重点|重大)工作(?=亲自部署)',
    right: '重要工作',
    severity: 'warning',
    source: LEADERS,
    note: '“四个亲自”：重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办',
  },
  {
    cue: '亲自过问',
    pattern: '(?:重点|重要)问题(?=亲自过问)',
    right: '重大问题',
    severity: 'warning',
    source: LEADERS,
    note: '“四个亲自”：重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办',
  },
  {
    cue: '亲自协调',
    pattern: '(?:重要|重大|关键)环节(?=亲自协调)',
    right: '重点环节',
    severity: 'warning',
    source: LEADERS,
    note: '“四个亲自”：重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办',
  },
  {
    cue: '亲自督办',
    pattern: '(?:重点|重大)任务(?=亲自督办)',
    right: '重要任务',
    severity: 'warning',
    source: LEADERS,
    note: '“四个亲自”：重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办',
  },
  { cue: '亲自督辨', right: '亲自督办', severity: 'error', source: LEADERS },

  // Fixed terms of administration by law
  {
    cue: '遵法',
    pattern: '遵法(?=学法)|(?<=学法)遵法',
    right: '尊法',
    severity: 'warning',
    safe: true,
    source: OUTLINE,
  },
  {
    cue: '政治权力观',
    pattern: '(?<=正确的?)政治权力观',
    right: '权力观',
    severity: 'warning',
    source: '《关于新形势下党内政治生活的若干准则》',
  },
  { cue: '权利观', right: '权力观', severity: 'warning', source: '《关于新形势下党内政治生活的若干准则》' },
  { cue: '权利清单', right: '权力清单', severity: 'warning', source: LISTS },
  { cue: '行政权利', pattern: '行政权利(?!义务)', right: '行政权力', severity: 'warning', source: OUTLINE },
  { cue: '公权利', right: '公权力', severity: 'warning', source: '《中华人民共和国监察法》' },
  { cue: '权利运行', right: '权力运行', severity: 'warning', source: OUTLINE },
  { cue: '权力义务', right: '权利义务', severity: 'warning', source: CONSTITUTION },
  {
    cue: '合法权力',
    pattern: '合法权力(?=不受|受到|保护|救济)',
    right: '合法权利',
    severity: 'warning',
    source: CONSTITUTION,
  },
  {
    cue: '一公开',
    pattern: '双随机(?:[，,]|\\s?)一公开',
    right: '双随机、一公开',
    severity: 'warning',
    safe: true,
    source: RANDOM,
  },
  { cue: '双随机、双公开', right: '双随机、一公开', severity: 'warning', source: RANDOM },
  { cue: '谁普法', pattern: '谁执法[、，]谁普法', right: '谁执法谁普法', severity: 'advice', source: POPULAR },
  { cue: '全过程纪录', right: '全过程记录', severity: 'error', source: THREE },
  { cue: '执法纪录仪', right: '执法记录仪', severity: 'error', source: THREE },
  {
    cue: '自由裁量权',
    pattern: '行政(?:处罚|执法)?自由裁量权(?=基准)',
    right: '行政裁量权',
    severity: 'advice',
    source: DISCRETION,
  },
  { cue: '合法性审察', right: '合法性审查', severity: 'warning', safe: true, source: '《重大行政决策程序暂行条例》' },
  { cue: '听政会', right: '听证会', severity: 'error', source: '《中华人民共和国行政处罚法》' },
  { cue: '听正会', right: '听证会', severity: 'error', source: '《中华人民共和国行政处罚法》' },
  { cue: '行政复意', right: '行政复议', severity: 'error', source: PROCEDURE },
  { cue: '行政诉颂', right: '行政诉讼', severity: 'error', source: PROCEDURE },
  { cue: '行政应述', pattern: '行政应述(?![职法])', right: '行政应诉', severity: 'error', source: PROCEDURE },
  { cue: '行政执发', right: '行政执法', severity: 'error', source: '《中华人民共和国行政处罚法》' },
  { cue: '行政出罚', right: '行政处罚', severity: 'error', source: '《中华人民共和国行政处罚法》' },
  { cue: '检查院', pattern: '(?<=人民)检查院', right: '检察院', severity: 'error', source: CONSTITUTION },
  {
    cue: '检查官',
    pattern: '检查官(?![方网微])',
    right: '检察官',
    severity: 'error',
    source: '《中华人民共和国检察官法》',
  },
  { cue: '检查建议书', right: '检察建议书', severity: 'warning', source: '《中华人民共和国人民检察院组织法》' },
  { cue: '监查委', right: '监察委', severity: 'error', source: CONSTITUTION },
  { cue: '纪检检察', right: '纪检监察', severity: 'error', source: '《中华人民共和国监察法》' },
  { cue: '纪检监查', right: '纪检监察', severity: 'error', source: '《中华人民共和国监察法》' },
  {
    cue: '法律雇问',
    right: '法律顾问',
    severity: 'error',
    source: '《关于推行法律顾问制度和公职律师公司律师制度的意见》',
  },
  {
    cue: '法律顾向',
    right: '法律顾问',
    severity: 'error',
    source: '《关于推行法律顾问制度和公职律师公司律师制度的意见》',
  },
  {
    cue: '公职率师',
    right: '公职律师',
    severity: 'error',
    source: '《关于推行法律顾问制度和公职律师公司律师制度的意见》',
  },
  {
    cue: '法律条例',
    pattern: '法律条例(?=[，。；、的等]|知识)',
    right: '法律法规',
    severity: 'advice',
    source: '《中华人民共和国立法法》',
  },
  {
    cue: '法人代表',
    right: '法定代表人',
    severity: 'advice',
    source: '《中华人民共和国民法典》第六十一条',
    note: '指依法代表法人的负责人时',
  },
  { cue: '规犯', pattern: '规犯(?![罪人法错])', right: '规范', severity: 'error', source: DICTIONARY },
  {
    cue: '工开',
    pattern: '(?<=信息|政务|村务|财务)工开',
    right: '公开',
    severity: 'error',
    source: '《中华人民共和国政府信息公开条例》',
  },
  { cue: '营商坏境', right: '营商环境', severity: 'error', source: '《优化营商环境条例》' },
  {
    cue: '经商环境',
    pattern: '(?<=优化|一流|法治化)经商环境',
    right: '营商环境',
    severity: 'warning',
    source: '《优化营商环境条例》',
  },
  {
    cue: '放、管、服',
    right: '放管服',
    severity: 'advice',
    source: '《优化营商环境条例》及国务院历年“放管服”改革文件',
  },
  { cue: '一岗双职', right: '一岗双责', severity: 'warning', source: '《地方党政领导干部安全生产责任制规定》' },
  { cue: '三重一达', right: '三重一大', severity: 'error', source: '《中国共产党党组工作条例》' },
  {
    cue: '中央八条规定',
    right: '中央八项规定',
    severity: 'error',
    source: '《十八届中央政治局关于改进工作作风、密切联系群众的八项规定》',
  },
  {
    cue: '常务工作会议',
    pattern: '(?<=政府)常务工作会议',
    right: '常务会议',
    severity: 'advice',
    source: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》',
  },
  {
    cue: '·五',
    pattern: '“?([五六七八九])·五”?(?=普法)',
    right: '“$1五”',
    severity: 'advice',
    source: '中央宣传部、司法部历次普法规划',
  },
  {
    cue: '其它',
    pattern: '其它(?=需要报告)',
    right: '其他',
    severity: 'warning',
    safe: true,
    source: '《法治政府建设与责任落实督察工作规定》',
  },

  {
    cue: '派驻纪检组',
    right: '派驻纪检监察组',
    severity: 'advice',
    source: '《派驻机构工作规则》（中共中央办公厅2022年6月印发）',
    note: '现称派驻纪检监察组',
  },

  {
    cue: '责任主体责任',
    right: '主体责任',
    severity: 'warning',
    source: '《党委（党组）落实全面从严治党主体责任规定》（2020年3月印发）',
    inTitles: true,
    note: '前面多了“责任”二字',
  },
  {
    cue: '第一责任清单',
    right: '第一责任人责任清单',
    severity: 'warning',
    source: '《党委（党组）落实全面从严治党主体责任规定》（2020年3月印发）',
    inTitles: true,
    note: '承担责任的是“第一责任人”',
  },
  {
    cue: '重大部的',
    pattern: '重大部的(?=情况|落实|要求|贯彻|精神)',
    right: '重大部署的',
    severity: 'error',
    source: DICTIONARY,
  },
  { cue: '时间时期', pattern: '(一段)时间时期', right: '$1时期', severity: 'warning', source: DICTIONARY },
  {
    cue: '学习工作中',
    pattern: '(?<=在工作中学习[，、])在学习工作中',
    right: '在学习中工作',
    severity: 'warning',
    source: DICTIONARY,
    note: '与前面的“在工作中学习”相对',
  },
  {
    cue: '工作学习中',
    pattern: '(?<=在学习中工作[，、])在工作学习中',
    right: '在工作中学习',
    severity: 'warning',
    source: DICTIONARY,
    note: '与前面的“在学习中工作”相对',
  },
  {
    cue: '国土空间',
    pattern: '(?<=规划、)国土空间(?=[和及与、])(?![^，。；]{0,30}规划)',
    right: '国土空间规划',
    severity: 'advice',
    source: '《中华人民共和国土地管理法》：国土空间规划',
    note: '纳入的是“规划”',
  },

  // Secrecy
  {
    cue: '涉秘',
    pattern: '涉秘(?=人员|文件|载体|信息|计算机|岗位|事项|工程|会议)',
    right: '涉密',
    severity: 'warning',
    safe: true,
    source: CONFIDENTIAL,
  },
  { cue: '失泄秘', right: '失泄密', severity: 'warning', safe: true, source: CONFIDENTIAL },
  {
    cue: '保秘',
    pattern: '保秘(?=工作|教育|制度|检查|意识|管理|纪律|审查)',
    right: '保密',
    severity: 'error',
    source: CONFIDENTIAL,
  },
  { cue: '机秘', pattern: '机秘(?=级|文件|事项)', right: '机密', severity: 'error', source: CONFIDENTIAL },

  // Words of everyday administration
  { cue: '贯策', right: '贯彻', severity: 'error', source: DICTIONARY },
  { cue: '惯彻', right: '贯彻', severity: 'error', source: DICTIONARY },
  { cue: '布署', pattern: '(?<![发公颁宣遍分])布署(?!名)', right: '部署', severity: 'error', source: DICTIONARY },
  {
    cue: '按排',
    pattern: '(?<=部署|统一|合理|工作|统筹|妥善)按排(?![列名序队位行次放污水])|按排(?=部署|专人|专项|工作)',
    right: '安排',
    severity: 'error',
    source: DICTIONARY,
  },
  { cue: '台帐', right: '台账', severity: 'warning', safe: true, source: DRAFTING },
  { cue: '帐户', right: '账户', severity: 'warning', safe: true, source: DRAFTING },
  { cue: '帐簿', right: '账簿', severity: 'warning', safe: true, source: DRAFTING },
  { cue: '帐目', right: '账目', severity: 'warning', safe: true, source: DRAFTING },
  { cue: '销帐', right: '销账', severity: 'warning', safe: true, source: DRAFTING },
  { cue: '帐销号', right: '账销号', severity: 'warning', safe: true, source: DRAFTING },
  { cue: '坐谈会', right: '座谈会', severity: 'error', source: DICTIONARY },
  { cue: '会议记要', right: '会议纪要', severity: 'error', source: DOCUMENTS },
  {
    cue: '反应强烈',
    pattern: '(?<=群众|社会|企业|各方|居民|公众)反应强烈',
    right: '反映强烈',
    severity: 'warning',
    safe: true,
    source: DICTIONARY,
  },
  {
    cue: '反应',
    pattern: '(?<=群众|企业|居民|来信|来访)反应(?=的?(?:突出|热点|难点)?(?:问题|诉求|事项|情况))',
    right: '反映',
    severity: 'warning',
    safe: true,
    source: DICTIONARY,
  },
  { cue: '份内', pattern: '份内(?=之|工作|职责|事)', right: '分内', severity: 'warning', source: DICTIONARY },
  { cue: '再接再励', right: '再接再厉', severity: 'error', source: DICTIONARY },
  { cue: '按步就班', right: '按部就班', severity: 'error', source: DICTIONARY },
  { cue: '发扬广大', right: '发扬光大', severity: 'error', source: DICTIONARY },
  { cue: '一如继往', right: '一如既往', severity: 'error', source: DICTIONARY },
  { cue: '通迅', right: '通讯', severity: 'error', source: DICTIONARY },
  { cue: '凑效', right: '奏效', severity: 'error', source: DICTIONARY },
  { cue: '竟争', right: '竞争', severity: 'error', source: DICTIONARY },
  { cue: '松驰', right: '松弛', severity: 'error', source: DICTIONARY },
  { cue: '震憾', right: '震撼', severity: 'error', source: DICTIONARY },
  {
    cue: '复盖',
    pattern: '(?<![恢修重回批答])复盖(?![章印楼板房])',
    right: '覆盖',
    severity: 'warning',
    safe: true,
    source: DICTIONARY,
  },
  {
    cue: '必需',
    pattern: '必需(?=严格|坚持|依法|按照|遵守|做到|落实|加强|履行)',
    right: '必须',
    severity: 'warning',
    safe: true,
    source: DRAFTING,
  },
  {
    cue: '撤消',
    pattern: '撤消(?=[^，。；]{0,8}(?:决定|处罚|许可|登记|案件|判决))',
    right: '撤销',
    severity: 'warning',
    safe: true,
    source: DRAFTING,
  },
  { cue: '签定', right: '签订', severity: 'advice', source: DICTIONARY },
  {
    cue: '作好',
    pattern: '(?<![工写操合协动创制著耕运])作好(?=[^，。；]{0,8}(?:工作|准备|服务|衔接|保障))',
    right: '做好',
    severity: 'advice',
    source: DICTIONARY,
  },
  { cue: '试呜', right: '试鸣', severity: 'error', source: '《中华人民共和国人民防空法》第三十五条' },
  { cue: '防空警抱', right: '防空警报', severity: 'error', source: '《中华人民共和国人民防空法》' },
  { cue: '国防动圆', right: '国防动员', severity: 'error', source: '《中华人民共和国国防动员法》' },
  {
    cue: '人民防控',
    pattern: '人民防控(?=工程|法|办公室|警报|建设)',
    right: '人民防空',
    severity: 'error',
    source: '《中华人民共和国人民防空法》',
  },
  { cue: '赎职', right: '渎职', severity: 'error', source: DICTIONARY },
  { cue: '读职', pattern: '读职(?=失职)|(?<=失职)读职', right: '渎职', severity: 'error', source: DICTIONARY },
  { cue: '三种一大', right: '三重一大', severity: 'error', source: '《中国共产党党组工作条例》' },
  { cue: '三众一大', right: '三重一大', severity: 'error', source: '《中国共产党党组工作条例》' },
];

/** Terms of the field, long enough that one other character is a slip. */
export const FIELD_PHRASES: readonly Phrase[] = [
  { text: '履行推进法治建设第一责任人职责', source: LEADERS },
  { text: '重大执法决定法制审核', also: ['重大执法决定法治审核'], source: THREE },
  { text: '执法全过程记录制度', also: ['执法全过程纪录制度'], source: THREE },
  { text: '理论学习中心组', source: GROUPS },
  { text: '严格规范公正文明执法', source: OUTLINE },
  { text: '尊法学法守法用法', source: OUTLINE },
  { text: '行政裁量权基准', also: ['行政裁量权标准'], source: DISCRETION },
  { text: '重要工作亲自部署', source: LEADERS },
  { text: '重大问题亲自过问', source: LEADERS },
  { text: '重点环节亲自协调', source: LEADERS },
  { text: '重要任务亲自督办', also: ['重要案件亲自督办'], source: LEADERS },
  { text: '公众参与、专家论证、风险评估、合法性审查、集体讨论决定', source: '《重大行政决策程序暂行条例》' },
  { text: '行政执法与刑事司法衔接', source: OUTLINE },
  { text: '领导干部这个“关键少数”', also: ['领导干部这一“关键少数”'], source: DECISION },
];
