import { describe, expect, it } from 'vitest';
import { isOrganisation } from './organisations';

describe('isOrganisation', () => {
  it.each([
    '云岭市国防动员办公室',
    '云岭市人民政府',
    '中共云岭市委全面依法治市委员会办公室',
    '云岭区城北街道办事处',
    '云岭县民政局',
    '云岭省财政厅',
    '云 岭 市 司 法 局',
    '云岭市国防动员办公室（云岭市人民防空办公室）',
    '雲嶺市國防動員辦公室',
    '云岭县青石镇',
    '云岭经济开发区管理委员会',
  ])('%s is one', (text) => {
    expect(isOrganisation(text)).toBe(true);
  });

  it.each([
    '无',
    '云岭市',
    '市委、市政府：',
    '加强组织领导',
    '2025年1月9日',
    '关于2024年度法治政府建设情况的报告',
    '一、主要举措',
    '云岭市司法局关于',
    '',
  ])('%j is none', (text) => {
    expect(isOrganisation(text)).toBe(false);
  });
});
