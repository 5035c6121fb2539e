import { citedWords } from './cited-words';
import type { OutreachEvent } from './event';
import { occasionText } from './occasion-text';
import { LONGEST_WORDS } from './phrase-event';
import { byOccasion, MOST_GROUPS } from './phrase-groups';
import type { PhraseOptions, PhraseSentence, Phrasing } from './phrase-options';
import { activityText, commonYear, repeatsOccasion } from './phrase-parts';
import { countedIn, notesOn } from './phrase-things';
import { eventsTotal, saysSessions } from './totals';
import { BESIDES, DEEDS, LEADS, listed, pickBy, unique } from './wording';

const MOST_NAMES = 4;

/** 按节点综述: how many events in all, then for each occasion its count, places, materials and persons. */
export function phraseNodes(events: readonly OutreachEvent[], options: PhraseOptions): Phrasing {
  const { names, seed, reportYear } = options;
  const pick = pickBy(seed);
  const { groups, rest } = byOccasion(events);
  const total = eventsTotal(events);
  const year = commonYear(events);
  const when = year === null || year === reportYear ? '' : `${year}年，`;
  const opening: PhraseSentence[] =
    total && events.length > 1 ? [{ variants: [`${when}${pick(DEEDS, 1)}${total.surface}。`], row: null }] : [];
  const rowsCount = !events.some(saysSessions);
  const told = groups.map((group, at) => groupSentence(group.events, options, { lead: pick(LEADS, at), rowsCount }));
  const others = rest.length > 0 ? [groupSentence(rest, options, { lead: null, rowsCount })] : [];
  const notes = notesOn([...groups.map((group) => group.events), rest], names);
  if (groups.length === 0) notes.push('表中没有认出时间节点，按全部活动合写。');
  if (groups.length === MOST_GROUPS) notes.push(`时间节点很多，只分写了前${MOST_GROUPS}个，其余合写在最后。`);
  return { paragraphs: [[...opening, ...told, ...others]], notes };
}

/** `lead` before the occasion, null for events that have none; `rowsCount` false where rows say how many they stand for. */
function groupSentence(
  events: readonly OutreachEvent[],
  options: PhraseOptions,
  { lead, rowsCount }: { readonly lead: string | null; readonly rowsCount: boolean },
): PhraseSentence {
  const { names, seed } = options;
  const [first, ...more] = events;
  const name =
    first && lead !== null ? occasionText(first, names.includes('ordinal') && commonYear(events) !== null) : null;
  const start = name ? `${lead}${name}，` : pickBy(seed)(BESIDES, 0);
  const { items, views, persons } = countedIn(events, names);
  const partners = names.includes('host') ? wordsOf(events.flatMap(({ coHosts }) => coHosts)) : [];
  const places = names.includes('place') ? wordsOf(events.flatMap(({ place }) => place ?? [])) : [];
  const theme =
    first?.theme && first.theme.text.length <= LONGEST_WORDS && !repeatsOccasion(first) ? first.theme : null;
  const activity = more.length === 0 ? activityText({ theme }) : '开展法治宣传活动';
  const sessions = eventsTotal(events, rowsCount);
  const count = sessions && sessions.value > 1 ? sessions.surface : '';
  // Of some events it is not said where they were.
  const isEverywhere = places.length > MOST_NAMES || events.every(({ place }) => place !== null);
  const withWhom =
    partners.length > 0 ? `${more.length > 0 ? '先后' : ''}联合${listed(partners, MOST_NAMES, '等单位')}` : '';
  const where = places.length > 0 ? `在${listed(places, MOST_NAMES, '等地')}${isEverywhere ? '' : '等地'}` : '';
  const plain = '开展法治宣传活动';
  const heads = [
    `${withWhom}${where}${activity}${count}`,
    `${withWhom}${where}${plain}${count}`,
    `${where}${activity}${count}`,
    `${withWhom}${plain}${count}`,
    `${plain}${count}`,
  ];
  const counted = [...items, ...views, ...persons];
  const fewer = [counted, items, [...views, ...persons], []];
  const variants = fewer.flatMap((clauses) => heads.map((head) => `${start}${[head, ...clauses].join('，')}。`));
  return {
    variants: unique(variants),
    row: more.length === 0 && first ? first.row : null,
    rows: events.map(({ row }) => row),
  };
}

function wordsOf(cited: readonly { readonly text: string }[]): string[] {
  return unique(cited.map(({ text }) => citedWords(text))).filter(
    (text) => text.length <= LONGEST_WORDS / 2 && !/[。；，]/.test(text),
  );
}
