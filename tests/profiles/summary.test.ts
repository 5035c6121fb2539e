import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { fazhiSummary } from '@/lib/report/profiles/fazhi-summary';
import { check } from '@/lib/rules/engine';

const THEMATIC = [
  '云岭市2024年度法治政府建设情况报告',
  '2024年，云岭市依法履职，现将有关情况报告如下：',
  '一、坚持党的领导，把牢法治建设方向',
  '开会4次。',
  '（一）压实第一责任人职责',
  '市长主持召开专题会议3次。',
  '二、依法履行职能，优化营商环境',
  '精简材料36份。',
  '三、严格规范公正文明执法',
  '评查案卷60宗。',
  '四、深化普法宣传',
  '举办活动12场。',
  '五、存在的不足和原因',
  '执法力量偏弱，主要原因是人员调出。',
  '六、2025年工作打算',
  '补充执法人员。',
  '云岭市人民政府',
  '2025年2月20日',
].join('\n');

const run = (text: string, profile = fazhiSummary) => check(parseDraft(textSnapshot(text)), profile);
const errors = (text: string, profile = fazhiSummary) =>
  run(text, profile).findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));

describe('fazhi-summary', () => {
  it('takes the thematic headings together for the measures', () => {
    const { report } = run(THEMATIC);
    expect(report.parts.map(({ role, heading, within }) => [role, heading, within])).toEqual([
      ['measures', '一、坚持党的领导，把牢法治建设方向', null],
      ['responsibility', '（一）压实第一责任人职责', 'measures'],
      ['problems', '五、存在的不足和原因', null],
      ['plan', '六、2025年工作打算', null],
    ]);
    const [measures, , problems] = report.parts;
    expect(THEMATIC.slice(measures?.start, measures?.end)).toMatch(/^一、坚持[\s\S]*举办活动12场。$/);
    expect(problems?.blocks[0]).toBeGreaterThan(measures?.blocks[1] ?? 0);
    expect(report.missing).toEqual(['other']);
  });

  it('gives a thematic report no error, where the national form does', () => {
    expect(errors(THEMATIC)).toEqual([]);
    expect(errors(THEMATIC, fazhiAnnual)).toEqual(['structure/part-missing']);
  });

  it('still asks for problems and plan', () => {
    const cut = (from: string, to: string) =>
      THEMATIC.slice(0, THEMATIC.indexOf(from)) + THEMATIC.slice(THEMATIC.indexOf(to));
    expect(errors(cut('五、', '六、'))).toContain('structure/part-missing');
    expect(errors(cut('六、', '云岭市人民政府'))).toContain('structure/part-missing');
  });

  it('stops gathering at the problems: what follows the plan is no measure', () => {
    const { report } = run(THEMATIC.replace('云岭市人民政府\n', '七、典型案例\n免罚案1件。\n云岭市人民政府\n'));
    expect(report.parts.map(({ role }) => role)).toEqual(['measures', 'responsibility', 'problems', 'plan']);
  });

  it('leaves a part on the first person responsible its own heading between the themes', () => {
    const { report } = run(THEMATIC.replace('三、严格', '三、履行推进法治建设第一责任人职责情况\n开会2次。\n四、严格'));
    expect(report.parts.map(({ role, level }) => `${role} ${level}`)).toEqual([
      'measures 1',
      'responsibility 1',
      'measures 1',
      'problems 1',
      'plan 1',
    ]);
  });

  it('reads neutral headings as before', () => {
    const neutral = [
      '云岭市某局2024年度法治建设工作总结',
      '一、工作开展情况',
      '开会4次。',
      '二、存在的问题',
      '人少，原因是调出。',
      '三、下一步打算',
      '补人。',
      '云岭市某局',
      '2025年1月3日',
    ].join('\n');
    const { report, findings } = run(neutral);
    expect(report.parts.map(({ heading }) => heading)).toEqual([
      '一、工作开展情况',
      '二、存在的问题',
      '三、下一步打算',
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
