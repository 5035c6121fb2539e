import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lawIndex, normalTitle, readTable } from './laws';
import { LAW_TABLES, LAWS_AS_OF } from './laws.data';
import { PLANS, PLANS_AS_OF, WRONG_TITLES } from './plans.data';

const Day = z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/);
const Chinese = z.string().regex(/^[\u4e00-\u9fff（）“”、－\d]{2,80}$/);
const LawSchema = z.strictObject({
  title: Chinese,
  key: Chinese,
  kind: z.enum(['law', 'regulation', 'party', 'document', 'repealed']),
  made: Day.nullable(),
  revised: z.array(Day),
  inForce: Day.nullable(),
  short: Chinese.nullable(),
  asOf: z.iso.date(),
});
const PlanSchema = z.strictObject({
  name: Chinese,
  issuer: z.string().min(2),
  ranges: z.array(z.tuple([z.int().min(2010), z.int().max(2040)])).min(1),
  source: z.string().min(4),
});
const WrongSchema = z.strictObject({ wrong: Chinese, right: Chinese, source: z.string().min(4) });

const laws = LAW_TABLES.flatMap(readTable);

describe('the list of laws', () => {
  it('is of its form, each table with a source', () => {
    z.iso.date().parse(LAWS_AS_OF);
    for (const { source } of LAW_TABLES) expect(source).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(z.array(LawSchema).parse(laws).length).toBeGreaterThan(400);
  });

  it('names none twice', () => {
    const names = laws.flatMap(({ title, short }) => [normalTitle(title), ...(short ? [short] : [])]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(lawIndex().byTitle.size).toBe(names.length);
  });

  it('gives days in their order', () => {
    const order = ({ made, revised }: (typeof laws)[number]) => [...(made ? [made] : []), ...revised];
    expect(laws.filter((law) => [...order(law)].sort().join() !== order(law).join())).toEqual([]);
    const early = laws.filter((law) => law.inForce !== null && law.inForce < (order(law).at(-1) ?? ''));
    expect(early.map(({ title }) => title)).toEqual([]);
  });
});

it('plans and misquotations are of their form; each misquotation leads to a listed title and is none itself', () => {
  z.iso.date().parse(PLANS_AS_OF);
  z.array(PlanSchema).parse(PLANS);
  const { byTitle } = lawIndex();
  for (const { wrong, right } of z.array(WrongSchema).parse(WRONG_TITLES)) {
    expect(byTitle.has(right), right).toBe(true);
    expect(byTitle.has(wrong), wrong).toBe(false);
  }
});
