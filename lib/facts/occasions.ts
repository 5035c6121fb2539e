import * as z from 'zod';

/** Days and weeks that outreach is tied to, under their official names. */
const OccasionSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  /** How its day is written before the name, quotation marks left out; empty when it has none. */
  day: z.string(),
  /** --MM-DD, or empty when it moves or lasts longer. */
  date: z.string(),
  /** Other ways to write it, wrong ones too. */
  aliases: z.array(z.string()),
  source: z.string().min(1),
});
export type Occasion = z.infer<typeof OccasionSchema>;

const DATA = z.strictObject({ asOf: z.iso.date(), occasions: z.array(OccasionSchema) }).parse({
  asOf: '2026-06-30',
  occasions: [
    {
      id: 'national-security',
      name: '全民国家安全教育日',
      day: '4·15',
      date: '--04-15',
      aliases: ['国家安全教育日', '国家安全日', '国安日'],
      source: '《中华人民共和国国家安全法》第十四条：每年4月15日为全民国家安全教育日',
    },
    {
      id: 'disaster-prevention',
      name: '全国防灾减灾日',
      day: '5·12',
      date: '--05-12',
      aliases: ['防灾减灾日', '防震减灾日', '国家防灾减灾日'],
      source: '国务院2009年批准，自2009年起每年5月12日为全国防灾减灾日；国家减灾委员会历年通知',
    },
    {
      id: 'civil-code',
      name: '民法典宣传月',
      day: '',
      date: '',
      aliases: ['《民法典》宣传月', '“美好生活·民法典相伴”'],
      source: '中央宣传部、司法部、全国普法办关于开展“美好生活·民法典相伴”主题宣传的通知（2021年起每年5月）',
    },
    {
      id: 'defence-education',
      name: '全民国防教育日',
      day: '',
      date: '',
      aliases: ['国防教育日'],
      source: '《中华人民共和国国防教育法》（2024年修订）第十二条：每年九月的第三个星期六为全民国防教育日',
    },
    {
      id: 'defence-month',
      name: '全民国防教育月',
      day: '',
      date: '',
      aliases: ['国防教育月'],
      source: '中央宣传部等关于开展全民国防教育月活动的通知（每年9月）',
    },
    {
      id: 'constitution-day',
      name: '国家宪法日',
      day: '12·4',
      date: '--12-04',
      aliases: ['全国宪法日', '宪法宣传日', '宪法日'],
      source: '《全国人民代表大会常务委员会关于设立国家宪法日的决定》（2014年11月1日）：12月4日为国家宪法日',
    },
    {
      id: 'constitution-week',
      name: '宪法宣传周',
      day: '',
      date: '',
      aliases: ['国家宪法宣传周', '全国宪法宣传周'],
      source: '中央宣传部、司法部、全国普法办历年关于开展“宪法宣传周”活动的通知',
    },
    {
      id: 'civil-defence',
      name: '国际民防日',
      day: '',
      date: '--03-01',
      aliases: ['世界民防日'],
      source: '国际民防组织1990年大会决定，每年3月1日',
    },
    {
      id: 'siren',
      name: '防空警报试鸣日',
      day: '',
      date: '',
      aliases: ['防空警报试鸣', '警报试鸣日', '人防警报试鸣日', '防灾警报试鸣'],
      source: '《中华人民共和国人民防空法》第三十五条；日期由各地政府规定并公告',
    },
    {
      id: 'production-safety',
      name: '安全生产月',
      day: '',
      date: '',
      aliases: ['全国安全生产月', '安全生产宣传月'],
      source: '国务院安委会办公室、应急管理部历年关于开展全国安全生产月活动的通知（每年6月）',
    },
    {
      id: 'fire-safety',
      name: '消防宣传月',
      day: '',
      date: '',
      aliases: ['全国消防日', '消防日', '消防安全宣传月'],
      source: '国务院安委会办公室历年关于开展消防宣传月活动的通知（每年11月）',
    },
    {
      id: 'consumers',
      name: '国际消费者权益日',
      day: '3·15',
      date: '--03-15',
      aliases: ['消费者权益日'],
      source: '国际消费者联盟组织1983年确定，每年3月15日',
    },
  ],
});

export const OCCASIONS: readonly Occasion[] = DATA.occasions;

/** The name with its day, in the form of GB/T 15835-2011: “12·4”国家宪法日. */
export function officialName({ name, day }: Occasion): string {
  return day ? `“${day}”${name}` : name;
}

const SPELLINGS = OCCASIONS.flatMap((occasion) =>
  [occasion.name, ...occasion.aliases].map((words) => [words, occasion] as const),
).sort((a, b) => b[0].length - a[0].length);
const PATTERN = new RegExp(SPELLINGS.map(([words]) => words).join('|'), 'g');

/** Occasions named in a plain text, the day in quotation marks before the name included when it is the official one. */
export function findOccasions(
  plain: string,
): { readonly occasion: Occasion; readonly start: number; readonly end: number }[] {
  return [...plain.matchAll(PATTERN)].flatMap((match) => {
    const occasion = SPELLINGS.find(([words]) => words === match[0])?.[1];
    if (!occasion) return [];
    const before = /[“]?(\d{1,2})\s*[·•・.．]\s*(\d{1,2})[”]?\s*[“]?$/.exec(
      plain.slice(Math.max(0, match.index - 10), match.index),
    );
    const isDay = before && occasion.day === `${Number(before[1])}·${Number(before[2])}`;
    return [{ occasion, start: match.index - (isDay ? before[0].length : 0), end: match.index + match[0].length }];
  });
}
