import { matchesOf } from '@/lib/text/matches';
import type { Span } from '@/lib/text/span';

/** Sessions named in one go: 二十大和二十届二中、三中全会. */
export interface Mention extends Span {
  readonly congress: number;
  /** In order; empty for the congress itself; 'all' for 历次全会. */
  readonly sessions: readonly number[] | 'all';
  /** Congress and sessions: the same for mentions that name the same. */
  readonly key: string;
  /** The congress stands before it: the formula in which a report names the sessions it follows. */
  readonly isFormula: boolean;
  /** It is still to come: 迎接……召开. */
  readonly isAwaited: boolean;
}

/** A way of writing that is wrong or clumsy whatever the dates. */
export interface Slip extends Span {
  readonly kind: 'congress-for-committee' | 'repeated-word';
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
}

const DIGITS = '一二三四五六七八九';
const CONGRESS = '十八|十九|二十一|二十二|二十|第十八|第十九|第二十一|第二十';
// 中央纪委 and local committees have their own sessions; they say 次全会, not 中全会.
const COMMITTEE = new RegExp(
  `(${CONGRESS})(届|大)(?:中央委员会)?((?:第?[${DIGITS}](?:中全会|中全体会议|中|次全体会议)(?:[、，和及与以]{0,2}(?=第?[${DIGITS}](?:中|次全体))|(?![${DIGITS}])))+|历次(?:中央)?(?:全会|全体会议)|历届全会)`,
  'g',
);
const SESSION = new RegExp(`第?([${DIGITS}])(中全会|中全体会议|中|次全体会议)`, 'g');
const CONGRESS_ALONE =
  /(?<!届)(?:党的|中共)(?:第)?(十八|十九|二十一|二十二|二十)(?:大(?![\u4e00-\u9fff]{0,3}(?:常委|代表大会常))|次全国代表大会)/g;
const FORMULA = /(?:十八大|十九大|二十大|全国代表大会)(?:[、，和及与]|以及|以来|精神[、和及]|[”"]){0,2}(?:党的|中共)?$/;
const LOCAL = /(?:省委|市委|县委|区委|州委|旗委|纪委|人大|政协|地委|党委)[^，。；]{0,2}$/;
const AWAITED_BEFORE = /(?:迎接|喜迎|筹备|准备|即将|将于|将要|迎来)[^，。；]{0,12}$/;
const AWAITED_AFTER = /^[^，。；精]{0,4}(?:即将|将于|将要|胜利召开|召开前|召开之际前)/;

/** What a text says of congresses and sessions. */
export function readSessions(text: string): { mentions: Mention[]; slips: Slip[] } {
  const mentions: Mention[] = [];
  const slips: Slip[] = [];
  for (const match of matchesOf(COMMITTEE, text)) {
    const [whole, ordinal = '', word = '', list = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - 16), start);
    if (LOCAL.test(before)) continue;
    const sessions = list.startsWith('历') ? ('all' as const) : readList(list);
    // 二十届中央三中 without 全会 behind it is no session.
    if (sessions !== 'all' && !/全会|全体会议/.test(list)) continue;
    if (word === '大' && !/全会|全体会议/.test(list.slice(0, 5)) && sessions === 'all') continue;
    const congress = readCongress(ordinal);
    mentions.push({
      congress,
      sessions,
      key: `${congress}:${sessions}`,
      start,
      end,
      isFormula: FORMULA.test(before),
      isAwaited: isAwaited(before, text.slice(end)),
    });
    const listAt = end - list.length;
    if (word === '大')
      slips.push({
        kind: 'congress-for-committee',
        start,
        end,
        edit: { start: start + ordinal.length, end: start + ordinal.length + 1, text: '届' },
      });
    for (const twice of list.matchAll(/中(全会)(?=、[一二三四五六七八九]中全会)/g)) {
      const at = listAt + twice.index + 1;
      slips.push({ kind: 'repeated-word', start, end, edit: { start: at, end: at + 2, text: '' } });
      break;
    }
  }
  for (const match of matchesOf(CONGRESS_ALONE, text)) {
    const start = match.index;
    const end = start + match[0].length;
    const isAwaitedHere = isAwaited(text.slice(Math.max(0, start - 16), start), text.slice(end));
    const congress = readCongress(match[1] ?? '');
    mentions.push({
      congress,
      sessions: [],
      key: `${congress}:`,
      start,
      end,
      isFormula: false,
      isAwaited: isAwaitedHere,
    });
  }
  return { mentions, slips };
}

function readList(list: string): number[] {
  const found = [...matchesOf(SESSION, list)].map((match) => DIGITS.indexOf(match[1] ?? '') + 1);
  return [...new Set(found)].sort((a, b) => a - b);
}

function readCongress(ordinal: string): number {
  const words = ordinal.replace('第', '');
  if (words.startsWith('二十')) return 20 + DIGITS.indexOf(words.charAt(2) || '零') + 1;
  return 10 + DIGITS.indexOf(words.charAt(1)) + 1;
}

function isAwaited(before: string, after: string): boolean {
  return AWAITED_BEFORE.test(before) || AWAITED_AFTER.test(after.slice(0, 16));
}
