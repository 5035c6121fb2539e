import { COLLOCATIONS } from '@/lib/terms/collocations.data';
import { VARIANTS } from '@/lib/terms/variants.data';
import { type DefectClass, type Mutation, replace, replaceEach, sample } from './mutation';

const COUNT = 25;

function each(
  name: string,
  rules: readonly string[],
  plantAll: (text: string) => Iterable<Mutation>,
  rest: Partial<DefectClass> = {},
): DefectClass {
  return { name, rules, floor: 0.99, ...rest, plant: (text, random) => sample([...plantAll(text)], COUNT, random) };
}

const REPEATED = ['text/repeated'];

/** Not 一步一步, 逐项逐项 or 二零二零, which are Chinese. */
export const wordDoubled = each('word doubled', REPEATED, (text) =>
  replaceEach(text, /(?<=[\u4e00-\u9fff])(?![一逐越边某])[\u4e00-\u9fff]{2,3}(?=[\u4e00-\u9fff，。；])/g, ([word]) =>
    /[一二三四五六七八九十百千万两几]/.test(word) ? null : word + word,
  ),
);

/** Not 目的的, 为了了解, 面对对象, 正在建设: two words may meet there. */
const PARTICLE =
  /(?<=[\u4e00-\u9fff])(?<![目标为除总共应面针现存])(?:的|了|和|在|对)(?=[\u4e00-\u9fff])(?![解确平于线建象接照])/g;

export const particleDoubled = each('的, 了, 和, 在, 对 doubled', REPEATED, (text) =>
  replaceEach(text, PARTICLE, ([word]) => word + word),
);

/** Formulas that every report repeats are no defect. */
const SENTENCE = /(?<=。)(?![^。]*(?:全会|习近平|如下|公示|第一责任人))[^。“《\n]{26,80}。/g;

/** A sentence of one paragraph copied to the end of another. */
export const sentenceDoubled: DefectClass = {
  name: 'sentence copied into another paragraph',
  rules: REPEATED,
  // The copy has the figures of the first.
  alsoRight: ['figures/conflict', 'figures/duplicate-item'],
  floor: 0.99,
  *plant(text, random) {
    const ends = [...text.matchAll(/(?<=[^\n]{20})。(?=\n)/g)].map(({ index }) => index + 1);
    for (const { 0: sentence, index } of sample([...text.matchAll(SENTENCE)], COUNT, random)) {
      const at = sample(
        ends.filter((end) => Math.abs(end - index) > 200),
        1,
        random,
      )[0];
      if (at === undefined) continue;
      const planted = replace(text, at, at, sentence, `copied: ${sentence}`);
      yield { ...planted, start: 0, end: planted.text.length };
    }
  },
};

/** Not in a quotation that goes on over paragraphs, nor in a heading. */
const INSIDE = /(?<=^[^“\n].*[，。；][\u4e00-\u9fff]{2,6})(?=[\u4e00-\u9fff]{2,}[^\n]*[。；])/gm;

export const spaceInWord = each('space inside a word', ['text/spacing'], (text) =>
  replaceEach(text, INSIDE, () => ' '),
);

export const spaceByFigure = each('space beside a figure', ['text/spacing'], (text) =>
  replaceEach(text, /(?<=[，。；][\u4e00-\u9fff]{2,9})(?=\d{1,3}[次件份名个])/g, () => ' '),
);

export const stopMissing = each(
  'paragraph without its last stop',
  ['text/unfinished', 'text/broken-paragraph'],
  (text) => replaceEach(text, /(?<=。[^\n]{20,})。(?=\n)/g, () => ''),
);

export const fullWidthFigure = each('full-width figure', ['text/unusual-character'], (text) =>
  replaceEach(text, /(?<=[\u4e00-\u9fff])\d(?=[次件份名个])/g, ([digit]) =>
    String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
  ),
);

export const letterWord = each('letter word without its Chinese', ['text/foreign-word'], (text) =>
  replaceEach(text, /(?<=[，。；][\u4e00-\u9fff]{2,6})(?=[\u4e00-\u9fff]{2,})/g, () => 'APP'),
);

const CLAUSE = /(?<=[\u4e00-\u9fff]，)(?=[\u4e00-\u9fff]{4,}[，。；])/g;

export const collocation: DefectClass = {
  name: 'verb that does not go with its noun',
  rules: ['terms/collocation'],
  floor: 0.99,
  *plant(text, random) {
    const clauses = [...text.matchAll(CLAUSE)].map(({ index }) => index);
    for (const { noun, wrong } of COLLOCATIONS.collocations) {
      if (noun === '情况') continue;
      for (const verb of sample(wrong, 2, random))
        for (const at of sample(clauses, 1, random)) yield replace(text, at, at, `${verb}各类人员${noun}，`);
    }
  },
};

export const selfName = each('我厅 for 我办 and the like', ['terms/unit-name'], (text) =>
  replaceEach(text, CLAUSE, () => '我厅'),
);

export const signatureSlip: DefectClass = {
  name: 'one character of the signature wrong',
  rules: ['terms/unit-name'],
  alsoRight: ['terms/standard'],
  floor: 0.99,
  *plant(text) {
    const signature = /^[\u4e00-\u9fff]{8,}(?=\n+20\d\d年\d+月\d+日\s*$)/m.exec(text);
    if (!signature) return;
    const { 0: name, index } = signature;
    const at = index + name.length - 4;
    for (const wrong of '园圆元') yield { ...replace(text, at, at + 1, wrong), start: index, end: index + name.length };
  },
};

/** The other spelling in one of several places, or a spelling that is never right. */
export const variantSpelling = each('other spelling of a word', ['terms/variant'], function* (text) {
  for (const { forms, replace: always } of VARIANTS.variants) {
    const [preferred = '', other = ''] = forms;
    if (/[(?]/.test(preferred + other)) continue;
    const places = [...text.matchAll(new RegExp(preferred, 'g'))];
    if (always || places.length > 1)
      for (const { index } of places) yield replace(text, index, index + preferred.length, other);
  }
});
