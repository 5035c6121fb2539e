import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';

function findings(path: string) {
  const text = readFileSync(path, 'utf8');
  return check(parseDraft(textSnapshot(text)), fazhiAnnual).findings;
}

/** What was planted into samples/draft-with-defects.txt: the rule, and text that its finding must overlap. */
const PLANTED: readonly (readonly [string, string])[] = [
  ['year/report', '一、2024年度'],
  ['punctuation/width', '学习计划,全年'],
  ['text/traditional', '發給業務科室'],
  ['outline/number-style', '(二) 坚持依法决策'],
  ['outline/double-number', '2.二是规范文件管理'],
  ['text/broken-paragraph', '门\n\n户网站'],
  ['text/residue', '[bookmark: _GoBack]'],
  ['text/residue', '××件'],
  ['outline/number-sequence', '（五）创新普法宣传'],
  ['date/format', '12.4国家宪法日'],
  ['punctuation/enumeration', '《国防动员法》，《国防教育法》'],
  ['punctuation/pairing', '“法治小课堂'],
  ['structure/causes-missing', '二、2025年度推进法治政府建设存在的不足和原因'],
  ['structure/part-missing', '第一责任人职责'],
  ['year/plan', '三、2025年度推进法治政府建设的主要安排'],
  ['structure/part-empty', '四、其他需要报告的情况'],
  ['format/date', '二〇二六年一月二十日'],
];

describe('samples', () => {
  it('the sound report has nothing above advice', () => {
    expect(findings('samples/sound-report.txt').filter(({ severity }) => severity !== 'advice')).toEqual([]);
  });

  it.each(PLANTED)('%s is found at %s', (rule, quote) => {
    const source = readFileSync('samples/draft-with-defects.txt', 'utf8');
    const start = source.indexOf(quote);
    expect(start).toBeGreaterThanOrEqual(0);
    const hits = findings('samples/draft-with-defects.txt').filter(
      (finding) => finding.rule === rule && finding.start < start + quote.length && finding.end > start,
    );
    expect(hits).toHaveLength(1);
  });

  it('nothing is called an error that was not planted', () => {
    const planted = new Set(PLANTED.map(([rule]) => rule));
    const errors = findings('samples/draft-with-defects.txt').filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ rule }) => !planted.has(rule))).toEqual([]);
  });
});
