import { describe, expect, it } from 'vitest';
import { guessKind } from './guess-kind';

describe('guessKind', () => {
  it.each([
    ['云岭市某局2024年度法治政府建设年度报告\n现将有关情况报告如下。', 'reference'],
    ['云岭市某局关于2024年度\n法治政府建设情况的报告\n现将有关情况报告如下。', 'reference'],
    ['望法发〔2025〕3号\n关于报送2025年度法治政府建设情况报告的通知\n各单位：', 'plan'],
    ['2026年依法行政工作要点\n一、总体要求', 'plan'],
    ['2025年度普法工作总结\n开展宣传12场次。', 'text'],
    ['组织学法4次，开展宣传12场次。', 'text'],
    ['全年情况如下：法治政府建设年度报告按时公开，工作总结按时报送。', 'text'],
    ['', 'text'],
  ] as const)('%s', (text, kind) => {
    expect(guessKind(text)).toBe(kind);
  });
});
