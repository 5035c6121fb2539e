import type { Fault, Occasion } from './occasion-schema';
import { DATA } from './occasions.data';

export const OCCASIONS: readonly Occasion[] = DATA.occasions;

/** @throws RangeError for an id that the data does not have */
export function occasionById(id: string): Occasion {
  const found = OCCASIONS.find((occasion) => occasion.id === id);
  if (!found) throw new RangeError(`no occasion ${id}`);
  return found;
}

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

// Longest first. 国家安全日益重要 and 宪法日前 are no days.
const WORDS = `(?:${[...SPELLED_OCCASIONS].sort((a, b) => b.length - a.length).join('|')})(?![益渐趋臻常])`;
const NAME = new RegExp(WORDS, 'g');
const NAME_HERE = new RegExp(WORDS, 'y');

export interface NamedOccasion extends Spelling {
  /** As written. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names of occasions in a text, wrong ones too, in order. */
export function findOccasionNames(text: string): NamedOccasion[] {
  const found: NamedOccasion[] = [];
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const spelling = SPELLINGS.get(name);
    if (spelling) found.push({ ...spelling, name, start: index, end: index + name.length });
  }
  return found;
}

/** The occasion whose name begins at `at`. */
export function occasionAt(text: string, at: number): Occasion | undefined {
  NAME_HERE.lastIndex = at;
  const name = NAME_HERE.exec(text)?.[0];
  return name === undefined ? undefined : SPELLINGS.get(name)?.occasion;
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
