import { dayText } from './day-text';
import type { OutreachEvent } from './event';
import { activityText, amountClauses, amountText } from './phrase-parts';

const OPTIONAL = ['forms', 'audience', 'host', 'coHosts', 'theme', 'place', 'occasion', 'amounts'] as const;
type Optional = (typeof OPTIONAL)[number];
const LONGEST_WORDS = 40;
const MOST_NAMES = 4;

export interface EventManner {
  /** 结合, 利用, 围绕 … */
  readonly lead: string;
  readonly saysYear: boolean;
  /** The host most rows share is the writer; it is not named. */
  readonly ownHost: string | null;
}

/**
 * One event as a sentence, the fullest first. What a reader of the sentence could not find in the row in the same words
 * is left out by taking the next one.
 */
export function eventVariants(event: OutreachEvent, manner: EventManner): string[] {
  const cumulative = OPTIONAL.map((_, at) => OPTIONAL.slice(0, at + 1));
  const dropped: (readonly Optional[])[] = [[], ...OPTIONAL.map((one) => [one]), ...cumulative];
  return [...new Set(dropped.map((without) => sentence(event, manner, new Set(without))))];
}

function sentence(event: OutreachEvent, manner: EventManner, without: ReadonlySet<Optional>): string {
  const has = (part: Optional) => !without.has(part);
  const { day, occasion, host, place, audience, coHosts, forms } = event;
  const words: string[] = [];
  if (day) words.push(dayText(day, manner.saysYear));
  if (has('occasion') && occasion && occasion.name !== event.theme?.text) words.push(`${manner.lead}${occasion.name}`);
  let deed = '';
  if (has('host') && host && host.text !== manner.ownHost && isShort(host.text)) deed += host.text;
  if (has('coHosts') && coHosts.length > 0) {
    const names = coHosts.slice(0, MOST_NAMES).map(({ text }) => text);
    deed += `联合${names.join('、')}${coHosts.length > MOST_NAMES ? '等单位' : ''}`;
  }
  if (has('place') && place && isShort(place.text)) deed += `在${place.text.replace(/^在/, '')}`;
  if (has('audience') && audience && isShort(audience.text)) deed += `面向${audience.text}`;
  words.push(
    deed + activityText(has('theme') && event.theme && isShort(event.theme.text) ? event : { ...event, theme: null }),
  );
  if (has('forms') && forms.length > 1) words.push(`采取${forms.map(({ text }) => text).join('、')}等形式`);
  if (has('amounts')) words.push(...amountClauses(event.amounts.map(amountText)));
  return `${words.join('，')}。`;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_WORDS && !/[。；\n]/.test(text);
}
