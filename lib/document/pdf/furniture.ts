import type { PageLine } from './page-lines';

export interface Page {
  readonly lines: readonly PageLine[];
  /** In points. */
  readonly height: number;
}

/** GB/T 9704-2012, 7.2: the text leaves 37 mm of 297 free above and 35 below; furniture stands there. */
const MARGIN = 0.12;
/** Points by which a running head may move. */
const DRIFT = 4;

const DASHED = /^[—–－-]+\s*\d{1,4}\s*[—–－-]+$|^第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?$/;
const BARE = /^(\d{1,4})(?:\s*\/\s*\d{1,4})?$/;

/** The pages without page numbers and without heads and feet that repeat. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  return withoutRunningHeads(withoutPageNumbers(pages));
}

function withoutPageNumbers(pages: readonly Page[]): Page[] {
  const shift = commonShift(pages);
  return pages.map((page, index) => {
    const isNumber = (line: PageLine) => {
      const text = line.text.trim();
      if (DASHED.test(text)) return true;
      const bare = BARE.exec(text)?.[1];
      return bare !== undefined && isMarginal(line, page) && Number(bare) - index === shift;
    };
    return { ...page, lines: page.lines.filter((line) => !(isOuter(line, page) && isNumber(line))) };
  });
}

/** By how much printed numbers differ from the pages' own, where at least two pages and half of them agree. */
function commonShift(pages: readonly Page[]): number | null {
  // A page alone is the first.
  if (pages.length === 1) return 1;
  const counts = new Map<number, number>();
  for (const [index, page] of pages.entries()) {
    for (const line of outer(page)) {
      const bare = isMarginal(line, page) ? BARE.exec(line.text.trim())?.[1] : undefined;
      if (bare !== undefined) counts.set(Number(bare) - index, (counts.get(Number(bare) - index) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= Math.max(2, pages.length / 2) ? best[0] : null;
}

function withoutRunningHeads(pages: readonly Page[]): Page[] {
  const heads = new Map<string, number[]>();
  for (const page of pages) {
    for (const line of outer(page))
      if (isMarginal(line, page)) heads.set(nameOf(line), [...(heads.get(nameOf(line)) ?? []), line.y]);
  }
  // Pages that face each other may have different heads.
  const enough = Math.max(3, pages.length * 0.3);
  const isHead = (line: PageLine) =>
    (heads.get(nameOf(line))?.filter((y) => Math.abs(y - line.y) <= DRIFT).length ?? 0) >= enough;
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !(isOuter(line, page) && isMarginal(line, page) && isHead(line))),
  }));
}

function nameOf({ text }: PageLine): string {
  return text.replace(/\s/g, '').replace(/\d+/g, '0');
}

/** The first two lines of a page and the last two: a head may stand above a page number. */
function outer({ lines }: Page): PageLine[] {
  return [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
}

function isOuter(line: PageLine, page: Page): boolean {
  return outer(page).includes(line);
}

function isMarginal({ y }: PageLine, { height }: Page): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}
