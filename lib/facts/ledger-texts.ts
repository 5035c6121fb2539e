import type { Block, Draft } from '@/lib/document/draft';
import { parseDraft } from '@/lib/document/parse';
import type { Profile } from '@/lib/report/profile';
import { readReport } from '@/lib/report/read';
import type { Report } from '@/lib/report/report';
import { lastAt } from '@/lib/text/bisect';
import type { Span } from '@/lib/text/span';
import type { Ledger, Source } from './ledger';
import { DRAFT, isOwn } from './own-sources';

/** A draft with all that is known of it: what the ledger is shown from. */
export interface LedgerContext {
  readonly draft: Draft;
  readonly report: Report;
  readonly profile: Profile;
  readonly ledger: Ledger;
}

/** The draft, or a source of the user's, read like one. */
export interface LedgerText {
  /** The draft's, of its two sources in the ledger, is the first. */
  readonly id: string;
  readonly label: string;
  readonly kind: Source['kind'];
  readonly draft: Draft;
  readonly report: Report;
}

/** The draft first, then what the user supplied, in order. */
export function ledgerTexts({ draft, report, profile, ledger }: LedgerContext): LedgerText[] {
  const supplied = ledger.sources.filter(({ id }) => !isOwn(id));
  return [
    { id: DRAFT, label: '当前稿件', kind: 'text', draft, report },
    ...supplied.map((source) => readSource(source, profile)),
  ];
}

const read = new WeakMap<Source, { readonly profile: Profile; readonly text: LedgerText }>();

/** Remembered: the draft changes with every keystroke, its sources hardly ever. */
function readSource(source: Source, profile: Profile): LedgerText {
  const known = read.get(source);
  if (known?.profile === profile) return known.text;
  const { id, label, kind } = source;
  const draft = parseDraft({ text: source.text, format: 'text', complete: true });
  const text = { id, label, kind, draft, report: readReport(draft, profile) };
  read.set(source, { profile, text });
  return text;
}

/** The block in which an offset of the source stands: the last that begins before it. */
export function blockAt({ blocks }: Draft, offset: number): Block | undefined {
  return blocks[lastAt(blocks.length, (at) => (blocks[at]?.start ?? 0) <= offset)];
}

/** The headings over a place, the highest first. */
export function headingsOver({ outline }: Report, { start }: Span): string[] {
  const headings: string[] = [];
  let at = outline.findLastIndex((node) => node.start <= start);
  for (let node = outline[at]; node; node = outline[at]) {
    headings.unshift(node.heading);
    at = node.parent;
  }
  return headings;
}
