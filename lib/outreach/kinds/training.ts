import type { DataKind } from '@/lib/outreach/data-kind';
import type { CitedText } from '@/lib/outreach/event';
import { type KindManner, phraseKind } from '@/lib/outreach/phrase-kind';
import { isRecordCount } from '@/lib/outreach/records';
import { thingOf } from '@/lib/outreach/things';

const LEARNING = ['exams', 'lectures', 'trainings', 'studies'];
/** What one session is called in a sum. */
const SESSIONS: readonly (readonly [RegExp, string])[] = [
  [/中心组/, '理论学习中心组学习'],
  [/党组|党委/, '党组会学习'],
  [/考试|测试/, '考试'],
  [/讲座|授课|党课/, '讲座'],
  [/培训|轮训|集训/, '培训'],
  [/学习|学法|研讨/, '学习'],
];

/** 学习培训: a row is a month's figures, or one session with its theme and those who took part. */
export const kind: DataKind = {
  id: 'training',
  label: '学习培训',
  signs: {
    title: /学习|培训|学法|讲座|考试|中心组/,
    headers: /学习|培训|学法|中心组|党组|党委|讲座|考试|参训|参学|授课|主讲|课程|课时|学时|学员|第一议题/,
    contents: /中心组|党组(?:会|学习)|学习|培训|学法|考试|研讨|第一议题/,
  },
  headers: [
    ['ignore', /主讲|授课|讲师|教师|课时|学时|应(?:到|参|训)|缺席|请假/],
    ['form', /(?:学习|培训|活动|考试)?(?:类型|类别|形式|方式)$/],
    ['theme', /(?:学习|培训|课程|考试|讲座|学法)(?:内容|主题|题目|科目|名称|课题|专题)$|^(?:课程|专题|课题)$/],
    ['audience', /(?:参加|参训|参学|培训|学习)(?:对象|范围|人员)$|^学员$/],
    ['host', /(?:组织|培训|举办)(?:单位|部门|机构|处室)$/],
  ],
  things: [
    { id: 'passed', words: /合格人?数?$|及格|通过人/, verb: '', noun: '合格', unit: '人' },
    { id: 'examinees', words: /参考|应考|应试|考试人/, verb: '参加考试', noun: '', unit: '人' },
    {
      id: 'participants',
      words: /参加|参训|参学|参与|受众|受训|到课|到场|人次|人数|干部(?!.*(?:培训|考试))/,
      verb: '参训',
      noun: '',
      unit: '人次',
    },
    { id: 'exams', words: /考试|测试|测评/, verb: '组织', noun: null, unit: '次' },
    { id: 'lectures', words: /讲座|授课|报告会|法治课|党课/, verb: '举办', noun: null, unit: '场' },
    { id: 'trainings', words: /培训|轮训|集训/, verb: '举办', noun: null, unit: '期' },
    { id: 'studies', words: /党组|党委|中心组|第一议题|学习|学法|研讨|读书班/, verb: '组织', noun: null, unit: '次' },
  ],
  rates: [{ name: '合格率', words: /合格率|及格率|通过率/, part: 'passed', whole: 'examinees' }],
  sessions: false,
  record: {
    things: LEARNING,
    of: ({ forms, theme, day }, headers) => {
      if (!day || !/-\d{2}-\d{2}$/.test(day.start)) return null;
      const said = sessionIn(...forms, theme) ?? { text: headers, cell: day.cell };
      const name = SESSIONS.find(([words]) => words.test(said.text))?.[1];
      const thing = name && thingOf(kind, { name, verb: null });
      return thing ? { name, unit: thing.unit, cell: said.cell } : null;
    },
  },
  section: /学习|培训|学法|习近平法治思想|法治思想|能力/,
  forms: { total: '年度总述', nodes: '按季度', list: '逐行简列' },
  phrase: (events, options) => phraseKind(MANNER, events, options),
};

const MANNER: KindManner = {
  kind,
  sentences: [
    ['studies', 'trainings', 'lectures', 'participants'],
    ['exams', 'examinees', 'passed', '合格率'],
  ],
  rowLeads: (event) => {
    const { forms, theme, host, amounts } = event;
    const one = amounts.find((amount) => isRecordCount(event, amount))?.name;
    const what = forms[0]?.text ?? sessionIn(theme)?.text ?? one;
    if (!what) return host ? [`${host.text}：`] : [];
    const thing = thingOf(kind, { name: what, verb: null });
    const verb = thing && LEARNING.includes(thing.id) ? thing.verb : '开展';
    const words = theme?.text.replace(/[“”]/g, '');
    if (!words || words === what) return [`${verb}${what}`];
    // What is studied follows; a law or a paper is named in its own marks alone.
    const titles = /^(?:《[^》]*》[、和]?)+$/.test(words) ? [words] : [`“${words}”`, `《${words}》`];
    const isStudy = /中心组|党组|党委|学习$/.test(what);
    const study = /学习$|学法$/.test(what) ? what : `${what}学习`;
    return [
      ...titles.map((title) => (isStudy ? `${verb}${study}${title}` : `${verb}${title}${what}`)),
      `${verb}${what}`,
    ];
  },
};

/** The first that says what kind of session it was. */
function sessionIn(...said: readonly (CitedText | null)[]): CitedText | null {
  return said.find((cited) => cited && SESSIONS.some(([words]) => words.test(cited.text))) ?? null;
}
