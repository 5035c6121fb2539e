import { expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { withPart } from '@/lib/rules/structure/example-report';
import { toMarkdown } from './markdown';
import { toText } from './text';

const text = withPart('plan', `2025年度推进法治政府建设的主要安排\n${'补充执法力量 。'.repeat(500)}`);
const result = check(parseDraft(textSnapshot(text)), fazhiAnnual);

it.each([
  ['text', toText('报告.txt', result, textSnapshot(text)), '主要安排（3500 字）'],
  ['markdown', toMarkdown('报告.txt', result, textSnapshot(text)), '主要安排 | 3500 |'],
])('%s says how long a part is, however long', (_, written, length) => {
  expect(written).toContain(length);
});
