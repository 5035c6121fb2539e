import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { readReport } from '@/lib/report/read';
import { DRAFT_PLAN, draftLedger } from './draft-ledger';
import { draftPart } from './draft-part';
import { verify } from './verify';

const folders = ['tests/forms', ...(process.env['REPORTS_DIR'] ? [process.env['REPORTS_DIR']] : [])];
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, join(folder, name)] as const),
);

function read(text: string) {
  const draft = parseDraft(textSnapshot(text));
  const report = readReport(draft, fazhiAnnual);
  return { draft, report, ledger: draftLedger(draft, report, fazhiAnnual) };
}

describe('draftLedger', () => {
  it.each(reports)('%s bears out every paragraph of itself', (_, path) => {
    const { draft, report, ledger } = read(readFileSync(path, 'utf8'));
    const plan = report.parts.find(({ role }) => role === 'plan');
    for (const block of draft.blocks) {
      const ahead = plan !== undefined && block.index >= plan.blocks[0] - 1 && block.index < plan.blocks[1];
      expect(verify(block.text, ledger, [], ahead ? 'plan' : 'past').unsupported).toEqual([]);
    }
  });

  it.each(reports)('%s lets every part be drafted with nothing unsupported in it', (_, path) => {
    const { draft, report, ledger } = read(readFileSync(path, 'utf8'));
    for (const { role, nextYear } of fazhiAnnual.parts) {
      const { paragraphs, heading } = draftPart(role, report, draft, ledger, fazhiAnnual);
      const texts = [
        heading ?? '',
        ...paragraphs.flatMap(({ title, sentences }) => [title ?? '', ...sentences.map(({ text }) => text)]),
      ];
      for (const text of texts) expect(verify(text, ledger, [], nextYear ? 'plan' : 'past').ok).toBe(true);
    }
  });

  it('keeps what is only planned apart', () => {
    const { draft, ledger } = read(
      '云岭市某局2024年度法治政府建设年度报告\n一、主要举措和成效\n检查29次。\n二、下一年度主要安排\n新增3名。',
    );
    const fact = ledger.facts.find(({ value }) => value === 3);
    expect(fact?.place.source).toBe(DRAFT_PLAN);
    expect(draft.source.slice(fact?.place.start, fact?.place.end)).toBe('3名');
  });

  it('leads a figure cut by a page end back to the source', () => {
    const text =
      '云岭市某局2024年度法治政府建设年度报告\n一、主要举措和成效\n组织各科室开展行政执法检查。全年累计检查各类单位300余\n\n家次，发现的问题均已整改到位，有力维护了群众的合法权益。';
    const { draft, ledger } = read(text);
    const fact = ledger.facts.find(({ value }) => value === 300);
    expect(fact?.surface).toBe('300余家次');
    expect(draft.source.slice(fact?.place.start, fact?.place.end)).toBe('300余\n\n家次');
  });
});
