import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { DEFAULT_PROFILE } from '@/lib/report/profiles';
import { readReport } from '@/lib/report/read';
import { SOUND_REPORT, without, withPart } from '@/lib/rules/structure/example-report';
import { structureRows } from './structure-rows';

function rows(text: string, complete = true) {
  const report = readReport(parseDraft({ ...textSnapshot(text), complete }), DEFAULT_PROFILE);
  return structureRows(report, DEFAULT_PROFILE);
}

const row = (text: string, role: string, complete = true) => rows(text, complete).find((one) => one.role === role);

describe('structureRows', () => {
  it('shows the parts in the order of the profile', () => {
    expect(rows(SOUND_REPORT).map(({ role }) => role)).toEqual(DEFAULT_PROFILE.parts.map(({ role }) => role));
  });

  it('leads to the heading as it is written', () => {
    const place = row(SOUND_REPORT, 'problems')?.place;
    expect(SOUND_REPORT.slice(place?.start, place?.end)).toBe('二、2024年度推进法治政府建设存在的不足和原因');
  });

  it('calls a part without its requirement weak, and says what it lacks', () => {
    const text = withPart(
      'problems',
      `2024年度推进法治政府建设存在的不足和原因\n${'执法力量偏弱，普法形式单一。'.repeat(10)}`,
    );
    expect(row(text, 'problems')).toMatchObject({ state: 'weak', note: '没有写明原因' });
  });

  it('shows how long a part is, however long', () => {
    const text = withPart('plan', `2025年度推进法治政府建设的主要安排\n${'补充执法力量 。'.repeat(500)}`);
    expect(row(text, 'plan')?.length).toBe(3500);
  });

  it('calls a part without text weak', () => {
    expect(row(withPart('plan', '2025年度推进法治政府建设的主要安排'), 'plan')).toMatchObject({
      state: 'weak',
      length: 0,
      note: '只有标题，没有内容',
    });
  });

  it('tells in which part an embedded one stands', () => {
    const measures = `2024年度推进法治政府建设的主要举措和成效
（一）履行第一责任人职责情况
主要负责人主持召开专题会议2次。`;
    const text = without('responsibility').replace(
      /2024年度推进法治政府建设的主要举措和成效[\s\S]*?(?=二、)/,
      `${measures}\n`,
    );
    expect(row(text, 'responsibility')?.note).toContain('写在“举措和成效”里');
  });

  it('calls an absent part missing only when all was read', () => {
    expect(row(without('plan'), 'plan')).toMatchObject({ state: 'missing', length: null });
    expect(row(without('other'), 'other')).toMatchObject({ state: 'unwritten', length: null });
    expect(row(without('plan'), 'plan', false)).toMatchObject({ state: 'unread', length: null });
  });
});
