import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { readUserProfile } from '@/lib/report/user-profile';

const report = (
  unit: string,
  year: number,
  measures: string,
  rest = '',
) => `${unit}关于${year}年度法治政府建设情况的报告
市政府：
深入学习贯彻习近平法治思想。现将有关情况报告如下：
一、${year}年度推进法治政府建设的主要举措和成效
${measures}
二、存在的不足和原因
政务公开不及时，主要原因是人手少。
三、下一年度主要安排
开展普法宣传4次。
${rest}`;

function topics(text: string, profile = fazhiAnnual) {
  const draft = parseDraft(textSnapshot(text));
  return readReport(draft, profile).topics.map(({ id, place }) => [
    id,
    place && draft.source.slice(place.start, place.end),
  ]);
}

describe('readTopics', () => {
  it('looks for a topic where the report tells what was done, not in opening, shortcomings or plan', () => {
    const found = Object.fromEntries(topics(report('云岭市司法局', 2024, '办理行政复议案件2件。')));
    expect(found).toMatchObject({ supervision: '复议', thought: null, openness: null, publicity: null });
  });

  it('takes a month for a law as publicity', () => {
    const found = Object.fromEntries(topics(report('云岭市信访局', 2022, '开展“《信访工作条例》宣传月”活动。')));
    expect(found).toMatchObject({ publicity: '条例》宣传月' });
  });

  it('takes a heading before a sentence', () => {
    const text = report('云岭市司法局', 2024, '依托平台开展普法宣传。\n（一）普法宣传\n进社区4次。');
    const draft = parseDraft(textSnapshot(text));
    const place = readReport(draft, fazhiAnnual).topics.find(({ id }) => id === 'publicity')?.place;
    expect(place?.start).toBe(text.indexOf('（一）普法') + 3);
  });

  it.each(['依法履职，提升理财效能。', '围绕职能转变改进服务。', '依法全面履行财政监管职能。'])(
    'sees duties done by law in %s',
    (measures) => {
      const found = Object.fromEntries(topics(report('云岭市财政局', 2024, measures)));
      expect(found['functions']).toBeTruthy();
    },
  );

  it('reads Traditional characters', () => {
    expect(topics(report('云岭市司法局', 2024, '開展普法宣傳4次。'))).toContainEqual(['publicity', '普法']);
  });

  it.each([
    ['云岭市国防动员办公室', 2024, ['works', 'facilities', 'alarm', 'defence-education']],
    ['云岭市人民防空办公室', 2021, ['works', 'alarm', 'defence-education']],
    ['云岭市司法局', 2024, []],
  ])('asks %s (%i) for what only such an office does', (unit, year, own) => {
    const ids = topics(report(unit, year, '检查4次。')).map(([id]) => id);
    expect(ids.filter((id) => ['works', 'facilities', 'alarm', 'defence-education'].includes(id ?? ''))).toEqual(own);
  });

  it('does not ask a report for what was named only later', () => {
    const ids = topics(report('云岭市司法局', 2019, '检查4次。')).map(([id]) => id);
    expect(ids).not.toContain('thought');
    expect(ids).not.toContain('digital');
    expect(ids).toContain('publicity');
  });

  it('takes what a local notice adds, and refuses a pattern that could hang the check', () => {
    const notice = (pattern: string) =>
      JSON.stringify({
        id: 'local',
        label: '本市年度报告',
        extends: 'fazhi-annual',
        topics: [{ id: 'law-hall', label: '法治大讲堂', pattern, basis: '本市通知' }],
      });
    const added = readUserProfile(notice('法治大讲堂'));
    if (!added.ok) throw new Error(JSON.stringify(added.errors));
    const found = topics(report('云岭市司法局', 2024, '举办法治大讲堂4期。'), added.profile);
    expect(found).toContainEqual(['law-hall', '法治大讲堂']);
    expect(found.map(([id]) => id)).toContain('publicity');
    expect(readUserProfile(notice('(.*法){20}')).ok).toBe(false);
  });
});
