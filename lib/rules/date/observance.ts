import { SPELLED_OCCASIONS } from '@/lib/facts/occasions';
import { inSource } from '@/lib/rules/place-finding';
import { isPlanned } from '@/lib/rules/planned-part';
import type { DraftRule, RawFinding } from '@/lib/rules/rule';
import { judgeDay } from './observance-day';
import { judgeName } from './observance-name';
import { judgeOrdinal } from './observance-ordinal';
import { findMentions, type Mention } from './occasion-mentions';

/** What a block says of occasions. */
interface Named {
  /** Ids of those named in full. */
  readonly said: readonly string[];
  /** Those about which there may be something to say. */
  readonly open: readonly Mention[];
}

export const rule: DraftRule<Named> = {
  scope: 'draft',
  meta: {
    id: 'date/observance',
    title: '宣传节点的名称、日期和届次',
    severity: 'error',
    basis: '设立各节日、纪念日的法律、决定和通知，如《全国人民代表大会常务委员会关于设立国家宪法日的决定》',
    why: '节点的名称、日期由法律和决定规定，第几个由年份推算，沿用去年的稿子时容易写错。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: '利用“4·15”全民国家安全教育日、“5·12”全国防灾减灾日、全民国防教育日、“12·4”国家宪法日开展宣传。',
        finds: [],
      },
      { text: '2024年12月4日是第十一个国家宪法日，12月1日至7日是第七个“宪法宣传周”。', finds: [] },
      // A place counts its own weeks and has days of its own.
      { text: '举办上海市第三十六届宪法宣传周，参加云岭省国防教育日活动。', finds: [], reportYear: 2024 },
      // Said in full before.
      { text: '“4·15”全民国家安全教育日，讲解国家安全教育日的由来。', finds: [] },
      // The event may be on another day.
      { text: '12月2日，国家宪法日来临之际，开展宣传。12月3日国家宪法日宣传活动进社区。', finds: [] },
      { text: '国家安全日益重要，宪法日渐深入人心。', finds: [] },
      // The third Saturday of September.
      { text: '2021年9月18日是全民国防教育日，2024年9月21日是全民国防教育日。', finds: [] },
    ],
    bad: [
      {
        text: '利用“宪法宣传日”等节点，开展宣传3场。',
        finds: ['宪法宣传日'],
        fixed: '利用“国家宪法日”等节点，开展宣传3场。',
      },
      {
        text: '结合“4·15”国家安全教育日开展宣传。',
        finds: ['国家安全教育日'],
        fixed: '结合“4·15”全民国家安全教育日开展宣传。',
      },
      {
        text: '开展“12·5”国家宪法日宣传。',
        finds: ['12·5'],
        fixed: '开展“12·4”国家宪法日宣传。',
      },
      {
        text: '开展第十二个国家宪法日宣传。',
        finds: ['十二'],
        fixed: '开展第十一个国家宪法日宣传。',
        reportYear: 2024,
      },
      {
        text: '2025年4月15日是第9个全民国家安全教育日。',
        finds: ['9'],
        fixed: '2025年4月15日是第10个全民国家安全教育日。',
        reportYear: 2025,
      },
      { text: '2024年9月18日是全民国防教育日。', finds: ['9月18日'], fixed: '2024年9月21日是全民国防教育日。' },
    ],
  },
  // Fewer than the names, and rarer at their beginnings.
  cues: [...new Set(SPELLED_OCCASIONS.map((name) => name.slice(-3)))],
  gather({ text }) {
    const mentions = findMentions(text);
    if (mentions.length === 0) return null;
    return {
      said: mentions.flatMap(({ fault, occasion }) => (fault === null ? [occasion.id] : [])),
      open: mentions.filter(isOpen),
    };
  },
  // No generator: this runs after every keystroke and mostly finds nothing.
  check({ report, profile }, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    let said: Set<string> | null = null;
    for (const { block, found } of gathered) {
      for (const mention of found.open) {
        const { occasion, fault } = mention;
        // Named in full anywhere, an occasion may be shortened; and once is enough to say so.
        if (fault === 'shortened') said ??= new Set(gathered.flatMap((other) => other.found.said));
        const { year, yearIsSure } = report;
        const inPlan = isPlanned(block, report, profile);
        const context = { year, yearIsSure, inPlan, saidBefore: said?.has(occasion.id) ?? false };
        for (const finding of [judgeName(mention, context), judgeDay(mention, context), judgeOrdinal(mention, context)])
          if (finding) findings.push(inSource(block, finding));
        if (fault === 'shortened') said?.add(occasion.id);
      }
    }
    return findings;
  },
};

/** Not the right name alone or with the right day that never moves. */
function isOpen({ fault, ordinal, day, occasion: { when } }: Mention): boolean {
  if (fault !== null || ordinal !== null) return true;
  return day !== null && !(when.kind === 'day' && when.month === day.month && when.day === day.day);
}
