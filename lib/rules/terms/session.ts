import type { Block } from '@/lib/document/draft';
import { isUnbroken, sourceSpan } from '@/lib/document/place';
import type { DraftRule, Gathered, RawFinding } from '@/lib/rules/rule';
import { LAST_SESSIONS, SESSIONS, SESSIONS_AS_OF } from '@/lib/terms/sessions.data';
import { reportLimit } from './report-limit';
import { type Mention, readSessions, type Slip } from './session-mentions';

interface Found {
  readonly mentions: readonly Mention[];
  readonly slips: readonly Slip[];
}

const EXAMPLE = '某局关于2024年度法治政府建设情况的报告\n';

export const rule: DraftRule<Found> = {
  scope: 'draft',
  meta: {
    id: 'terms/session',
    title: '党代会和中央全会的提法',
    severity: 'error',
    basis: '历次党的全国代表大会和中央委员会全体会议公报',
    why: '报告里提到的全会，成文时应当已经召开；全文的提法要一致。沿用旧稿或提前改稿时最容易出错。',
    fixable: true,
  },
  examples: {
    good: [
      {
        text: `${EXAMPLE}贯彻党的二十大和二十届二中、三中全会精神。\n以党的二十大和二十届二中、三中全会精神为指导，专题学习二十届三中全会《决定》。`,
        finds: [],
      },
      { text: `${EXAMPLE}落实二十届中央纪委三次全会、市委五届九次全会部署，传达省十四届人大三次会议精神。`, finds: [] },
      { text: `${EXAMPLE}喜迎党的二十一大胜利召开。`, finds: [] },
    ],
    bad: [
      { text: `${EXAMPLE}贯彻党的二十届四中全会精神。`, finds: ['二十届四中全会'] },
      {
        text: `${EXAMPLE}贯彻党的二十大和二十届二中、三中全会精神。\n一、主要做法\n贯彻党的二十大和二十届三中全会精神。`,
        finds: ['二十届三中全会'],
      },
      {
        text: `${EXAMPLE}贯彻二十届二中全会、三中全会精神。`,
        finds: ['二十届二中全会、三中全会'],
        fixed: `${EXAMPLE}贯彻二十届二中、三中全会精神。`,
      },
      {
        text: `${EXAMPLE}学习党的二十大三中全会精神。`,
        finds: ['二十大三中全会'],
        fixed: `${EXAMPLE}学习党的二十届三中全会精神。`,
      },
    ],
  },
  cues: ['中全', '次全体', '历次', '历届', '十八大', '十九大', '二十大', '二十一大', '二十二大', '次全国代表'],
  gather({ text }) {
    const found = readSessions(text);
    return found.mentions.length > 0 ? found : null;
  },
  check({ report }, gathered): Iterable<RawFinding> {
    const findings: RawFinding[] = [];
    if (gathered.length === 0) return findings;
    const limit = reportLimit(report);
    for (const { block, found } of gathered) for (const slip of found.slips) findings.push(ofSlip(block, slip));
    if (limit !== null) addNotYet(gathered, limit, findings);
    addDifferences(gathered, limit, findings);
    if (report.year !== null) addOutdated(gathered, report.year, findings);
    return findings;
  },
};

function ofSlip(block: Block, { kind, start, end, edit }: Slip): RawFinding {
  const fixes = isUnbroken(block, edit.start, edit.end)
    ? [
        {
          title: edit.text ? `改为“${edit.text}”` : '删去“全会”',
          safe: true,
          edits: [{ ...sourceSpan(block, edit.start, edit.end), text: edit.text }],
        },
      ]
    : [];
  const place = sourceSpan(block, start, end);
  return kind === 'repeated-word'
    ? { ...place, severity: 'advice', message: '几次全会并提时，“全会”只写在最后，例如“二中、三中全会”。', fixes }
    : { ...place, severity: 'error', message: '全会是中央委员会的会议，写“……届……中全会”，不写“……大……中全会”。', fixes };
}

/** Sessions that were not held by the day. Most mentions are alike: each kind of them is judged once. */
function addNotYet(gathered: readonly Gathered<Found>[], limit: string, findings: RawFinding[]): void {
  const known = new Map<string, string | null>();
  for (const { block, found } of gathered) {
    for (const mention of found.mentions) {
      if (mention.isAwaited) continue;
      let message = known.get(mention.key);
      if (message === undefined) {
        message = notYet(mention, limit);
        known.set(mention.key, message);
      }
      if (message) findings.push({ ...sourceSpan(block, mention.start, mention.end), severity: 'error', message });
    }
  }
}

