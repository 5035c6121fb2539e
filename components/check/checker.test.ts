import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { guessColumns } from '@/lib/outreach/guess-columns';
import { packSheet } from '@/lib/outreach/packed-sheet';
import { readTsv } from '@/lib/outreach/tsv';
import { deriveProfile } from '@/lib/report/derive-profile';
import { SOUND_REPORT } from '@/lib/rules/structure/example-report';
import { rule as planUnreported } from '@/lib/rules/structure/plan-unreported';
import { Checker, type CheckRequest } from './checker';

const request = (more: Partial<CheckRequest> = {}): CheckRequest => ({
  snapshot: textSnapshot(SOUND_REPORT),
  own: [],
  chosen: null,
  reportYear: null,
  lastYear: null,
  table: null,
  ...more,
});

function own(text = SOUND_REPORT) {
  const profile = deriveProfile(parseDraft(textSnapshot(text)), { id: 'model-1', label: '市里通知' });
  if (!profile) throw new Error('no profile');
  return profile;
}

describe('Checker', () => {
  it('takes the template that fits and says why', () => {
    const { profile, fit } = new Checker().answer(request());
    expect({ profile, fit }).toMatchObject({ profile: 'fazhi-annual', fit: { id: 'fazhi-annual', sure: true } });
    expect(fit.reason).toContain('标题含“法治政府建设”');
  });

  it('takes the user’s own where it fits as well, and never in doubt', () => {
    const checker = new Checker();
    expect(checker.answer(request({ own: [own()] })).profile).toBe('model-1');
    const notes = textSnapshot('会议记录\n今天开会。');
    expect(checker.answer(request({ own: [own()], snapshot: notes })).profile).toBe('fazhi-annual');
  });

  it('takes what was chosen, and the fitting one once that is gone', () => {
    const checker = new Checker();
    const chosen = request({ chosen: 'fazhi-summary' });
    expect(checker.answer(chosen)).toMatchObject({ profile: 'fazhi-summary', fit: { id: 'fazhi-annual' } });
    expect(checker.answer(request({ chosen: 'model-9' })).profile).toBe('fazhi-annual');
  });

  it('compares with last year’s report when there is one', () => {
    const [example] = planUnreported.examples.bad;
    const text = textSnapshot(example?.text ?? '');
    const rules = (more: Partial<CheckRequest>) =>
      new Checker().answer(request({ snapshot: text, ...more })).result.findings.map(({ rule }) => rule);
    expect(rules({})).not.toContain('structure/plan-unreported');
    expect(rules({ lastYear: textSnapshot(example?.lastYear ?? '') })).toContain('structure/plan-unreported');
  });

  it('names what the rules with findings look for', () => {
    const { titles } = new Checker().answer(request({ snapshot: textSnapshot(SOUND_REPORT.replace('，', ',')) }));
    expect(titles).toHaveProperty(['punctuation/width']);
  });
});

describe('a table of the user’s', () => {
  const sheet = readTsv('日期\t地点\t发放宣传折页（份）\n2025年4月15日\t望湖广场\t300\n2025年4月15日\t望湖广场\t300');
  const given = { sheet: packSheet(sheet), mapping: guessColumns(sheet), mending: {}, choices: {} };
  const snapshot = textSnapshot('某局2025年度法治政府建设情况报告\n全年发放宣传折页600份。');
  const shown = (table: CheckRequest['table'], checker = new Checker()) =>
    checker
      .answer(request({ snapshot, table }))
      .result.findings.filter(({ rule }) => rule === 'figures/conflict')
      .map(({ text, fixes }) => `${text} ${fixes[0]?.title}`);

  it('is read as the panel reads it: with mended cells', () => {
    const checker = new Checker();
    expect(shown(given, checker)).toEqual([]);
    expect(shown({ ...given, mending: { C3: '310' } }, checker)).toEqual(['600份 改为610份']);
    expect(shown(null, checker)).toEqual([]);
  });
});
