import { SURNAME_DATA } from './surnames.data';

const OUT = new Set(SURNAME_DATA.leftOut.names);
const SINGLE = new Set(SURNAME_DATA.groups.flatMap((group) => ('names' in group ? [...group.names] : [])));

/** The surnames of one character, one after another. */
export const SINGLE_SURNAMES = [...SINGLE].filter((name) => !OUT.has(name)).join('');

/** The surnames of two characters, for patterns. */
export const COMPOUND_SURNAMES = SURNAME_DATA.groups
  .flatMap((group) => ('compound' in group ? group.compound.split(' ') : []))
  .join('|');