/** Why a mention cannot be right on a day; null when it can, or when nothing is known. */
function notYet({ congress, sessions }: Mention, limit: string): string | null {
  for (const session of sessions === 'all' ? [1] : sessions.length === 0 ? [0] : sessions) {
    const known = SESSIONS.find((one) => one.congress === congress && one.session === session);
    const name = nameOf(congress, session);
    if (known && known.opened > limit)
      return `${name}于${inWords(known.opened)}召开，晚于报告的日期${inWords(limit)}。`;
    if (known) continue;
    const last = LAST_SESSIONS.get(congress);
    if (last !== undefined && session > last) return `没有${name}：${nameOf(congress, last)}是这一届的最后一次全会。`;
    if (congress >= 20 && limit <= SESSIONS_AS_OF) return `到${inWords(limit)}，${name}还没有召开。`;
  }
  return null;
}

/** The same formula with other sessions than most have in this draft. */
function addDifferences(gathered: readonly Gathered<Found>[], limit: string | null, findings: RawFinding[]): void {
  const formulas: { readonly block: Block; readonly mention: Mention }[] = [];
  const counts = new Map<string, number>();
  for (const { block, found } of gathered) {
    for (const mention of found.mentions) {
      if (!mention.isFormula) continue;
      formulas.push({ block, mention });
      counts.set(mention.key, (counts.get(mention.key) ?? 0) + 1);
    }
  }
  if (counts.size < 2) return;
  // Of two that are as frequent, the first: the opening is written with most care.
  const most = Math.max(...counts.values());
  const usual = formulas.find(({ mention }) => counts.get(mention.key) === most)?.mention;
  if (!usual) return;
  for (const { block, mention } of formulas) {
    if (mention.key === usual.key) continue;
    const severity = severityOf(mention, usual, limit);
    if (!severity) continue;
    const message = `全文提法不一致：这里是“${wordsOf(mention)}”，别处是“${wordsOf(usual)}”。`;
    findings.push({ ...sourceSpan(block, mention.start, mention.end), severity, message });
  }
}

/** The formula of last year's report: nowhere the session of this year. */
function addOutdated(gathered: readonly Gathered<Found>[], year: number, findings: RawFinding[]): void {
  const isFormula = ({ isFormula, sessions }: Mention) => isFormula && sessions !== 'all';
  const first = gathered.find(({ found }) => found.mentions.some(isFormula));
  const formula = first?.found.mentions.find(isFormula);
  if (!first || !formula) return;
  const { congress, start, end } = formula;
  const newest = SESSIONS.findLast(
    (one) => one.congress === congress && one.session > 1 && one.opened <= `${year}-12-31`,
  );
  if (!newest) return;
  const isNamed = gathered.some(({ found }) =>
    found.mentions.some(
      ({ congress: one, sessions }) =>
        one > congress ||
        (one === congress && (sessions === 'all' || sessions.some((session) => session >= newest.session))),
    ),
  );
  if (isNamed) return;
  findings.push({
    ...sourceSpan(first.block, start, end),
    severity: 'advice',
    message: `${nameOf(congress, newest.session)}已于${inWords(newest.opened)}召开，全文没有提到，请核对是否沿用了上一年的提法。`,
  });
}

function severityOf(one: Mention, other: Mention, limit: string | null): RawFinding['severity'] | null {
  if (one.congress !== other.congress) return 'advice';
  if (one.sessions !== 'all' && other.sessions !== 'all') return 'warning';
  const listed = one.sessions === 'all' ? other.sessions : one.sessions;
  if (listed === 'all' || limit === null) return null;
  // 历次全会 is all that were held by then; the first only elects.
  const held = SESSIONS.filter(
    ({ congress, session, opened }) => congress === one.congress && session > 1 && opened <= limit,
  );
  return held.every(({ session }) => listed.includes(session)) ? null : 'advice';
}

const NUMBERS = '零一二三四五六七八九';

function ordinal(congress: number): string {
  const ones = congress % 10;
  return (congress >= 20 ? '二十' : '十') + (ones ? NUMBERS.charAt(ones) : '');
}

function nameOf(congress: number, session: number): string {
  return session === 0 ? `党的${ordinal(congress)}大` : `${ordinal(congress)}届${NUMBERS.charAt(session)}中全会`;
}

function wordsOf({ congress, sessions }: Mention): string {
  if (sessions === 'all') return `${ordinal(congress)}届历次全会`;
  return `${ordinal(congress)}届${sessions.map((session) => `${NUMBERS.charAt(session)}中`).join('、')}全会`;
}

function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
