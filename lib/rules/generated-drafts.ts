import * as fc from 'fast-check';
import { RULES } from './index.generated';
import { SOUND_REPORT } from './structure/example-report';

const EXAMPLES = RULES.flatMap((rule) => [...rule.examples.good, ...rule.examples.bad]).map(({ text }) => text);
const LINES = [...new Set([...EXAMPLES, SOUND_REPORT].flatMap((text) => text.split('\n')))];
const NOISE = [
  ...'，。、；：？！“”‘’《》（）()〔〕【】,.;:?!"\'·-~*#_\\|\t \u3000\u00A0\u200B\n0123456789一二三十是年月日号届法治學習後著XＸ×&<>[]{}',
];

/** Lines of the rules' examples, right and wrong ones, in any order. */
export const draftText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join('\n'));

/** The same with a few characters thrown in. */
export const noisyDraftText: fc.Arbitrary<string> = fc
  .tuple(draftText, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NOISE)), { maxLength: 6 }))
  .map(([text, thrown]) => thrown.reduce(insert, text));

function insert(text: string, [at, character]: readonly [number, string]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + character + text.slice(place);
}
