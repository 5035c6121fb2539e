import type { OutreachEvent } from './event';
import { newMediaEvents } from './new-media';
import type { PhraseOptions, PhraseSentence, Phrasing } from './phrase-options';
import { itemClauses, viewClauses } from './phrase-parts';
import { platformsOf, platformText } from './platforms';
import { totalsOf } from './totals';
import { pickBy, unique } from './wording';

const WAYS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['依托', '累计'],
  ['利用', '累计'],
  ['通过', '累计'],
];
const NOTHING = '没有可写的：表中没有哪一行的活动形式或资料是公众号、短视频、推文之类，又写明了条数或阅读量。';

/** 新媒体: by what platforms how much was sent out and how often it was read; of no other row. */
export function phraseNewMedia(events: readonly OutreachEvent[], { seed }: PhraseOptions): Phrasing {
  const media = newMediaEvents(events);
  const totals = totalsOf(media);
  const things = itemClauses(totals.filter(({ kind }) => kind === 'item'));
  const views = viewClauses(totals);
  if (things.length + views.length === 0) return { paragraphs: [], notes: [NOTHING] };
  const platforms = platformsOf(media);
  const [verb, altogether] = pickBy(seed)(WAYS, 0);
  const watched = views.length > 0 ? [`${altogether}${views.join('、')}`] : [];
  const by = platforms.length > 0 ? `${verb}${platformText(platforms)}` : '';
  const full = [...things, ...watched].join('，');
  const variants = [`${by}${things.length > 0 ? '' : '，'}${full}。`, `${full}。`];
  const told: PhraseSentence = { variants: unique(variants), row: null, rows: media.map(({ row }) => row) };
  return { paragraphs: [[told]], notes: [] };
}
