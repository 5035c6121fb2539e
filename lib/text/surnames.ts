import { SURNAME_DATA } from './surnames.data';

const OUT = new Set(SURNAME_DATA.leftOut.names);
const SINGLE = new Set(SURNAME_DATA.groups.flatMap((group) => ('names' in group ? [...group.names] : [])));

/** A character class of surnames, for patterns. */
export const SURNAME_CLASS = `[${[...SINGLE].filter((name) => !OUT.has(name)).join('')}]`;

/** The surnames of two characters, for patterns. */
export const COMPOUND_SURNAMES = SURNAME_DATA.groups
  .flatMap((group) => ('compound' in group ? group.compound.split(' ') : []))
  .join('|');
