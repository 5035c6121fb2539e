import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SIZES = [19_000, 190_000, 1_900_000];

/** The .txt and .md files of a folder, in the order of their names, one after the other. */
export function readTexts(folder) {
  const names = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort();
  if (names.length === 0) throw new Error(`no .txt or .md file in ${folder}`);
  return names.map((name) => `${readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trimEnd()}\n`);
}

/** A text of about so many characters, of whole reports as long as there is room, again from the first when they end. */
export function textOf(texts, characters) {
  const taken = [];
  let length = 0;
  for (let at = 0; length < characters; at++) {
    const text = texts[at % texts.length];
    taken.push(text.slice(0, characters - length));
    length += text.length + 1;
  }
  return flat(taken.join('\n').slice(0, characters));
}

/** One character other than before, so that no answer can be taken from the last check whole. */
export function variant(text, number) {
  let at = Math.floor(text.length * ((number * 0.37) % 1));
  while (at < text.length - 1 && !/[\u4e00-\u9fff]/.test(text.charAt(at))) at++;
  return flat(text.slice(0, at) + (text.charAt(at) === '和' ? '与' : '和') + text.slice(at + 1));
}

/** Typing and deleting, one character at a time: near the begin, in a heading, in the middle, near the end. */
export function keystrokes(text) {
  const inLine = (share) => {
    let start = text.indexOf('\n', Math.floor(text.length * share)) + 1;
    for (;;) {
      const end = text.indexOf('\n', start);
      if (end < 0 || end - start > 60) return start + 30;
      start = end + 1;
    }
  };
  const heading = /^（[一二三四五六七八九十]+）/gm;
  heading.lastIndex = Math.floor(text.length * 0.4);
  const found = heading.exec(text);
  const places = [inLine(0.04), found ? found.index + found[0].length : inLine(0.4), inLine(0.5), inLine(0.9)];
  const edits = [];
  for (const place of places) {
    for (const [at, character] of [...'依法推进'].entries()) edits.push([place + at, place + at, character]);
    for (let at = 3; at >= 0; at--) edits.push([place + at, place + at + 1, '']);
  }
  return edits;
}

/** A copy in one piece: joining strings leaves a tree of them that the first reader would pay for. */
function flat(text) {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
