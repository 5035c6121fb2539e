import { describe, expect, it } from 'vitest';
import { buildLedger, withComputed } from '@/lib/facts/ledger';
import { passageOf, provenance } from './provenance';

const note = '全年组织学法6次。开展培训6次、宣传16场次。';
const table = '时间\t场次\n4月\t7场次';
const known = buildLedger(
  [
    { id: 'note', label: '小结', kind: 'text', text: note },
    { id: 'sheet', label: '台账', kind: 'table', text: table },
  ],
  2025,
);
const sixes = known.facts.filter(({ surface }) => surface === '6次').map(({ id }) => id);
const ledger = withComputed(known, [
  { kind: 'count', surface: '23场次', value: 23, unit: '场次', approx: null, formula: '16＋7＝23', from: sixes },
]);

const shown = (text: string, named: readonly string[] = []) =>
  provenance(text, ledger, named).map(({ start, end, facts }) => [text.slice(start, end), facts.map(({ id }) => id)]);

describe('provenance', () => {
  it('tells the facts behind each figure and says nothing of what has none', () => {
    expect(shown('学法6次，检查99次。')).toEqual([['6次', sixes]]);
  });

  it('puts the fact first that the text was made from', () => {
    const [first, second] = sixes;
    expect(shown('培训6次。', [second ?? ''])).toEqual([['6次', [second, first]]]);
  });

  it('looks into no placeholder', () => {
    expect(shown('培训【待核实：6次】。')).toEqual([]);
  });
});

describe('passageOf', () => {
  const passage = (surface: string) => {
    const fact = ledger.facts.find((one) => one.surface === surface);
    return fact ? passageOf(fact, ledger) : undefined;
  };

  it('is the sentence of the figure, or its row', () => {
    expect(passage('16场次')?.text).toBe('开展培训6次、宣传16场次。');
    expect(passage('7场次')?.text).toBe('4月\t7场次');
  });

  it('knows where the figure stands in it', () => {
    const found = passage('16场次');
    expect(found?.text.slice(found.fact.start, found.fact.end)).toBe('16场次');
  });

  it('is none for what was computed', () => {
    expect(passage('23场次')).toBeNull();
  });
});
