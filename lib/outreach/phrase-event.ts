import { citedWords } from './cited-words';
import { dayText } from './day-text';
import type { CitedText, OutreachEvent } from './event';
import { itemOf } from './items.data';
import { occasionText } from './occasion-text';
import type { PhraseName, PhraseSentence } from './phrase-options';
import { activityText, amountText, repeatsOccasion } from './phrase-parts';
import { countedIn } from './phrase-things';
import { platformsOf, platformText } from './platforms';
import { HELD, LEADS, listed, ON_THE_SPOT, type Pick, unique } from './wording';

const OPTIONAL = ['form', 'audience', 'host', 'coHost', 'theme', 'place', 'occasion'] as const;
type Optional = (typeof OPTIONAL)[number];
export const LONGEST_WORDS = 40;
const MOST_NAMES = 4;
const MOST_VARIANTS = 40;
const ONLINE = /线上|网络|平台|公众号|微博|抖音|网站|全[市县区]/;
/** Forms that are an activity of their own: 举办法治讲座. */
const ACTIVITY = /(?:讲座|宣讲|宣讲会|培训|演练|竞赛|展览|座谈会|报告会|答题|试鸣)$/;

export interface EventManner {
  readonly names: readonly PhraseName[];
  readonly pick: Pick;
  /** Turns with every event, so that two in a row are not worded alike. */
  readonly turn: number;
  readonly saysYear: boolean;
  /** The host that most rows share is the writer; it is not named. */
  readonly ownHost: string | null;
}

/**
 * One event as a paragraph: what took place, then how, what was given out and who came. Of every sentence the fullest
 * wording first; what a reader could not find in the row in the same words is left out by taking the next one.
 */
export function eventParagraph(event: OutreachEvent, manner: EventManner): PhraseSentence[] {
  const { row } = event;
  const { items, views, persons } = countedIn([event], manner.names);
  const clauses = [...items, ...views, ...persons];
  const deeds = deedVariants(event, manner);
  const how = manner.names.includes('form') ? formText(event, manner) : '';
  // Who came or read alone is no sentence of its own; an event of no day and no occasion is known by its figures.
  if (items.length === 0 || (!event.day && !event.occasion)) {
    const full = deeds.flatMap((words) => [join(words, how, ...clauses), join(words, ...clauses)]);
    return [{ variants: unique([...full, ...deeds.map((words) => join(words)), '']), row }];
  }
  const second = withFewer(clauses).flatMap((told) => (told.length > 0 ? given(told, event, how, manner) : ['']));
  return [
    { variants: deeds.map((words) => join(words)), row },
    { variants: unique(second), row },
  ];
}

/** What was given out and who came, with how it was held before it. */
function given(
  told: readonly string[],
  event: OutreachEvent,
  how: string,
  { names, pick, turn }: EventManner,
): string[] {
  const platforms = names.includes('form') ? platformsOf([event]) : [];
  if (platforms.length > 0) return [`依托${platformText(platforms)}${join(...told)}`, join(...told)];
  const isThere = event.place !== null && !ONLINE.test(`${event.place.text}${event.forms.map(({ text }) => text)}`);
  const spot = isThere ? pick(ON_THE_SPOT, turn) : '活动共';
  const plain = `${spot}${join(...told)}`;
  if (!how) return [plain];
  return [join(how, `${how.includes('现场') || !isThere ? '' : '现场'}${told.join('，')}`), plain];
}

/** One event as a line of a list: when, where, on what occasion, what was given out and how many came. */
export function eventLine(event: OutreachEvent, manner: EventManner): PhraseSentence {
  const names = manner.names.filter((name) => name !== 'form' && name !== 'audience');
  const counted = countedIn([event], names);
  const clauses = [...counted.items, ...counted.views, ...counted.persons];
  // The occasion says enough; a theme stands in its place.
  const short = event.occasion && names.includes('occasion') ? { ...event, theme: null } : event;
  const deeds = deedVariants(short, { ...manner, names });
  const lines = withFewer(clauses).flatMap((told) => deeds.map((deed) => join(deed, ...told)));
  return { variants: lines.slice(0, MOST_VARIANTS), row: event.row };
}

function join(...clauses: readonly string[]): string {
  return `${clauses.filter(Boolean).join('，')}。`;
}

