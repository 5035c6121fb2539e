import { expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './collocation';

testExamples(rule);

it.each([
  '增强学习能力，提高管理水平，提升监督效能，加强能力建设，扩大宣传声势。',
  '增强学习、宣传和实践能力。',
  '各项工作推进力度，制度落实力度和监管加强情况',
  '一、推进依法行政情况',
  '听取法治建设情况汇报，全面推进依法行政情况，深入推进普法情况。',
  '重点督察以下内容：政务公开情况，全面推进依法行政情况。',
  '推进国家治理体系和治理能力现代化，加强执法力度不够的整改。',
  '加大对违法行为的打击力度、监督检查力度，提高群众知晓率、满意度。',
  '发挥法律顾问职责作用，履行第一责任人职责，落实主体责任。',
  '提高工程质量，扩大覆盖范围，增加检查频次，加快建设进度。',
  '加强对提高执法能力重要性的认识。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['加强机关学法守法水平，', '加强机关学法守法水平', 'warning'],
  ['持续发挥第一责任人职责。', '发挥第一责任人职责', 'warning'],
  ['（二）增强理论学习，提升法治素质', '增强理论学习', 'warning'],
  ['健全制度,全面推动政务公开情况。', '推动政务公开情况', 'warning'],
  ['一是提高监管力度；', '提高监管力度', 'warning'],
  ['加大对干部的专业化培训。', '加大对干部的专业化培训', 'advice'],
  ['不断加强能力、', '加强能力', 'advice'],
])('%s', (text, marked, severity) => {
  expect(findingsOf(rule, text).map((finding) => [finding.text, finding.severity])).toEqual([[marked, severity]]);
});
