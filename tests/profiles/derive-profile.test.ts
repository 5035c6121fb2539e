import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { deriveProfile } from '@/lib/report/derive-profile';
import { patternCost } from '@/lib/report/pattern-cost';
import { check } from '@/lib/rules/engine';
import { readForms } from '../forms/read-form';

const draftOf = (text: string) => parseDraft(textSnapshot(text));
const NAME = { id: 'model', label: '去年的报告' };

const MODEL = [
  '云岭市某局2024年度法治政府建设年度报告',
  '一、2024年度党政主要负责人履行推进法治建设第一责任人职责情况',
  '局长主持开会2次。',
  '二、学习贯彻重大部署、落实各项举措的情况',
  '学法4次。',
  '三、2024年度特色亮点',
  '免罚案1件。',
  '四、存在的不足和原因',
  '人少，原因是调出。',
  '五、2025年工作安排',
  '补人。',
  '云岭市某局',
  '2025年1月9日',
].join('\n');

function derived(text = MODEL) {
  const profile = deriveProfile(draftOf(text), NAME);
  if (!profile) throw new Error('no profile');
  return profile;
}

describe('deriveProfile', () => {
  it('makes the headings of a model the parts, in their order, roles kept where they are known', () => {
    const { parts, subject, id } = derived();
    expect(parts.map(({ role }) => role)).toEqual(['responsibility', 'other-1', 'other-2', 'problems', 'plan']);
    expect(parts.map(({ heading }) => heading)).toEqual([
      '{year}年度党政主要负责人履行推进法治建设第一责任人职责情况',
      '学习贯彻重大部署、落实各项举措的情况',
      '{year}年度特色亮点',
      '存在的不足和原因',
      '{next}年度工作安排',
    ]);
    expect({ subject, id }).toEqual({ subject: '法治政府建设', id: 'model' });
    expect(parts.find(({ role }) => role === 'plan')).toMatchObject({ nextYear: true, missing: 'error' });
  });

  it('reads the report of the next year alike, and misses what it leaves out', () => {
    const profile = derived();
    const next = MODEL.replace(/202[45]/g, (year) => String(Number(year) + 1));
    const { report, findings } = check(draftOf(next), profile);
    expect(report.parts.map(({ role }) => role)).toEqual(profile.parts.map(({ role }) => role));
    expect(findings.filter(({ rule }) => rule.startsWith('structure/part'))).toEqual([]);
    const cut = next
      .replace(/三、2025年度特色亮点\n.*\n/, '')
      .replace('四、', '三、')
      .replace('五、', '四、');
    expect(check(draftOf(cut), profile).findings.map(({ rule, message }) => `${rule} ${message}`)).toContainEqual(
      expect.stringMatching(/^structure\/part-missing .*特色亮点/),
    );
  });

  it('of a thematic report keeps each theme as a part', () => {
    const model = readFileSync('tests/forms/27-street-thematic.txt', 'utf8');
    expect(derived(model).parts.map(({ role }) => role)).toEqual([
      'other-1',
      'other-2',
      'other-3',
      'other-4',
      'other-5',
      'problems',
      'plan',
    ]);
  });

  it.each(readForms().map((form) => [form.name, form] as const))(
    '%s fits the profile made from it',
    (_, { snapshot }) => {
      const draft = parseDraft(snapshot);
      const profile = deriveProfile(draft, NAME);
      if (!profile) throw new Error('no profile');
      for (const { patterns } of profile.parts) expect(patternCost(patterns[0] ?? '')).toMatchObject({ ok: true });
      const { report, findings } = check(draft, profile);
      expect(report.missing).toEqual([]);
      expect(findings.filter(({ rule }) => /part-(?:missing|order)/.test(rule))).toEqual([]);
    },
  );

  it('has nothing to make of a text without headings', () => {
    expect(deriveProfile(draftOf('开会2次。'), NAME)).toBeNull();
  });
});
