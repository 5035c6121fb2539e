import { describe, expect, it } from 'vitest';
import { ledgerContext, reportWith, source } from '@/tests/ledger/context';
import { ledgerConflicts } from './ledger-conflicts';

type Sources = Parameters<typeof ledgerContext>[1];

function said(measures: string, sources: Sources = []) {
  return ledgerConflicts(ledgerContext(reportWith(measures), sources)).map(({ places }) =>
    places.map(({ text, shown }) => `${text} ${shown}`),
  );
}

const note = (text: string, id = 's1') => source(text, 'text', id);

describe('ledgerConflicts', () => {
  it('shows a total the draft tells twice', () => {
    expect(said('全年组织行政执法检查32次。\n全年组织行政执法检查35次，发现问题15个。')).toEqual([
      ['draft 32次', 'draft 35次'],
    ]);
  });

  it('shows a figure that a source tells otherwise, 全年 or not', () => {
    expect(said('组织行政执法检查32次。', [note('2024年，组织行政执法检查35次。')])).toEqual([
      ['draft 32次', 's1 35次'],
    ]);
  });

  it('shows two sources that differ', () => {
    const sources = [note('组织行政执法检查32次。'), note('组织行政执法检查35次。', 's2')];
    expect(said('依法行政。', sources)).toEqual([['s1 32次', 's2 35次']]);
  });

  it('leads to the places', () => {
    const draft = reportWith('组织行政执法检查32次。');
    const other = '工作小结\n组织行政执法检查35次。';
    const [conflict] = ledgerConflicts(ledgerContext(draft, [note(other)]));
    const shown = conflict?.places.map(({ text, place }) =>
      (text === 'draft' ? draft : other).slice(place.start, place.end),
    );
    expect(shown).toEqual(['32次', '35次']);
    expect(conflict?.what).toBe('组织行政执法检查');
  });

  it.each<[string, string, Sources]>([
    ['the same figure', '组织行政执法检查32次。', [note('组织行政执法检查32次。')]],
    ['a rounded one', '网站总访问量达到3.6万次。', [note('网站总访问量达到36200次。')]],
    ['another year’s', '组织行政执法检查32次。', [note('2023年组织行政执法检查35次。')]],
    [
      'a report of another year',
      '组织行政执法检查32次。',
      [note(reportWith('组织行政执法检查35次。').replaceAll('2024', '2023').replaceAll('2025年', '2024年'))],
    ],
    ['a source’s plan', '组织行政执法检查32次。', [note(reportWith('依法行政。', '组织行政执法检查40次。'))]],
    ['what is only planned', '组织行政执法检查32次。', [source('组织行政执法检查40次。', 'plan')]],
    ['what is read for its wording', '组织行政执法检查32次。', [source('组织行政执法检查40次。', 'reference')]],
    ['a quarter’s', '组织行政执法检查32次。', [note('一季度组织行政执法检查8次。')]],
    ['other units', '全年行政执法检查企业32家。', [note('全年行政执法检查企业60家次。')]],
    [
      'parts that come to the whole',
      '组织行政执法检查32次。',
      [note('组织行政执法检查20次。'), note('组织行政执法检查12次。', 's2')],
    ],
    ['two meetings within a source', '依法行政。', [note('召开法治工作专题会议2次。\n召开法治工作专题会议1次。')]],
  ])('is silent about %s', (_, measures, sources) => {
    expect(said(measures, sources)).toEqual([]);
  });
});
