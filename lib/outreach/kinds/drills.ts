import type { DataKind } from '@/lib/outreach/data-kind';
import type { OutreachEvent } from '@/lib/outreach/event';
import { type KindManner, phraseKind } from '@/lib/outreach/phrase-kind';
import { isRecordCount } from '@/lib/outreach/records';

/** 演练与警报试鸣: a row is one drill, or a month's or a place's figures. */
export const kind: DataKind = {
  id: 'drills',
  label: '演练与警报试鸣',
  signs: {
    title: /演练|试鸣|警报|疏散|演习|拉动/,
    headers: /演练|试鸣|警报|鸣响|应鸣|实鸣|疏散|参演|演习|拉动|掩蔽/,
    contents: /演练|试鸣|警报|疏散|演习|拉动/,
  },
  headers: [
    ['place', /警报点|^(?:点位|学校|社区)$/],
    ['form', /(?:演练|演习|疏散)?(?:类型|类别|形式|方式)$/],
    ['theme', /(?:演练|演习|试鸣|疏散)?(?:科目|课目|内容|名称|主题|项目)$/],
    ['audience', /(?:参演|参加|疏散)(?:对象|人员|群众)$/],
    ['host', /(?:组织|主办|牵头|演练)(?:单位|部门)$/],
  ],
  things: [
    { id: 'sounded', words: /实鸣|鸣响|已鸣|正常鸣/, verb: '鸣响', noun: '', unit: '台' },
    { id: 'due', words: /应鸣|参鸣|参加试鸣/, verb: '应鸣', noun: '警报器', unit: '台' },
    { id: 'sirens', words: /警报器|警报(?:设备|终端|点)/, verb: '涉及', noun: '警报器', unit: '台' },
    { id: 'soundings', words: /试鸣/, verb: '组织', noun: '警报试鸣', full: '防空警报试鸣', unit: '次' },
    { id: 'units', words: /(?:参演|参加|参与)(?:单位|部门|学校|企业|社区)/, verb: '', noun: null, unit: '家' },
    { id: 'evacuated', words: /疏散(?:人|群众|师生|居民|学生|职工)/, verb: '疏散', noun: '', unit: '人' },
    { id: 'vehicles', words: /车辆/, verb: '出动', noun: '车辆', unit: '辆' },
    {
      id: 'participants',
      words: /参演|参加|参与|疏散(?:人|群众|师生)|受众|人次|人数|群众/,
      verb: '参演',
      noun: '',
      unit: '人次',
    },
    { id: 'drills', words: /演练|推演|疏散|演习|拉动|掩蔽/, verb: '组织', noun: null, unit: '次' },
  ],
  rates: [{ name: '鸣响率', words: /鸣响率/, part: 'sounded', whole: 'due' }],
  sessions: false,
  record: {
    things: ['drills', 'soundings'],
    of: (event, headers) => {
      const { day } = event;
      if (!day || !/-\d{2}-\d{2}$/.test(day.start)) return null;
      const said = drillOf(event) ?? { text: headers, cell: day.cell };
      const name = /试鸣/.test(said.text) ? '试鸣' : NAME.exec(said.text)?.[0];
      return name ? { name, unit: '次', cell: said.cell } : null;
    },
  },
  section: /演练|警报|试鸣|应急|备战|疏散/,
  forms: { total: '年度总述', nodes: '按季度', list: '逐行简列' },
  phrase: (events, options) => phraseKind(MANNER, events, options),
};

const NAME = /(?:应急|紧急|人员|消防|防空)*(?:疏散|掩蔽|应急|救援|消防|防空)+演练|演练|演习|拉动|疏散/;

const MANNER: KindManner = {
  kind,
  sentences: [
    ['drills', 'soundings', 'units', 'participants', 'evacuated', 'vehicles'],
    ['sirens', 'due', 'sounded', '鸣响率'],
  ],
  rowLeads: (event) => {
    const { place, host } = event;
    const where = place ? `在${place.text.replace(/^在/, '')}` : '';
    const one = event.amounts.find((amount) => isRecordCount(event, amount))?.name;
    const what = (drillOf(event)?.text ?? one)?.replace(/^(?:组织|开展)/, '');
    if (what) return [...(host && !place ? [`${host.text}组织${what}`] : []), `${where}组织${what}`, `组织${what}`];
    return [host, place].flatMap((cited) => (cited ? [`${cited.text}：`] : []));
  },
};

function drillOf({ theme, forms }: OutreachEvent) {
  return [theme, ...forms].find((cited) => cited && /演练|试鸣|疏散|演习|拉动|掩蔽/.test(cited.text)) ?? null;
}
