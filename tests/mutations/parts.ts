import { type DefectClass, type Mutation, replace } from './mutation';

const NUMERALS = '一二三四五六七八九十';

/** Title block, level-1 parts and closing block of a sound text, line breaks kept. Knows nothing of the code under test. */
interface Sections {
  readonly front: string;
  readonly parts: readonly string[];
  readonly closing: string;
}

function sections(text: string): Sections {
  const begin = text.search(/^一、/m);
  // A text whose headings are marked up otherwise has no parts to move.
  if (begin < 0) return { front: text, parts: [], closing: '' };
  const end = text.search(/\n[^\n，。]{4,30}[局办室会府]\s*\n\s*20\d\d年\d+月\d+日\s*(?:\n|$)/) + 1 || text.length;
  return {
    front: text.slice(0, begin),
    parts: text.slice(begin, end).split(/(?=^[一二三四五]、)/m),
    closing: text.slice(end),
  };
}

/** The parts in that order, numbered anew. */
function rebuild({ front, closing }: Sections, parts: readonly string[], what: string): Mutation {
  const text = front + parts.map((part, at) => NUMERALS.charAt(at) + part.slice(1)).join('') + closing;
  return { text, start: 0, end: text.length, what };
}

const heading = (part: string) => part.slice(0, part.indexOf('\n'));

export const partRemoved: DefectClass = {
  name: 'part removed',
  rules: ['structure/part-missing'],
  floor: 1,
  *plant(text) {
    const all = sections(text);
    for (const [at, part] of all.parts.entries())
      yield rebuild(all, all.parts.toSpliced(at, 1), `without ${heading(part)}`);
  },
};

export const partsSwapped: DefectClass = {
  name: 'parts swapped',
  rules: ['structure/part-order'],
  floor: 1,
  *plant(text) {
    const all = sections(text);
    // A text that has another order already shows an order finding; swapping it right is no defect.
    if (!/第一责任人/.test(all.parts[2] ?? '')) return;
    for (let at = 0; at + 1 < all.parts.length; at++) {
      const parts = all.parts.slice();
      parts.splice(at, 2, ...parts.slice(at, at + 2).reverse());
      yield rebuild(all, parts, `swapped ${at} and ${at + 1}`);
    }
  },
};

export const partEmptied: DefectClass = {
  name: 'part emptied',
  rules: ['structure/part-empty'],
  floor: 1,
  *plant(text) {
    const all = sections(text);
    for (const [at, part] of all.parts.entries())
      yield rebuild(all, all.parts.toSpliced(at, 1, `${heading(part)}\n\n`), `emptied ${heading(part)}`);
  },
};

export const partDoubled: DefectClass = {
  name: 'part doubled',
  rules: ['structure/part-duplicate'],
  alsoRight: ['text/repeated', 'figures/conflict'],
  floor: 1,
  *plant(text) {
    const all = sections(text);
    for (const [at, part] of all.parts.entries())
      yield rebuild(all, all.parts.toSpliced(at, 0, part), `twice ${heading(part)}`);
  },
};

export const causesRemoved: DefectClass = {
  name: 'causes removed',
  rules: ['structure/causes-missing'],
  // What is left may end with a comma.
  alsoRight: ['text/unfinished'],
  floor: 1,
  *plant(text) {
    const all = sections(text);
    const at = all.parts.findIndex((part) => /不足/.test(heading(part)));
    const part = all.parts[at];
    if (!part) return;
    const body = part.slice(heading(part).length).replace(/[^，。；\n]*(?:原因|由于|因|受|究其)[^。；\n]*[。；]/g, '');
    yield rebuild(all, all.parts.toSpliced(at, 1, heading(part) + body), 'no causes');
  },
};

export const signatureRemoved: DefectClass = {
  name: 'signature removed',
  rules: ['structure/signature'],
  floor: 1,
  *plant(text) {
    const at = /\n([^\n，。]{4,30}[局办室会府]\n)(20\d\d年\d+月\d+日)(?=\n|$)/.exec(text);
    if (!at) return;
    const start = at.index + 1;
    const [, office = '', date = ''] = at;
    const whole = { start: 0, end: text.length };
    yield { ...replace(text, start, start + office.length, ''), ...whole, what: 'no office' };
    yield { ...replace(text, start, start + office.length + date.length, ''), ...whole, what: 'no office, no day' };
    // A report may carry its day under the title instead.
    if (!/^（20\d\d年/m.test(text))
      yield {
        ...replace(text, start + office.length, start + office.length + date.length, ''),
        ...whole,
        what: 'no day',
      };
  },
};

export const titleCut: DefectClass = {
  name: 'title without year or kind',
  rules: ['structure/title'],
  floor: 1,
  *plant(text) {
    const title = /关于(20\d\d年度?)法治政府建设情况(的报告)/.exec(text);
    if (!title) return;
    const at = text.indexOf(title[1] ?? '', title.index);
    yield replace(text, at, at + (title[1] ?? '').length, '', 'title without year');
    const kind = title.index + title[0].length - 3;
    yield replace(text, kind, kind + 3, '', 'title without 的报告');
  },
};
