import { citedWords } from './cited-words';
import type { CitedText, OutreachEvent } from './event';
import { isMediaRow } from './new-media';
import { occasionText } from './occasion-text';
import { LONGEST_WORDS } from './phrase-event';
import type { PhraseName, PhraseOptions, PhraseSentence, Phrasing } from './phrase-options';
import { commonYear, inDateOrder } from './phrase-parts';
import { countedIn, notesOn } from './phrase-things';
import { eventsTotal, saysSessions } from './totals';
import { ALTOGETHER, DEEDS, LEADS, MANNERS, NODES, pickBy, unique } from './wording';

const MOST_OCCASIONS = 8;
const MOST_NAMES = 3;

/** 年度总述: on what occasions how many events, what was given out, who was reached. */
export function phraseTotal(events: readonly OutreachEvent[], options: PhraseOptions): Phrasing {
  const notes = notesOn([events], options.names);
  const occasions = occasionsOf(events, false);
  if (options.names.includes('occasion') && occasions.length > MOST_OCCASIONS)
    notes.push(`时间节点有${occasions.length}个，只写了前${MOST_OCCASIONS}个；要全写，请选“按节点综述”。`);
  if (eventsTotal(events) === null) notes.push('表中各行不都是一场活动，场次数没有写。');
  return { paragraphs: [totalParagraph(events, options)], notes };
}

export function totalParagraph(events: readonly OutreachEvent[], options: PhraseOptions): PhraseSentence[] {
  const { names, seed } = options;
  const pick = pickBy(seed);
  const { items, views, persons } = countedIn(events, names);
  const sentences = openings(events, options);
  const altogether = pick(ALTOGETHER, 0);
  if (items.length > 0) {
    const full = mannerOf(events, options).map((words) => `${words}${altogether}${items.join('，')}。`);
    sentences.push(sentence(...full, `${altogether}${items.join('，')}。`));
  }
  const reached = [...views, ...persons];
  if (reached.length > 0)
    sentences.push(sentence(`${items.length > 0 || views.length > 0 ? '' : '活动'}${reached.join('，')}。`));
  return sentences;
}

/** How many events there were and on what occasions; those of no occasion are not said to be of one. */
function openings(events: readonly OutreachEvent[], { names, seed, reportYear }: PhraseOptions): PhraseSentence[] {
  const pick = pickBy(seed);
  const year = commonYear(events);
  const when = year === null || year === reportYear ? '' : `${year}年，`;
  const total = eventsTotal(events);
  const deed = `${pick(DEEDS, 1)}${total?.surface ?? ''}`;
  const occasions = names.includes('occasion') ? occasionsOf(events, names.includes('ordinal')) : [];
  const plain = `${when}${deed}。`;
  if (occasions.length === 0) return [sentence(plain)];
  const ofOccasions = events.filter(({ occasion }) => occasion);
  const isAll = events.every((event) => event.occasion || isMediaRow(event));
  const listing = occasions.slice(0, MOST_OCCASIONS).join('、');
  const nodes = `${pick(LEADS, 0)}${listing}${occasions.length > 1 || !isAll ? pick(NODES, 0) : ''}`;
  const some = eventsTotal(ofOccasions, !events.some(saysSessions));
  if (isAll || !total || !some) return [sentence(`${when}${nodes}，${deed}。`, plain)];
  const exact = `其中，${pick(LEADS, 0)}${listing}${occasions.length > 1 ? '等时间节点' : ''}开展${some.surface}。`;
  const rows = ofOccasions.map(({ row }) => row);
  return [sentence(plain), { variants: [exact, ''], row: null, rows }];
}

/** 活动先后联合甲、乙，采取丙、丁等形式，在戊等地面向己 — the fullest first, then with one of them left out. */
function mannerOf(events: readonly OutreachEvent[], { names, seed }: PhraseOptions): string[] {
  // Of the events that something was given out at: of these the sentence tells.
  const ordered = inDateOrder(events.filter(({ amounts }) => amounts.some(({ kind }) => kind === 'item')));
  const told = (name: PhraseName, of: (event: OutreachEvent) => readonly (CitedText | null)[], rest: string) => {
    if (!names.includes(name)) return '';
    const words = ordered.map((event) => of(event).flatMap((cited) => (cited ? citedWords(cited.text) : [])));
    const known = unique(words.flat()).filter(
      (text) => text.length <= LONGEST_WORDS / 2 && !/[。；，]|\d|[百千万]/.test(text),
    );
    if (known.length === 0) return '';
    // 等 where there are others, or events of which it is not said.
    const isWhole = known.length <= MOST_NAMES && words.every((own) => own.length === known.length);
    return `${known.slice(0, MOST_NAMES).join('、')}${isWhole ? '' : rest}`;
  };
  const [by, end] = pickBy(seed)(MANNERS, 0);
  const partners = told('host', ({ coHosts }) => coHosts, '等单位');
  const forms = told('form', (event) => event.forms, '等');
  const places = told('place', ({ place }) => [place], '等地');
  const audience = told('audience', (event) => [event.audience], '等群体');
  const how = [partners && `${ordered.length > 1 ? '先后' : ''}联合${partners}`, forms && `${by}${forms}${end}`].filter(
    Boolean,
  );
  const where = `${places && `在${places}`}${audience && `面向${audience}，`}`;
  const choices = [
    { how, where },
    ...how.map((one) => ({ how: how.filter((other) => other !== one), where })),
    { how, where: '' },
    { how: [], where: '' },
  ];
  return choices.map((choice) => `${choice.how.length > 0 ? `活动${choice.how.join('，')}，` : ''}${choice.where}`);
}

function occasionsOf(events: readonly OutreachEvent[], saysOrdinal: boolean): string[] {
  return unique(inDateOrder(events).flatMap((event) => occasionText(event, saysOrdinal) ?? []));
}

function sentence(...variants: string[]): PhraseSentence {
  return { variants: unique(variants), row: null };
}
