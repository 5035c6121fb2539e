import { type DefectClass, replaceEach } from './mutation';

/** A space inside the one line of the title. */
export const titleSpaced: DefectClass = {
  name: 'space in the title',
  rules: ['format/title'],
  floor: 0.99,
  plant: (text) =>
    replaceEach(text, /^[\u4e00-\u9fff\d]{4,40}(?=法治政府建设[^\n，。]{0,12}报告$)/gm, ([words]) => `${words} `),
};

/** 关于 lost from ……关于……情况的报告. */
export const titleWithoutAbout: DefectClass = {
  name: 'title without 关于',
  rules: ['format/title'],
  floor: 0.99,
  plant: (text) => replaceEach(text, /(?<=^[\u4e00-\u9fff]{0,24})关于(?=[^\n]{4,30}情况的报告$)/gm, () => ''),
};

/** A theme in title marks, at the beginning of a sentence. */
export const themeInTitleMarks: DefectClass = {
  name: 'theme in title marks',
  rules: ['punctuation/title-marks'],
  floor: 0.99,
  plant: (text) =>
    replaceEach(
      text,
      /(?<=^[^\n]{30,}。)(?=[\u4e00-\u9fff]{2})/gm,
      () => '以《弘扬法治精神 共建平安家园》为主题开展宣传。',
    ),
};
