import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import type { Profile } from '@/lib/report/profile';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { MAX_PROFILE_LENGTH, readUserProfile } from '@/lib/report/user-profile';
import { check } from '@/lib/rules/engine';

const json = (value: unknown) => JSON.stringify(value);
const BASE = { id: 'local', label: '本地通知', extends: 'fazhi-annual' };

function profileOf(value: unknown): Profile {
  const result = readUserProfile(json(value));
  if (!result.ok) throw new Error(json(result.errors));
  return result.profile;
}

function errorsOf(value: unknown, language: 'zh' | 'en' = 'zh') {
  const result = readUserProfile(typeof value === 'string' ? value : json(value), language);
  return result.ok ? [] : result.errors.map(({ path, message }) => `${path}: ${message}`);
}

const structure = (text: string, profile: Profile) =>
  check(parseDraft(textSnapshot(text)), profile).findings.flatMap(({ rule, severity, text: marked }) =>
    rule.startsWith('structure/part') ? [`${rule} ${severity} ${marked}`] : [],
  );

const REPORT = [
  '云岭市某局2024年度法治政府建设情况的报告',
  '一、2024年度党政主要负责人履行推进法治建设第一责任人职责情况',
  '局长主持开会2次。',
  '二、主要举措和成效',
  '学法4次。',
  '三、存在的不足和原因',
  '人少，原因是调出。',
  '四、2025年度主要安排',
  '补人。',
  '云岭市某局',
  '2025年1月9日',
].join('\n');

