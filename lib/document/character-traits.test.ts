import { expect, it } from 'vitest';
import { INVISIBLE, SPECIAL_SPACE, Trait, traitsAt } from './character-traits';

it('every character that is replaced, left out or markup asks for care', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const expected = SPECIAL_SPACE.test(character) || INVISIBLE.test(character) || '*_\\['.includes(character);
    expect([code, (traitsAt(character, 0) & Trait.care) !== 0]).toEqual([code, expected]);
  }
});
