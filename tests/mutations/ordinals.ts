import { type DefectClass, replaceEach, sample } from './mutation';

/** 一是 and 三是 in a paragraph that counted nothing. */
export const ordinalSkipped: DefectClass = {
  name: 'ordinal of a paragraph skipped',
  rules: ['outline/ordinal-sequence'],
  // A shortcoming or a measure may be read otherwise.
  alsoRight: ['structure/problem-unanswered'],
  floor: 0.99,
  plant: (text, random) =>
    sample(
      [
        ...replaceEach(
          text,
          /(?<=^(?!.*一是)[^\n]{30,}。)(?=[\u4e00-\u9fff]{2})/gm,
          () => '一是健全工作机制；三是压实工作责任。',
        ),
      ],
      25,
      random,
    ),
};

/** A clause copied right behind itself. */
export const clauseTwice: DefectClass = {
  name: 'clause said twice in a row',
  rules: ['text/repeated'],
  // Its figures stand twice too.
  alsoRight: ['figures/conflict', 'figures/duplicate-item', 'figures/sum', 'figures/percentage'],
  floor: 0.99,
  plant: (text, random) =>
    sample(
      [...replaceEach(text, /(?<=，)[\u4e00-\u9fff]{7,20}(?=[，。；])/g, ([clause]) => `${clause}，${clause}`)],
      25,
      random,
    ),
};
