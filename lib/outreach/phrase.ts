import type { OutreachEvent } from './event';
import { phraseEvents, phraseList } from './phrase-events';
import { phraseNewMedia } from './phrase-media';
import { phraseNodes } from './phrase-nodes';
import type { PhraseForm, PhraseOptions, Phrasing } from './phrase-options';
import { phraseTotal } from './phrase-total';

const FORMS: Readonly<Record<PhraseForm, (events: readonly OutreachEvent[], options: PhraseOptions) => Phrasing>> = {
  total: phraseTotal,
  nodes: phraseNodes,
  list: phraseList,
  events: phraseEvents,
  newMedia: phraseNewMedia,
};

/** Events in the field's phrasing, of the table's own words and figures. */
export function phrase(events: readonly OutreachEvent[], options: PhraseOptions): Phrasing {
  return events.length === 0 ? { paragraphs: [], notes: [] } : FORMS[options.form](events, options);
}