describe('readUserProfile', () => {
  it.each(readdirSync('samples/profiles'))('the sample %s is read', (name) => {
    expect(readUserProfile(readFileSync(`samples/profiles/${name}`, 'utf8'))).toMatchObject({ ok: true });
  });

  it('changes by role what the file says, and nothing else', () => {
    const local = profileOf({ ...BASE, parts: [{ role: 'plan', heading: '{next}年度打算', minLength: 300 }] });
    const plan = local.parts.find(({ role }) => role === 'plan');
    const before = fazhiAnnual.parts.find(({ role }) => role === 'plan');
    expect(plan).toMatchObject({ heading: '{next}年度打算', minLength: 300, nextYear: true, missing: 'error' });
    expect(plan?.patterns).toEqual(expect.arrayContaining(before?.patterns ?? []));
    expect(local.parts.filter(({ role }) => role !== 'plan')).toEqual(
      fazhiAnnual.parts.filter(({ role }) => role !== 'plan'),
    );
    expect(local.titlePatterns).toEqual(fazhiAnnual.titlePatterns);
  });

  it('gives its order, its severities, its length and its basis to the check', () => {
    const local = profileOf({
      ...BASE,
      basis: '本地通知',
      order: ['responsibility'],
      parts: [{ role: 'other', missing: 'error' }],
      length: { min: 1, max: 2 },
    });
    expect(structure(REPORT, fazhiAnnual).map((line) => line.split(' ')[0])).toEqual([
      'structure/part-order',
      'structure/part-missing',
    ]);
    expect(structure(REPORT, local)).toEqual([expect.stringMatching(/^structure\/part-missing error/)]);
    expect(local).toMatchObject({ length: { max: 2 }, basis: '本地通知' });
    expect(local.parts.find(({ role }) => role === 'other')?.basis).toBe('本地通知');
    expect(local.parts.find(({ role }) => role === 'plan')?.basis).toContain('28号');
    expect(check(parseDraft(textSnapshot(REPORT)), local).findings.map(({ basis }) => basis)).toContain('本地通知');
  });

  it('leaves out parts, and adds new ones by their heading alone', () => {
    const local = profileOf({
      ...BASE,
      omit: ['other'],
      parts: [{ role: 'features', heading: '{year}年度特色亮点' }],
      order: ['measures', 'features'],
    });
    expect(local.parts.map(({ role }) => role)).toEqual(['measures', 'features', 'problems', 'responsibility', 'plan']);
    const { report } = check(
      parseDraft(textSnapshot(REPORT.replace('三、存在', '三、2024年特色亮点\n免罚案1件。\n四、存在'))),
      local,
    );
    expect(report.parts.map(({ role }) => role)).toContain('features');
  });

  it('stands alone without a profile to extend', () => {
    const own = profileOf({
      id: 'safety',
      label: '安全生产工作年度报告',
      parts: [{ role: 'work', heading: '{year}年工作情况' }],
    });
    expect(own).toMatchObject({
      subject: '安全生产工作',
      parts: [{ role: 'work', label: '{year}年工作情况', missing: 'warning' }],
    });
  });

  it.each([
    ['{"id": "x",', /^: 文件不是正确的 JSON/],
    [[], /^: 模板应当是一个 JSON 对象/],
    [{ label: '通知' }, /^id: 缺少“id”：用小写字母/],
    [{ ...BASE, id: '本地' }, /^id: “id”写得不对/],
    [{ ...BASE, id: 'fazhi-annual' }, /^id: 代号“fazhi-annual”已经用于自带的模板/],
    [{ ...BASE, extends: 'fazhi' }, /^extends: 没有这个模板。可以写：fazhi-annual、fazhi-summary/],
    [{ ...BASE, lenght: {} }, /^lenght: 不认识“lenght”/],
    [{ ...BASE, parts: {} }, /^parts: “parts”写得不对：写成列表/],
    [{ ...BASE, parts: [{ role: 'plan', missing: '错误' }] }, /^parts\.0\.missing: “missing”写得不对：写 "error"/],
    [{ ...BASE, parts: [{ role: 'plan', heading: 5 }] }, /^parts\.0\.heading: “heading”写得不对/],
    [{ ...BASE, parts: [{ role: 'plan', heading: '2026年度安排' }] }, /^parts\.0\.heading: 标题里写了固定的年份/],
    [{ ...BASE, parts: [{ role: 'plan' }, { role: 'plan' }] }, /^parts\.1\.role: 代号“plan”出现了两次/],
    [{ ...BASE, parts: [{ role: 'features' }] }, /^parts\.0\.heading: “features”是新增的部分/],
    [{ ...BASE, order: ['first'] }, /^order\.0: 没有代号为“first”的部分。可以写：measures/],
    [{ ...BASE, omit: ['measures', 'problems', 'responsibility', 'plan', 'other'] }, /^omit: 模板里至少要有一个部分/],
    [{ id: 'own', label: '报告' }, /^parts: 模板里至少要有一个部分/],
    [{ ...BASE, length: { min: 1 } }, /^length\.max: 缺少“max”/],
    [{ ...BASE, parts: [{ role: 'plan', patterns: ['('] }] }, /^parts\.0\.patterns\.0: 不是能用的匹配式/],
    [{ ...BASE, parts: [{ role: 'plan', patterns: ['(a+)+b'] }] }, /^parts\.0\.patterns\.0: 匹配式里有没有上限的重复/],
    [{ ...BASE, titlePatterns: ['(年)\\1'] }, /^titlePatterns\.0: 匹配式里不能用/],
    [
      { ...BASE, topics: [{ id: 'a', label: '甲', pattern: '(a|a){1,30}b', basis: '通知' }] },
      /^topics\.0\.pattern: 匹配式太复杂/,
    ],
    [{ ...BASE, parts: [{ role: 'plan', touch: '.{0,40}.{0,40}年' }] }, /^parts\.0\.touch: 匹配式太复杂/],
    [
      { ...BASE, titlePatterns: Array.from({ length: 20 }, () => '.{0,50}.{0,60}年') },
      /^titlePatterns\.\d+: 匹配式太复杂/,
    ],
    ['x'.repeat(MAX_PROFILE_LENGTH + 1), /^: 文件有100001个字符/],
  ])('%j: one error, in Chinese', (value, message) => {
    const errors = errorsOf(value);
    expect(errors[0]).toMatch(message);
    expect(new Set(errors.map((error) => error.split(': ')[0])).size).toBeLessThanOrEqual(20);
  });

  it('says the same in English for the command line', () => {
    expect(errorsOf({ ...BASE, parts: [{ role: 'plan', missing: 'no' }] }, 'en')).toEqual([
      'parts.0.missing: "missing" is wrong: write "error", "warning" or "advice".',
    ]);
    for (const value of [
      '{',
      [],
      { ...BASE, extends: 'x' },
      { ...BASE, omit: ['x'] },
      { ...BASE, titlePatterns: ['.*'] },
    ])
      for (const error of errorsOf(value, 'en')) expect(error).not.toMatch(/[，。：]/);
  });

  it('names every error of a file, not the first alone', () => {
    expect(errorsOf({ ...BASE, id: 'X', colour: 1, length: 5 })).toHaveLength(3);
  });
});
