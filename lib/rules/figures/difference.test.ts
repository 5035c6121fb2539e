import { describe, expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { rule } from './difference';

testExamples(rule);

describe('figures/difference is silent about', () => {
  it.each([
    '可办事项由58项增加到80余项，增加30余项。',
    '经费由3.2万元提高到3.6万元，增加0.4万元。',
    '网格由12个增加到18个，增加专职网格员30个。',
    '持证人员由12人增加到18人，减少合同制人员4人。',
    '办理时限由20日压缩到6日，压缩14日，材料由9份减至3份，减少6份。',
    '在12个社区试点，检查频次由4次降到2次，减少检查50次。',
    '中队由3个扩充到5个，增加队员12人。',
  ])('%s', (text) => {
    expect(findingsOf(rule, text)).toEqual([]);
  });

  it.each([
    ['法律顾问从6名增加至8名，净增3名。', '3名'],
    ['办理环节由10个精简为4个，减少5个。', '5个'],
    ['窗口由上年的12个压缩至8个（减少3个）。', '3个'],
  ])('but not about %s', (text, found) => {
    expect(findingsOf(rule, text).map((finding) => finding.text)).toEqual([found]);
  });
});
