import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './personal-data';

testExamples(rule);

const severities = (text: string) => findingsOf(rule, text).map(({ severity }) => severity);

it.each([
  ['身份证11010519491231002X', ['error']],
  ['身份证号：１１０１０５１９４９１２３１００２X', ['error']],
  ['身份证号：110105194912310021', ['warning']],
  ['护照E12345678，军字第00123456号', ['warning', 'warning']],
  ['请与138 1234 5678联系', ['warning']],
  ['联系电话：13812345678', ['advice']],
  ['请致电0371-65230001。', ['advice']],
  ['请发送至fazhi@example.com', ['advice']],
  ['账号 6222 0212 3456 7890 128', ['warning']],
  ['现住解放街56号', ['warning']],
  ['住址：云岭市东城区建设路8号', ['warning']],
])('%s → %j', (text, expected) => {
  expect(severities(text)).toEqual(expected);
});

it.each([
  '联系电话：0371-65230001，0371-12345',
  '索引号：0140000002025000037，文号：无',
  '发布机构代码 1114080001230456XX',
  '受理群众来电13812345678人次',
  '覆盖居民13800000000户',
  '坐标系转换、G60高速公路、A4纸、COVID-19、5G基站',
  '在3号楼2单元开展消防检查',
  '家住附近的居民踊跃参加，现住人口3000人',
  '2024年12月4日10:30至2025年1月9日',
  '浏览量1234567次，投资1500000000元，面积12345678平方米',
  '军事设施保护〔2024〕军字第12号',
  '川A区块、京B类企业',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});
