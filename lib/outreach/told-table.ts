import { guessColumns } from './guess-columns';
import { kindOf } from './kinds';
import { type PhraseForm, USUAL_NAMES } from './phrase-options';
import { readEvents } from './read-events';
import { readTsv } from './tsv';

/** For tests: a table (cells parted by |, lines by a line break) as its kind tells it, in the wording it likes best. */
export function toldTable(text: string, form: PhraseForm = 'total', dataKind: string | null = null) {
  const sheet = readTsv(text.replaceAll('|', '\t'));
  const mapping = guessColumns(sheet, null, dataKind);
  const kind = kindOf(mapping);
  const { events, doubts } = readEvents(sheet, mapping, 2025);
  const {
    paragraphs,
    notes,
    choices = [],
  } = kind.phrase(events, { form, names: USUAL_NAMES, seed: 0, reportYear: 2025 });
  return {
    kind: kind.id,
    things: mapping.columns.map(({ kind: meaning, thing }) => thing ?? meaning),
    events,
    lines: paragraphs.map((sentences) => sentences.map(({ variants }) => variants[0] ?? '').join('')),
    notes,
    choices,
    doubts: doubts.map(({ cell, text: said }) => `${cell} ${said}`),
  };
}
