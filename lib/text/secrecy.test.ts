import { describe, expect, it } from 'vitest';
import { findSecrecyMarks } from './secrecy';

describe('findSecrecyMarks', () => {
  it.each([
    ['机密★10年', 'secrecy', '机密★10年'],
    ['秘密★', 'secrecy', '秘密★'],
    ['报告\n　秘密（长期）\n正文', 'secrecy', '秘密（长期）'],
    ['绝 密★长期', 'secrecy', '绝 密★长期'],
    ['机密', 'secrecy', '机密'],
    ['  秘密 1年\n关于法治政府建设情况的报告', 'secrecy', '秘密 1年'],
    ['000123 机密', 'secrecy', '000123 机密'],
    ['密级：机密', 'secrecy', '密级：机密'],
    ['关于专项工作的报告（秘密）', 'secrecy', '（秘密）'],
    ['保密期限：5年', 'secrecy', '保密期限：5年'],
    ['内部资料，注意保存', 'internal', '内部资料，注意保存'],
    ['内部文件 不得外传', 'internal', '内部文件 不得外传'],
    ['内部资料', 'internal', '内部资料'],
    ['（此件不公开）', 'closed', '此件不公开'],
    ['公开属性：依申请公开', 'closed', '公开属性：依申请公开'],
  ])('%s', (text, kind, mark) => {
    expect(findSecrecyMarks(text).map((found) => [found.kind, found.text])).toEqual([[kind, mark]]);
  });

  it.each([
    '学习宣传《中华人民共和国保守国家秘密法》',
    '不涉及国家秘密、商业秘密和个人隐私',
    '国家秘密',
    '商业秘密',
    '严格执行保密制度，严守党和国家秘密',
    '涉密人员签订保密承诺书，开展保密检查2次',
    '机密性文件按规定管理',
    '妥善保管机密级、秘密级文件12份',
    '保守工作秘密',
    '（此件公开发布）',
    '公开属性：主动公开',
    '密级：公开',
    '密级：无',
    '依法办理依申请公开事项12件',
    '不予公开的，说明理由',
    '内部资料管理规范，建立内部文件流转制度',
    '评为五★级单位',
    '五星评价★★★★★，重点工作★完成12项',
    '机密文件',
  ])('is silent about %s', (text) => {
    expect(findSecrecyMarks(text)).toEqual([]);
  });

  it('gives places', () => {
    expect(findSecrecyMarks('特急\n  机密★1年\n报告')).toEqual([
      { kind: 'secrecy', text: '机密★1年', start: 5, end: 10 },
    ]);
  });
});
