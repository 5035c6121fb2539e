import { describe, expect, it } from 'vitest';
import { ledgerContext, reportWith, source } from '@/tests/ledger/context';
import { ledgerEvidence } from './ledger-evidence';
import { ledgerRows } from './ledger-rows';

function evidenceOf(surface: string, measures: string, sources: Parameters<typeof ledgerContext>[1]) {
  const context = ledgerContext(reportWith(measures), sources);
  const rows = ledgerRows(context);
  const row = rows.find((one) => one.text === 'draft' && one.surface === surface);
  const { borneOut, alike, open } = ledgerEvidence(rows, context.ledger).get(row?.id ?? '') ?? {};
  return { borneOut: borneOut?.map(({ sentence }) => sentence), alike: alike?.sentence ?? null, open };
}

const MEASURES = '全年检查人防工程42个，组织培训2期。';

describe('ledgerEvidence', () => {
  it('is the sentence of a source that says the same of the same thing', () => {
    const note = source('检查人防工程42个，均已整改。\n编印手册2册。');
    expect(evidenceOf('42个', MEASURES, [note])).toEqual({
      borneOut: ['检查人防工程42个，均已整改。'],
      alike: null,
      open: false,
    });
  });

  it('is open without any', () => {
    expect(evidenceOf('2期', MEASURES, [source('检查人防工程42个。')])).toEqual({
      borneOut: [],
      alike: null,
      open: true,
    });
    expect(evidenceOf('2期', MEASURES, []).open).toBe(true);
  });

  it('is not a figure that is the same by chance: that is only told', () => {
    expect(evidenceOf('42个', MEASURES, [source('帮扶困难家庭42个。')])).toEqual({
      borneOut: [],
      alike: '帮扶困难家庭42个。',
      open: true,
    });
  });

  it.each(['检查人防工程43个。', '检查人防工程42家。', '检查人防工程40余个。'])('is not %s', (text) => {
    expect(evidenceOf('42个', MEASURES, [source(text)]).open).toBe(true);
  });

  it('is not what is only planned or read for its wording', () => {
    for (const kind of ['plan', 'reference'] as const)
      expect(evidenceOf('42个', MEASURES, [source('检查人防工程42个。', kind)]).open).toBe(true);
  });

  it('is found in a table by the head of its column', () => {
    const table = source('街道\t检查人防工程（个）\n城关\t42个', 'table');
    expect(evidenceOf('42个', MEASURES, [table])).toMatchObject({ borneOut: ['城关，42个'], open: false });
  });

  it.each([
    ['发放宣传折页800份。', false],
    // Another thing, and another number.
    ['组织问卷调查800份。', true],
    ['发放宣传折页900份。', true],
    ['发放宣传折页800余份。', true],
  ])('is the sum of a column: %s', (measures, open) => {
    const table = source('活动\t折页（份）\n进社区\t300份\n进学校\t500份', 'table', 's1', '活动台账');
    const surface = /\d+余?份/.exec(measures)?.[0] ?? '';
    expect(evidenceOf(surface, measures, [table]).open).toBe(open);
  });

  it('is asked of no plan', () => {
    expect(evidenceOf('40次', MEASURES, []).open).toBe(false);
  });
});
