import { codeAt } from '@/lib/text/code-at';
import type { Fault, Occasion } from './occasion-schema';
import { DATA } from './occasions.data';

export const OCCASIONS: readonly Occasion[] = DATA.occasions;

/** The name with its day, in the form of GB/T 15835-2011: “12·4”国家宪法日. */
export function officialName({ name, day }: Occasion): string {
  return day ? `“${day}”${name}` : name;
}

interface Spelling {
  readonly occasion: Occasion;
  /** Null for a right way to write it. */
  readonly fault: Fault | null;
}

const SPELLINGS: ReadonlyMap<string, Spelling> = new Map(
  OCCASIONS.flatMap((occasion): [string, Spelling][] => [
    ...[occasion.name, ...occasion.aliases].map((words): [string, Spelling] => [words, { occasion, fault: null }]),
    ...occasion.faults.map(({ name, fault }): [string, Spelling] => [name, { occasion, fault }]),
  ]),
);

/** All ways to write an occasion, wrong ones too. */
export const SPELLED_OCCASIONS: readonly string[] = [...SPELLINGS.keys()];

/** 1 + index in `STARTS` of the spellings that begin with a character, 0 for none. */
const FIRST = new Uint8Array(0x10000);
/** Spellings that begin alike, longest first. */
const STARTS: string[][] = [];
/** 1 for the first two characters of a spelling: many a word begins with 国 or 全. */
const PAIRS = new Uint8Array(0x10000);
for (const words of [...SPELLED_OCCASIONS].sort((a, b) => b.length - a.length)) {
  const code = words.charCodeAt(0);
  const at = FIRST[code] || STARTS.push([]);
  FIRST[code] = at;
  STARTS[at - 1]?.push(words);
  PAIRS[pairKey(code, words.charCodeAt(1))] = 1;
}

/** Two pairs may have one key; the words themselves are compared afterwards. */
function pairKey(first: number, second: number): number {
  return ((first * 31) ^ second) & 0xffff;
}

/** 国家安全日益重要 and 宪法日前 are no days. */
const GOES_ON = '益渐趋臻常';

export interface NamedOccasion extends Spelling {
  /** As written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names of occasions in a text, wrong ones too, in order. */
export function findOccasionNames(text: string): NamedOccasion[] {
  const found: NamedOccasion[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!FIRST[codeAt(text, at)]) continue;
    const named = occasionAt(text, at);
    if (!named) continue;
    found.push(named);
    at = named.end - 1;
  }
  return found;
}

/** The occasion whose name begins at `at`. */
export function occasionAt(text: string, at: number): NamedOccasion | undefined {
  const index = FIRST[codeAt(text, at)];
  if (!index || !PAIRS[pairKey(codeAt(text, at), codeAt(text, at + 1))]) return undefined;
  const name = STARTS[index - 1]?.find((words) => text.startsWith(words, at));
  const spelling = name && SPELLINGS.get(name);
  if (!spelling) return undefined;
  const end = at + name.length;
  if (end < text.length && GOES_ON.includes(text.charAt(end))) return undefined;
  return { occasion: spelling.occasion, fault: spelling.fault, name, start: at, end };
}

/** Occasions named in a plain text, the day in quotation marks before the name included when it is the official one. */
export function findOccasions(
  plain: string,
): { readonly occasion: Occasion; readonly start: number; readonly end: number }[] {
  return findOccasionNames(plain).map(({ occasion, start, end }) => {
    const before = /[“]?(\d{1,2})\s*[·•・.．]\s*(\d{1,2})[”]?\s*[“]?$/.exec(
      plain.slice(Math.max(0, start - 10), start),
    );
    const isDay = before && occasion.day === `${Number(before[1])}·${Number(before[2])}`;
    return { occasion, start: start - (isDay ? before[0].length : 0), end };
  });
}
