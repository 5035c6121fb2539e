import type { Block, SourceText } from '@/lib/document/draft';
import { isUnbroken, sourceOffset, sourceSpan } from '@/lib/document/place';
import type { Finding, Fix } from './finding';
import type { RawFinding, Rule } from './rule';

/** A finding whose offsets are those of the source already. */
export function makeFinding(rule: Rule, source: SourceText, raw: RawFinding): Finding {
  return {
    rule: rule.meta.id,
    severity: raw.severity ?? rule.meta.severity,
    message: raw.message,
    start: raw.start,
    end: raw.end,
    text: source.slice(raw.start, raw.end),
    basis: raw.basis ?? rule.meta.basis,
    fixes: raw.fixes ? [...raw.fixes] : [],
  };
}

/** A finding in a block's text, at its place in the source. */
export function placeFinding(rule: Rule, source: SourceText, block: Block, raw: RawFinding): Finding {
  const { start, end } = sourceSpan(block, raw.start, raw.end);
  return {
    rule: rule.meta.id,
    severity: raw.severity ?? rule.meta.severity,
    message: raw.message,
    start,
    end,
    text: source.slice(start, end),
    basis: raw.basis ?? rule.meta.basis,
    fixes: raw.fixes ? raw.fixes.flatMap((fix) => placeFix(block, fix)) : [],
  };
}

/** What a draft rule found in one block, in source offsets. */
export function inSource(block: Block, raw: RawFinding): RawFinding {
  const { start, end } = sourceSpan(block, raw.start, raw.end);
  const { message, severity, basis } = raw;
  const fixes = raw.fixes ? raw.fixes.flatMap((fix) => placeFix(block, fix)) : [];
  return { start, end, message, severity, basis, fixes };
}

/** A fix in source offsets; none when it would reach over a line break or markup that the block does not show. */
function placeFix(block: Block, { title, safe, edits }: Fix): Fix[] {
  if (!edits.every((edit) => isUnbroken(block, edit.start, edit.end))) return [];
  const placed = edits.map(({ start, end, text }) => {
    const span =
      start === end
        ? { start: sourceOffset(block, start), end: sourceOffset(block, start) }
        : sourceSpan(block, start, end);
    return { start: span.start, end: span.end, text };
  });
  return [{ title, safe, edits: placed }];
}

/** The order of the text. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
}
