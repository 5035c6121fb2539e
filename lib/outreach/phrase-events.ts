import { dayParts } from '@/lib/facts/day-value';
import type { OutreachEvent } from './event';
import { type EventManner, eventLine, eventParagraph, tooLong } from './phrase-event';
import { MOST_LINES, toldEvents } from './phrase-groups';
import type { PhraseOptions, PhraseSentence, Phrasing } from './phrase-options';
import { notesOn } from './phrase-things';
import { totalParagraph } from './phrase-total';
import { pickBy } from './wording';

const MOST_PARAGRAPHS = 20;

/** 逐场成段: a paragraph for each event. */
export function phraseEvents(events: readonly OutreachEvent[], options: PhraseOptions): Phrasing {
  return oneByOne(events, options, MOST_PARAGRAPHS, eventParagraph);
}

/** 简列: a line for each event. */
export function phraseList(events: readonly OutreachEvent[], options: PhraseOptions): Phrasing {
  return oneByOne(events, options, MOST_LINES, (event, manner) => [eventLine(event, manner)]);
}

function oneByOne(
  events: readonly OutreachEvent[],
  options: PhraseOptions,
  most: number,
  tell: (event: OutreachEvent, manner: EventManner) => PhraseSentence[],
): Phrasing {
  const { names, seed, reportYear } = options;
  const told = toldEvents(events, most);
  const ownHost = commonHost(events);
  const pick = pickBy(seed);
  let before = reportYear;
  const paragraphs = told.map((event, turn) => {
    const { year } = dayParts(event.day?.start ?? '');
    const saysYear = year !== undefined && year !== before;
    before = year ?? before;
    return tell(event, { names, pick, turn, saysYear, ownHost });
  });
  const notes = notesOn(
    told.map((event) => [event]),
    names,
  );
  const undated = told.filter(({ day }) => day === null);
  if (undated.length > 0 && undated.length < told.length) notes.push(`有${undated.length}场没有日期，排在最后。`);
  if (ownHost !== null && names.includes('host')) notes.push(`主办单位多为“${ownHost}”，看作本单位，逐场不再写出。`);
  notes.push(...tooLong(told));
  if (told.length === events.length) return { paragraphs, notes };
  notes.push(`活动较多，只逐场写了其中${told.length}场，其余${events.length - told.length}场只计入末段的合计。`);
  return { paragraphs: [...paragraphs, totalParagraph(events, { ...options, names: ['items'] })], notes };
}

/** The host of most rows, where there are several. */
function commonHost(events: readonly OutreachEvent[]): string | null {
  const counts = new Map<string, number>();
  for (const { host } of events) if (host) counts.set(host.text, (counts.get(host.text) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && events.length > 2 && most[1] > events.length / 2 ? most[0] : null;
}
