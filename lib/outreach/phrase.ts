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
  if (events.length === 0) return { paragraphs: [], notes: [] };
  const { paragraphs, ...rest } = FORMS[options.form](events, options);
  // A sentence of which the table bears out nothing is left out, and that is said.
  const optional = paragraphs.map((sentences) =>
    sentences.map((sentence) => ({ ...sentence, variants: [...sentence.variants, ''] })),
  );
  return { paragraphs: optional, ...rest };
}
