import { describe, expect, it } from 'vitest';
import { findingsOf, testExamples } from '@/lib/rules/testing';
import { without } from './example-report';
import { rule } from './part-missing';

testExamples(rule);

describe('structure/part-missing', () => {
  it.each(['2025年，我局将重点抓好以下工作：一是补充人员。', '新的一年，我局再接再厉。', '下一阶段，我局加强培训。'])(
    'says that a plan without a heading is at least spoken of: %s',
    (sentence) => {
      const [finding] = findingsOf(rule, without('plan').replace('\n云岭市某局\n', `\n${sentence}\n云岭市某局\n`));
      expect(finding?.message).toContain('只在这里提到一句');
    },
  );
});
