import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { applyEdits, safeEdits } from './apply';
import { check } from './engine';
import { FindingSchema } from './finding';

const WORDS = [
  '\n',
  '\n',
  '。',
  '，',
  '；',
  '：',
  ' ',
  '　',
  '\u00A0',
  '**',
  '# ',
  '一、',
  '二、',
  '四、',
  '(二) ',
  '（一）',
  '（三）、',
  '1.',
  '1、',
  '3.三是',
  '一是',
  '（1）',
  '①',
  '云岭市司法局',
  '关于2024年度',
  '法治政府建设',
  '情况的报告',
  '主要举措和成效',
  '存在的不足和原因',
  '第一责任人职责',
  '2025年',
  '2023年度',
  '主要安排',
  '下一步打算',
  '将继续',
  '云司字[2025]01号',
  '签发人:林某',
  '市委,市政府:',
  '2025年01月09日',
  '开会2次',
  '发放资料300余份',
  '《行政处罚法》',
  '“三重一大”',
  '12.4国家宪法日',
  '10日-12日',
  '50%',
  '其中',
];

const reportText = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(''));
const anyText = fc.oneof(
  { weight: 3, arbitrary: reportText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 150 }) },
);

const findingsOf = (text: string) => check(parseDraft(textSnapshot(text)), fazhiAnnual).findings;

describe('check on any string', () => {
  test.prop([anyText])('finds only what stands in the text', (text) => {
    const draft = parseDraft(textSnapshot(text));
    for (const finding of check(draft, fazhiAnnual).findings) {
      FindingSchema.parse(finding);
      expect(draft.source.slice(finding.start, finding.end)).toBe(finding.text);
      expect(finding.message).not.toMatch(/undefined|null|NaN|\[object/);
      for (const edit of finding.fixes.flatMap(({ edits }) => edits)) {
        expect(edit.start).toBeLessThanOrEqual(edit.end);
        expect(edit.end).toBeLessThanOrEqual(draft.source.length);
      }
    }
  });

  test.prop([anyText])('has fixes whose edits do not overlap', (text) => {
    const { source } = parseDraft(textSnapshot(text));
    for (const { fixes } of findingsOf(text)) {
      for (const fix of fixes) expect(() => applyEdits(source, fix.edits)).not.toThrow();
    }
  });

  test.prop([reportText], { numRuns: 60 })('comes to rest when all safe fixes are applied again and again', (text) => {
    let current = parseDraft(textSnapshot(text)).source;
    for (let round = 0; round < 12; round++) {
      const edits = safeEdits(findingsOf(current));
      if (edits.length === 0) return;
      const next = applyEdits(current, edits);
      expect(next).not.toBe(current);
      current = next;
    }
    expect.fail(`still changing after 12 rounds: ${JSON.stringify(current)}`);
  });

  test.prop([anyText])('says the same twice', (text) => {
    expect(findingsOf(text)).toEqual(findingsOf(text));
  });
});