/** All, then all but one, then none. */
function withFewer(clauses: readonly string[]): (readonly string[])[] {
  return [clauses, ...(clauses.length > 1 ? clauses.map((one) => clauses.filter((other) => other !== one)) : []), []];
}

function deedVariants(event: OutreachEvent, manner: EventManner): string[] {
  const cumulative = OPTIONAL.map((_, at) => OPTIONAL.slice(0, at + 1));
  const dropped: (readonly Optional[])[] = [[], ...OPTIONAL.map((one) => [one]), ...cumulative];
  return [...new Set(dropped.map((without) => deed(event, manner, new Set(without))))];
}

function deed(event: OutreachEvent, manner: EventManner, without: ReadonlySet<Optional>): string {
  const { names, pick, turn } = manner;
  const has = (part: Optional) => !without.has(part) && (part === 'theme' || names.includes(nameOf(part)));
  const words: string[] = [];
  if (event.day) words.push(dayText(event.day, manner.saysYear));
  const occasion = has('occasion') ? occasionText(event, names.includes('ordinal')) : null;
  const theme = has('theme') && event.theme && isShort(event.theme) && !repeatsOccasion(event) ? event.theme : null;
  if (occasion && theme) words.push(`${pick(LEADS, turn)}${occasion}`);
  let who = '';
  if (has('host') && event.host && event.host.text !== manner.ownHost && isShort(event.host))
    who += citedWords(event.host.text);
  if (has('coHost') && event.coHosts.length > 0)
    who += `联合${listed(
      event.coHosts.map(({ text }) => citedWords(text)),
      MOST_NAMES,
      '等单位',
    )}`;
  if (has('place') && event.place && isShort(event.place))
    who += `在${citedWords(event.place.text).replace(/^在/, '')}`;
  if (has('audience') && event.audience && isShort(event.audience))
    who += `面向${citedWords(event.audience.text).replace(/^(?:面向|向)/, '')}`;
  const activity =
    occasion && !theme ? `开展${occasion}${/宣传[日周月]$/.test(occasion) ? '' : '宣传'}活动` : activityText({ theme });
  words.push(who + activity.replace(/^开展/, pick(['开展', '组织开展'], turn)));
  // A row may stand for several events of one kind.
  const sessions = event.amounts.find(({ kind, value }) => kind === 'sessions' && value > 1);
  if (sessions) words.push(`${words.pop() ?? ''}${amountText(sessions).surface}`);
  if (has('form')) words.push(...ownActivity(event));
  return words.join('，');
}

/** A single form that is an activity: 举办法治讲座. */
function ownActivity({ forms, theme }: OutreachEvent): string[] {
  const [only, ...more] = forms.map(({ text }) => citedWords(text));
  if (!only || more.length > 0 || !ACTIVITY.test(only) || theme?.text.includes(only)) return [];
  return [`${itemOf(only)?.verb ?? '举办'}${only}`];
}

/** How an event was held; empty where nothing says so or the rest of the sentence says the same. */
function formText(event: OutreachEvent, { pick, turn }: EventManner): string {
  const { forms, theme, amounts } = event;
  const told = forms.map(({ text }) => citedWords(text)).filter((words) => words.length <= LONGEST_WORDS);
  const [only = ''] = told;
  if (told.length === 0 || theme?.text.includes(only) || platformsOf([{ ...event, place: null }]).length > 0) return '';
  if (told.length === 1) {
    if (ACTIVITY.test(only)) return '';
    if (amounts.length > 0 && /^(?:发放|派发|悬挂|摆放|张贴|推送)/.test(only)) return '';
  }
  const [by, manner] = pick(HELD, turn);
  return `${by}${told.join('、')}${told.length > 1 ? '等' : ''}${manner}`;
}

function nameOf(part: Exclude<Optional, 'theme'>): PhraseName {
  return part === 'coHost' ? 'host' : part;
}

function isShort({ text }: CitedText): boolean {
  return text.length <= LONGEST_WORDS && !/[。；\n]/.test(text.replace(/[。；]$/, ''));
}

/** In Chinese: cells too long to stand in a sentence. */
export function tooLong(events: readonly OutreachEvent[]): string[] {
  const cells = events.flatMap(({ theme, place, host, audience }) =>
    [theme, place, host, audience].flatMap((cited) => (cited && !isShort(cited) ? [cited.cell] : [])),
  );
  return cells.length > 0 ? [`${listed(cells, 8, '等')}格的文字太长或不止一句，没有写进段落。`] : [];
}
