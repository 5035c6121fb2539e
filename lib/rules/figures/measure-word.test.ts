import { expect, it } from 'vitest';
import { MEASURES_OF } from '@/lib/facts/measure-words-by-noun';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './measure-word';

testExamples(rule);

it.each([
  '制作横幅企业10家，工程监理单位12家，企业家5名，案件当事人8名。',
  '检查人防工程10家次，对5家企业开展检查，走访企业、项目10个。',
  '3名执法人员持证，选派2名律师，聘请法律顾问1名。',
  '前10名企业，第3名社区，2024年案件12件。',
  '发放折页300份、横幅20条和手册50册，在12个社区张贴海报300张。',
  '为12家社会组织、5个社区提供6名法律顾问服务。',
  '涉及案件20余件、企业12户，办理10家企业案件。',
  '开展10个项目审计，下达3份整改通知书。',
])('is silent about %s', (text) => {
  expect(findingsOf(rule, text)).toEqual([]);
});

it.each([
  ['悬挂横幅标语 20 余块', '横幅标语 20 余块', 'warning'],
  ['发放折页300份、横幅20块', '横幅20块', 'warning'],
  ['共有1.2万名企业', '1.2万名企业', 'warning'],
  ['深入14家社区', '14家社区', 'advice'],
  ['作出裁定书9个', '裁定书9个', 'advice'],
  ['布置６块宣传横幅和３０块展板', '６块宣传横幅', 'warning'],
])('%s', (text, marked, severity) => {
  expect(findingsOf(rule, text).map((finding) => [finding.text, finding.severity])).toContainEqual([marked, severity]);
});

it('knows every measure word it looks for by one character', () => {
  for (const { wrong, loose } of MEASURES_OF.values())
    for (const word of [...wrong, ...loose]) expect(word).toHaveLength(1);
});
