import { describe, expect, it } from 'vitest';
import { withColumnKind } from './columns';
import { guessColumns } from './guess-columns';
import { MappingMemorySchema, rememberedMapping, withoutRemembered, withRemembered } from './mapping-memory';
import { readTsv } from './tsv';

const APRIL = readTsv('日期\t地点\t情况\t折页（份）\n4月15日\t望湖广场\t咨询\t300');
const MAY = readTsv('日期\t地点\t情 况\t折页（份）\n5月12日\t柳堤社区\t讲座\t200\n5月13日\t云岭中学\t讲座\t100');
const OTHER = readTsv('日期\t地点\t主题\t折页（份）\n5月12日\t柳堤社区\t讲座\t200');

describe('the memory of columns', () => {
  const guess = guessColumns(APRIL);
  const chosen = withColumnKind(guess, 2, 'form');
  const memory = withRemembered([], APRIL, chosen);

  it('takes the columns of the next table with that header for the same', () => {
    expect(rememberedMapping(memory, MAY, guessColumns(MAY))?.columns.map(({ kind }) => kind)).toEqual(
      chosen.columns.map(({ kind }) => kind),
    );
  });

  it('says nothing of another header, nor of what is guessed anyway', () => {
    expect(rememberedMapping(memory, OTHER, guessColumns(OTHER))).toBeNull();
    expect(rememberedMapping(withRemembered([], APRIL, guess), MAY, guessColumns(MAY))).toBeNull();
  });

  it('finds the header below a title that was not there last time', () => {
    const titled = readTsv('五月份情况\n日期\t地点\t情况\t折页（份）\n5月12日\t柳堤社区\t讲座\t200');
    const mapping = rememberedMapping(memory, titled, guessColumns(titled));
    expect(mapping?.headerRows).toBe(2);
    expect(mapping?.columns[2]?.kind).toBe('form');
  });

  it('forgets, and has the last word of several', () => {
    expect(withoutRemembered(memory, MAY)).toEqual([]);
    const again = withRemembered(memory, APRIL, withColumnKind(guess, 2, 'remark'));
    expect(again).toHaveLength(1);
    expect(rememberedMapping(again, MAY, guessColumns(MAY))?.columns[2]?.kind).toBe('remark');
  });

  it('leaves out what it cannot read', () => {
    expect(MappingMemorySchema.parse([{ header: 'a\tb', kinds: ['nonsense'] }, 7, ...memory])).toEqual(memory);
  });
});
