import { type DefectClass, type Mutation, replace, replaceEach, sample } from './mutation';

const COUNT = 25;

function each(
  name: string,
  rules: readonly string[],
  plantAll: (text: string) => Iterable<Mutation>,
  rest: Partial<DefectClass> = {},
): DefectClass {
  return {
    name,
    rules,
    floor: 1,
    ...rest,
    plant: (text, random) => sample([...plantAll(text)], COUNT, random),
  };
}

const WIDTH = ['punctuation/width'];

export const halfWidthMarks = each(
  'half-width comma, stop, semicolon, colon',
  WIDTH,
  function* (text) {
    yield* replaceEach(text, /(?<=[\u4e00-\u9fff”》）])[，；：。](?=[\u4e00-\u9fff“《（\n])/g, ([mark]) => {
      return mark === '，' ? ',' : mark === '；' ? ';' : mark === '：' ? ':' : '.';
    });
  },
  { floor: 0.95, alsoRight: ['format/signer'] },
);

export const halfWidthCommaSpaced = each('half-width comma with a space', WIDTH, (text) =>
  replaceEach(text, /(?<=[\u4e00-\u9fff”》）])，(?=[\u4e00-\u9fff“《])/g, () => ', '),
);

export const halfWidthBrackets = each('half-width brackets', [...WIDTH, 'format/doc-number'], (text) =>
  replaceEach(text, /（([^）\n]*[\u4e00-\u9fff][^）\n]*)）(?<!^（.）)/gm, ([, inner = '']) =>
    inner.length > 1 ? `(${inner})` : null,
  ),
);

export const oneHalfWidthBracket = each(
  'one half-width bracket of a pair',
  [...WIDTH, 'format/doc-number'],
  function* (text) {
    for (const match of text.matchAll(/（[^（）\n]{2,}）/g)) {
      const end = match.index + match[0].length;
      if (!/[\u4e00-\u9fff]/.test(match[0])) continue;
      yield { ...replace(text, match.index, match.index + 1, '('), end };
      yield { ...replace(text, end - 1, end, ')'), start: match.index };
    }
  },
);

export const straightQuotes = each(
  'straight quotes',
  WIDTH,
  (text) =>
    replaceEach(text, /“([^“”\n]+)”/g, ([, inner = '']) => (/[\u4e00-\u9fff]/.test(inner) ? `"${inner}"` : null)),
  // The last paragraph of a long quotation closes the first.
  { alsoRight: ['punctuation/pairing'] },
);

export const unpaired = each(
  'quote, title mark or bracket unpaired',
  ['punctuation/pairing'],
  function* (text) {
    for (const pair of [/“[^“”\n]+”/g, /《[^《》\n]+》/g, /(?<!^)（[^（）\n]{2,}）/gm]) {
      for (const { 0: words, index } of text.matchAll(pair)) {
        const end = index + words.length;
        const lineEnd = text.indexOf('\n', end);
        const lineStart = text.lastIndexOf('\n', index) + 1;
        for (const one of [replace(text, index, index + 1, ''), replace(text, end - 1, end, '')])
          yield { ...one, start: lineStart, end: lineEnd < 0 ? one.text.length : lineEnd };
      }
    }
  },
  { floor: 0.97 },
);

export const commaBetweenTitles = each(
  'comma between titles',
  ['punctuation/enumeration'],
  (text) => [...replaceEach(text, /》《/g, () => '》，《'), ...replaceEach(text, /》《/g, () => '》,《')],
  { alsoRight: ['punctuation/width'] },
);

const OCCASION = ['date/format'];

export const occasion = each('occasion without ·', OCCASION, function* (text) {
  for (const match of text.matchAll(/“(\d{1,2})·(\d{1,2})”(?=[\u4e00-\u9fff])/g)) {
    const [written, month, day] = match;
    const at = match.index;
    for (const wrong of [
      `${month}.${day}`,
      `“${month}.${day}”`,
      `“${month}▪${day}”`,
      `“${month}•${day}”`,
      `“${month}-${day}”`,
    ])
      yield replace(text, at, at + written.length, wrong);
  }
});
