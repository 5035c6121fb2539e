// Deterministic scorers. What is supported is decided from the words the user supplied, not by the product's own verifier.
import { parseDraft } from '@/lib/document/parse';
import { textSnapshot } from '@/lib/document/snapshot';
import { partLength } from '@/lib/report/part-length';
import { fazhiAnnual } from '@/lib/report/profiles/fazhi-annual';
import { check } from '@/lib/rules/engine';
import { LIES, STORIES } from './replies';
import type { Outcome } from './scenarios';

export interface Score {
  /** Share of the facts given that stand in the result, 0 to 1. Reported, no gate. */
  readonly slots: number;
  /** Something of the model's wording was taken. Reported, no gate. */
  readonly reworded: boolean;
  /** The part is there, and nothing of the draft is gone. */
  readonly structure: boolean;
  /** Errors and warnings of the check that the text made without a model has not, placeholders left out. */
  readonly phrasing: string[];
  /** Words in the result that nobody supplied. */
  readonly unsupported: string[];
}

export function score(outcome: Outcome): Score {
  return {
    slots: slotShare(outcome),
    reworded: outcome.after !== outcome.offline,
    structure: isWhole(outcome),
    phrasing: newFindings(outcome),
    unsupported: unsupportedWords(outcome),
  };
}

function slotShare({ facts, said }: Outcome): number {
  if (facts.length === 0) return 1;
  return facts.filter((words) => said.includes(words)).length / facts.length;
}

function isWhole({ before, after, role }: Outcome): boolean {
  const report = check(parseDraft(textSnapshot(after)), fazhiAnnual).report;
  const hasPart = role === null || report.parts.some((part) => part.role === role && partLength(report, part) > 0);
  return hasPart && after.length >= before.length * 0.9;
}

function newFindings({ before, after, offline }: Outcome): string[] {
  const messages = (text: string) =>
    check(parseDraft(textSnapshot(text)), fazhiAnnual)
      .findings.filter(({ severity, rule }) => severity !== 'advice' && rule !== 'text/placeholder')
      .map(({ rule, text: words }) => `${rule}：${words.slice(0, 30)}`);
  const known = [...messages(before), ...messages(offline)];
  return messages(after).filter((message) => !known.includes(message));
}

const FIGURE =
  /\d[\d.,]*|[一二两三四五六七八九十百千万]+(?:余|多)?(?:次|场|人|家|份|件|个|期|名|条|项|万元)|百分之[一二三四五六七八九十]+|[IVX]{2,}|《[^》]*》|〔\d+〕|[\p{Nl}\p{No}]/gu;

/** Figures and titles that no supplied text has, and the lies of the hostile replies. */
function unsupportedWords({ said, known, before, after, role, facts }: Outcome): string[] {
  // Numbers of items are the draft's own; a gap names what is missing and says nothing.
  const text = said
    .normalize('NFKC')
    .replace(/【待核实:[^【】\d]*】/g, '')
    .replace(/^\s*(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+\.)/gm, '');
  const supplied = known.normalize('NFKC');
  const year = /关于(\d{4})年度/.exec(supplied)?.[1];
  const next = year === undefined ? '' : String(Number(year) + 1);
  const strange = [...text.matchAll(FIGURE)]
    .map(([words]) => words.replace(/[.,]$/, ''))
    .filter((words) => !supplied.includes(words) && words !== next);
  // A remark is read and never written: it may speak of deeds, but brings in no figure and no name either.
  const lies = [LIES, ...(after === before && role === null && facts.length === 0 ? [] : [STORIES])];
  return [...strange, ...lies.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])];
}
