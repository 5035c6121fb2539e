import type { Severity } from '@/lib/report/profile';

/** What a public text should not say in such detail. */
export interface ProtectedPattern {
  readonly pattern: RegExp;
  /** In Chinese, what it is. */
  readonly what: string;
  readonly severity: Severity;
  /** Words one of which stands in every match: the cues of the rule. */
  readonly cues: readonly string[];
  /** What else the block must say. */
  readonly beside?: RegExp;
}

const SITE = '(?:位于|坐落[于在]|设在|建在|地处|地址[为是：:])';
const STAGE = '(?:征求意见稿|送审稿|讨论稿|报批稿|审议稿|报审稿|代拟稿|修改稿|初稿|草稿|内部稿|未定稿)';
const LEADER = '(?:领导|书记|市长|县长|区长|省长|镇长|主任|局长|厅长|常委)(?:同志)?';

export const PROTECTED: readonly ProtectedPattern[] = [
  {
    pattern: /(?<!\d)\d{5}部队/g,
    what: '部队的番号或者代号',
    severity: 'warning',
    cues: ['部队'],
  },
  {
    pattern: new RegExp(
      `(?:(?:地下|人防|人民防空|基本|预备|机动|防空)指挥(?:所|工程)|指挥所|战备(?:仓库|物资库))[^，。；、\\n]{0,10}${SITE}[^，。；\\n]{2,24}`,
      'g',
    ),
    what: '指挥工程、战备设施的位置',
    severity: 'warning',
    cues: ['指挥所', '指挥工程', '战备仓库', '战备物资'],
  },
  {
    pattern:
      /(?:地下|人防|人民防空|基本|预备|机动|防空)指挥(?:所|工程)[^。；\n]{0,16}(?:面积|掩蔽|容纳|编制|值班)[^，。；\n]{0,8}?\d+(?:\.\d+)?/g,
    what: '指挥工程的规模',
    severity: 'warning',
    cues: ['指挥所', '指挥工程'],
  },
  {
    pattern:
      /(?:防护|抗力|防化)(?:等级|级别)(?:分别|均)?(?:为|达到?|是|：|:)?\s?(?:甲|乙)?(?:类)?(?:[核常]?\s?[0-9０-９一二三四五六]\s?B?级|[核常]\s?\d|[甲乙丙丁]级)|[核]\s?[4-6]B?级?[、，和及]?[常]\s?[4-6]级?/g,
    what: '防护工程的防护等级、抗力等级',
    severity: 'warning',
    cues: ['防护等级', '抗力等级', '防化等级', '防护级别', '抗力级别', '防化级别', '核4', '核5', '核6', '核 '],
    beside: /(?<!个)人防|人民防空|防空|掩蔽|指挥|抗力|核\s?\d/,
  },
  {
    pattern:
      /(?:东经|北纬|经度|纬度)\s?[:：为]?\s?\d{1,3}(?:[°度]|\.\d{2,})|\d{1,3}°\s?\d{1,2}['′’]|坐标[:：为是]?\s?[（(]?\s?\d{2,}(?:\.\d+)?\s?[,，、]\s?\d{2,}(?:\.\d+)?/g,
    what: '经纬度、坐标',
    severity: 'warning',
    cues: ['东经', '北纬', '经度', '纬度', '坐标', '°'],
  },
  {
    pattern: /(?<![\d.])\d{1,5}(?:\.\d{1,6})?\s?(?:[MGKk][Hh]z|兆赫兹?|千赫兹?)/g,
    what: '无线电、警报的频率',
    severity: 'warning',
    cues: ['Hz', 'hz', '赫'],
    beside: /警报|指挥|电台|短波|超短波|通信保障|应急通信|战备/,
  },
  {
    pattern: new RegExp(
      `(?:人口)?疏散(?:基地|地域|集结地|接收地)[^，。；\\n]{0,12}${SITE}[^，。；\\n]{2,24}|疏散(?:基地|地域|接收地)[^。；\\n]{0,16}(?:容纳|接收|安置)[^，。；\\n]{0,6}?\\d+(?:\\.\\d+)?万?\\s?(?:余)?人`,
      'g',
    ),
    what: '疏散基地、疏散地域的细节',
    severity: 'warning',
    cues: ['疏散'],
  },
  {
    pattern: new RegExp(`军事(?:设施|禁区|管理区|基地)[^，。；、\\n]{0,10}${SITE}[^，。；\\n]{2,24}`, 'g'),
    what: '军事设施的位置',
    severity: 'warning',
    cues: ['军事'],
  },
  {
    pattern:
      /重要(?:经济|防护)(?:防护)?目标[^，。；\n]{0,10}?\d+\s?(?:个|处|家|座)|(?:国防动员)?潜力(?:数据|统计|调查)[^，。；\n]{0,12}?\d+(?:\.\d+)?万?余?\s?(?:条|项|组)(?!(?:[^，。；\n]{0,6})(?:制度|规定|办法|机制|工作|任务|措施|意见|建议|问题|要求|流程|职责))/g,
    what: '重要目标、动员潜力的数据',
    severity: 'advice',
    cues: ['经济目标', '防护目标', '潜力'],
  },
  {
    pattern: /警报(?:音响|器|信号)?(?:鸣响)?(?:的)?(?:音响)?覆盖率[^，。；\n]{0,6}?\d+(?:\.\d+)?\s?[%％]/g,
    what: '防空警报覆盖率的精确数值',
    severity: 'advice',
    cues: ['覆盖率'],
  },
  {
    pattern:
      /(?:(?<!个)人防|防空|国防动员|民兵)(?:专业)?(?:保障)?(?:专业)?(?:队伍?|分队)[^，。；\n]{0,10}?\d+\s?(?:支|个|人|名)(?!次)|基干民兵[^，。；\n]{0,6}?\d+\s?(?:人|名)(?!次)/g,
    what: '专业队伍、民兵的编成人数',
    severity: 'advice',
    cues: ['专业队', '保障队', '队伍', '分队', '民兵', '人防队', '防空队', '动员队'],
  },
  {
    pattern: new RegExp(`^[（(]?${STAGE}[）)]?$|报告\\s?[（(〔【]${STAGE}[）)〕】]$`, 'g'),
    what: '内部流转的稿次',
    severity: 'warning',
    cues: ['稿'],
  },
  {
    pattern: new RegExp(
      // 获县领导批示9件次 counts what it does not tell.
      `${LEADER}(?:作出|做出|亲自)?(?:的)?(?:重要)?批示(?!肯定|共?\\s?\\d+\\s?余?[件次篇条期份])|批示件|签批意见|经报请[^，。；\\n]{0,20}(?:领导|常委|书记|市长|县长|区长|省长)`,
      'g',
    ),
    what: '内部的批示、签批',
    severity: 'advice',
    cues: ['批示', '签批', '经报请'],
  },
  {
    pattern:
      /会议纪要\s?(?:第\s?\d+\s?[号期]|\d+\s?号|[〔[（(]\s?20\d\d)|[〔[（(]20\d\d[〕\]）)]\s?第?\d+\s?号?\s?会议纪要/g,
    what: '内部会议纪要的编号',
    severity: 'advice',
    cues: ['会议纪要'],
  },
];
