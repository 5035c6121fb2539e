import { LAW_TABLES, LAWS_AS_OF, type LawTable } from './laws.data';

/** A law, regulation or party rule. Days are ISO, some without the day of the month; null where not certain. */
export interface Law {
  /** Without 中华人民共和国. */
  readonly title: string;
  /** The title as titles are compared. */
  readonly key: string;
  readonly kind: LawTable['kind'];
  /** The day it was first made. */
  readonly made: string | null;
  /** Complete from `made` on, else from the first of them on. */
  readonly revised: readonly string[];
  readonly inForce: string | null;
  readonly short: string | null;
  /** Nothing is known of what came later. */
  readonly asOf: string;
}

export interface LawIndex {
  /** By normalised title, short titles too. */
  readonly byTitle: ReadonlyMap<string, Law>;
  /** By length of the normalised title. */
  readonly byLength: ReadonlyMap<number, LawsOfLength>;
}

/** With the first and the last character of each title: most others need no closer look. */
export interface LawsOfLength {
  readonly laws: Law[];
  readonly firsts: number[];
  readonly lasts: number[];
}

let index: LawIndex | null = null;

/** Read at the first call: a draft without an unknown title needs no more than the map. */
export function lawIndex(): LawIndex {
  index ??= buildIndex(LAW_TABLES.flatMap(readTable));
  return index;
}

export function readTable({ kind, rows }: LawTable): Law[] {
  return rows
    .trim()
    .split(/\s*\n\s*/)
    .map((row) => {
      const [title = '', made = '-', revised = '-', inForce = '-', ...rest] = row.split(/\s+/);
      const marked = (mark: string) => rest.find((word) => word.startsWith(mark))?.slice(1) ?? null;
      return {
        title,
        key: normalTitle(title),
        kind,
        made: made === '-' ? null : made,
        revised: revised === '-' ? [] : revised.split(','),
        inForce: inForce === '-' ? null : inForce,
        short: marked('='),
        asOf: marked('~') ?? LAWS_AS_OF,
      };
    });
}

function buildIndex(laws: readonly Law[]): LawIndex {
  const byTitle = new Map<string, Law>();
  const byLength = new Map<number, LawsOfLength>();
  for (const law of laws) {
    byTitle.set(law.key, law);
    if (law.short) byTitle.set(law.short, law);
    const { length } = law.key;
    const alike = byLength.get(length) ?? { laws: [], firsts: [], lasts: [] };
    byLength.set(length, alike);
    alike.laws.push(law);
    alike.firsts.push(law.key.charCodeAt(0));
    alike.lasts.push(law.key.charCodeAt(length - 1));
  }
  return { byTitle, byLength };
}

const SPACES = /\s/g;
const COUNTRY = /^中华人民共和国(?=.{2})/;
const VERSION = /[（(](?:试行|修订|修正|修改|暂行|\d{4}年?(?:修订|修正|修改|版)?(?:版|本)?)[）)]$/;

/** What a title has of which something would be changed. */
const ODD = /[\s()（]|^中华人民共和国/;
const NATION = '中华人民共和国';

/** The listed law of a title as written. */
export function findLaw(title: string): Law | undefined {
  const { byTitle } = lawIndex();
  return (
    byTitle.get(title) ??
    (title.startsWith(NATION) ? byTitle.get(title.slice(NATION.length)) : undefined) ??
    byTitle.get(normalTitle(title))
  );
}

/** The title without 中华人民共和国, spaces and （试行） or （2024年修订）; round brackets full-width. */
export function normalTitle(title: string): string {
  if (!ODD.test(title)) return title;
  return title
    .replace(SPACES, '')
    .replace(COUNTRY, '')
    .replace(VERSION, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}
