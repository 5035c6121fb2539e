import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './unit-name';

testExamples(rule);

const TITLE = '云岭市国防动员办公室关于2024年度法治政府建设情况的报告';
const report = (text: string, signature = '云岭市国防动员办公室') => `${TITLE}\n${text}\n${signature}\n2025年1月9日`;

it.each([
  '我办理案件3件，我市、我区依法行政，我委托律师办理。',
  '配合省人防办开展检查，原市人防办的职责划入我办，由市人防办更名以来，与清河市国防动员办公室交流。',
  '市司法局、市财政局、市国防动员委员会办公室。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, report(text)).filter(({ text }) => text !== '市人防办')).toEqual([]);
});

it.each(['云岭市人民政府国防动员办公室', '市国防动员办公室', '云岭市国动办', '清河市司法局'])(
  'takes %s as a signature',
  (signature) => {
    expect(findingsOf(rule, report('全年集体学法12次。', signature))).toEqual([]);
  },
);

it.each([
  ['云岭市国防动员办公窒依法履职。', []],
  ['云岭市国防动元办公室依法履职。', ['云岭市国防动元办公室']],
  ['市国防动园办公室依法履职。', ['国防动园办公室']],
  ['本局依法履职，我局依法履职，我局接受监督。', ['我局']],
])('%s', (text, marked) => {
  expect(findingsOf(rule, report(text)).map((finding) => finding.text)).toEqual(marked);
});

it('takes the office of another level for what it is', () => {
  const text = '鲁河市生态环境局关于2024年度法治政府建设情况的报告\n配合省生态环境厅开展检查，向生态环境部报告。';
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['鲁河区教育局', '现将鲁河教育局的情况报告如下。', ['鲁河教育局']],
  ['鲁河区教育局', '鲁河区教育局依法行政，区教育局接受监督，会同清河教育局开展检查。', []],
  ['鲁河市市场监督管理局', '市场监督管理局、鲁河市场监管局依法行政。', []],
  ['鲁县人民政府', '鲁人民政府依法行政。', []],
  ['鲁河镇人民政府', '鲁河镇人民政府依法行政。', []],
])('knows %s without the level of its place: %s', (unit, text, marked) => {
  const found = findingsOf(rule, `${unit}关于2024年度法治政府建设情况的报告\n${text}`);
  expect(found.map((finding) => finding.text)).toEqual(marked);
});

it('asks for one self-name even where the unit is not known', () => {
  expect(findingsOf(rule, '我办检查3次。我办整改2项。我局学法4次。').map(({ text }) => text)).toEqual(['我局']);
});
