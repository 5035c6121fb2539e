import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { chooseProfile } from './choose-profile';
import { extendProfile } from './extend-profile';
import { PROFILES } from './profiles';
import { fazhiAnnual } from './profiles/fazhi-annual';

const draftOf = (title: string, headings: readonly string[], office = '云岭市某局') =>
  parseDraft(
    textSnapshot([title, ...headings.flatMap((heading) => [heading, '开会2次。']), office, '2025年1月9日'].join('\n')),
  );

const FAZHI = '云岭市某局2024年法治政府建设年度报告';
const NATIONAL = ['一、主要举措和成效', '二、存在的不足和原因', '三、2025年度主要安排'];
const THEMES = ['一、坚持党的领导', '二、依法履行职能', '三、健全制度体系', '四、规范公正文明执法'];
const END = ['五、存在的不足', '六、下一步打算'];

const chosen = (...args: Parameters<typeof draftOf>) => {
  const { profile, sure } = chooseProfile(draftOf(...args));
  return `${profile.id}${sure ? '' : '?'}`;
};

describe('chooseProfile', () => {
  it.each([
    ['the national form', FAZHI, NATIONAL, 'fazhi-annual'],
    ['neutral headings', FAZHI, ['一、工作开展情况', '二、存在的问题', '三、下一步打算'], 'fazhi-annual'],
    ['themes under the statutory title', FAZHI, [...THEMES, ...END], 'fazhi-summary'],
    [
      "the leaders' duties among the themes",
      FAZHI,
      ['一、加强党的领导，压实第一责任人责任', ...THEMES.slice(1), '五、存在问题及下一步打算'],
      'fazhi-summary',
    ],
    [
      "the leaders' duties before the national form",
      FAZHI,
      ['一、党政主要负责人履行第一责任人职责情况', ...NATIONAL.slice(1)],
      'fazhi-annual',
    ],
    ['themes without problems and plan', FAZHI, THEMES, 'fazhi-summary'],
    [
      'themes numbered at level 2',
      FAZHI,
      [
        '（一）坚持党的领导',
        '（二）依法履行职能',
        '（三）健全制度体系',
        '（四）规范公正文明执法',
        '（五）存在的不足',
        '（六）下一步打算',
      ],
      'fazhi-summary',
    ],
    [
      'two themes before the problems: the measures are there',
      FAZHI,
      [...THEMES.slice(0, 2), '三、存在的不足', '四、下一步打算'],
      'fazhi-summary',
    ],
    ['three themes and no end are too few', FAZHI, THEMES.slice(0, 3), 'fazhi-annual?'],
    ['one theme is too few', FAZHI, [THEMES[0] ?? '', '二、存在的不足', '三、下一步打算'], 'fazhi-annual'],
    [
      'two headings that are no themes',
      FAZHI,
      ['一、编制说明', '二、名词解释', '三、存在的不足', '四、下一步打算'],
      'fazhi-annual',
    ],
    ['the national form without its measures', FAZHI, NATIONAL.slice(1), 'fazhi-annual'],
    [
      'a work summary',
      '云岭市某局2024年度法治建设工作总结',
      ['一、工作开展情况', '二、存在的问题', '三、下一步打算'],
      'fazhi-summary',
    ],
    ['a work summary in the national form', '云岭市某局2024年度法治建设工作总结', NATIONAL, 'fazhi-annual'],
    [
      'information disclosure',
      '云岭市某局2024年政府信息公开工作年度报告',
      [
        '一、总体情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ],
      'info-disclosure-annual',
    ],
    ['a title alone', '云岭市某局2024年政府信息公开工作年度报告', [], 'info-disclosure-annual?'],
    ['a statutory title alone', FAZHI, [], 'fazhi-annual?'],
    ['another kind of text', '云岭市某局关于开展消防检查的通知', ['一、检查内容', '二、工作要求'], 'fazhi-annual?'],
    ['no title', '', NATIONAL, 'fazhi-annual?'],
  ])('%s', (_, title, headings, id) => {
    expect(chosen(title, headings)).toBe(id);
  });

  it('says why in words, and lists the others', () => {
    const { reason, others } = chooseProfile(draftOf('云岭市某局2024年政府信息公开工作年度报告', []));
    expect(reason).toContain('标题含“政府信息公开”');
    expect(others.map(({ profile }) => profile.id)).toEqual(['fazhi-annual', 'fazhi-summary']);
    expect(others[0]?.reason).toBe('标题里没有“法治政府建设”');
    expect(chooseProfile(draftOf(FAZHI, [...THEMES, ...END])).reason).toBe(
      '标题含“法治政府建设”，一级标题按专题分写（4个专题），没有总的“举措和成效”标题',
    );
  });

  it('takes a local profile for its own offices only', () => {
    const local = extendProfile(fazhiAnnual, {
      id: 'local',
      label: '云岭市通知',
      appliesTo: '云岭',
      order: ['responsibility'],
    });
    const profiles = [...PROFILES, local];
    expect(chooseProfile(draftOf(FAZHI, NATIONAL), profiles).profile.id).toBe('local');
    expect(
      chooseProfile(draftOf('澄湖区某局2024年法治政府建设年度报告', NATIONAL, '澄湖区某局'), profiles).profile.id,
    ).toBe('fazhi-annual');
  });

  it('takes a profile with unusual headings where they stand', () => {
    const local = extendProfile(fazhiAnnual, {
      id: 'local',
      label: '某市通知',
      parts: [{ role: 'measures', heading: '学习贯彻重大部署以及贯彻落实措施' }],
    });
    const profiles = [...PROFILES, local];
    const unusual = ['一、学习贯彻重大部署以及贯彻落实措施', ...NATIONAL.slice(1)];
    expect(chooseProfile(draftOf(FAZHI, unusual), profiles).profile.id).toBe('local');
    expect(chooseProfile(draftOf(FAZHI, NATIONAL), profiles).profile.id).toBe('fazhi-annual');
  });

  it('never throws on an empty draft, with no profiles at all', () => {
    expect(chooseProfile(parseDraft(textSnapshot('')), [])).toMatchObject({
      profile: { id: 'fazhi-annual' },
      sure: false,
    });
  });
});
