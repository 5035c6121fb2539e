import type { Draft } from '@/lib/document/draft';
import { sourceSpan } from '@/lib/document/place';
import { extractFacts } from '@/lib/facts/extract';
import type { Fact } from '@/lib/facts/fact';
import { buildLedger, type Ledger, type Source } from '@/lib/facts/ledger';
import { DRAFT, DRAFT_PLAN } from '@/lib/facts/own-sources';
import type { Profile } from '@/lib/report/profile';
import type { Report } from '@/lib/report/report';

export { DRAFT, DRAFT_PLAN };

/** The ledger of a draft and of what the user supplied. What the draft itself only plans bears out no deed. */
export function draftLedger(draft: Draft, report: Report, profile: Profile, supplied: readonly Source[] = []): Ledger {
  const ahead = report.parts.filter(({ role }) => profile.parts.find((part) => part.role === role)?.nextYear);
  const isPlan = (index: number) => ahead.some(({ blocks: [from, to] }) => index >= from && index < to);
  const read = (id: string, label: string, kind: Source['kind'], plan: boolean): Source => {
    const blocks = draft.blocks.filter(({ index }) => isPlan(index) === plan);
    // Block by block: a sentence cut by a page end is whole there.
    const facts = blocks.flatMap((block) =>
      extractFacts(block.text, id, report.year).map(
        (fact): Fact => ({ ...fact, place: { source: id, ...sourceSpan(block, fact.place.start, fact.place.end) } }),
      ),
    );
    return { id, label, kind, text: draft.source, facts, paragraphs: blocks.map(({ text }) => text) };
  };
  const own = [read(DRAFT, '当前稿件', 'text', false), read(DRAFT_PLAN, '当前稿件（下一年度安排）', 'plan', true)];
  const unit = report.unit ? [unitFact(report.unit)] : [];
  const [first, second] = own;
  const withUnit = first && second ? [{ ...first, facts: [...unit, ...(first.facts ?? [])] }, second] : own;
  return buildLedger([...withUnit, ...supplied], report.year);
}

function unitFact(unit: string): Fact {
  return {
    kind: 'org',
    surface: unit,
    value: unit,
    unit: '',
    approx: null,
    place: { source: DRAFT, start: 0, end: 0 },
  };
}
