import { KIND_LABELS } from '@/lib/facts/kind-labels';
import { type LedgerConflict, ledgerConflicts } from '@/lib/facts/ledger-conflicts';
import { type Evidence, ledgerEvidence } from '@/lib/facts/ledger-evidence';
import { type LedgerRow, ledgerRows } from '@/lib/facts/ledger-rows';
import type { LedgerContext } from '@/lib/facts/ledger-texts';
import { DRAFT } from '@/lib/facts/own-sources';
import { overlaps } from '@/lib/text/span';

/** Heads of the columns of 数据佐证台账, in order. */
export const LEDGER_COLUMNS = ['序号', '数据', '类别', '所在句子', '所在部分', '佐证来源', '备注'] as const;

const OPEN = '待补佐证';

export interface LedgerTable {
  readonly name: string;
  /** A cell for each column but the first. */
  readonly rows: readonly (readonly string[])[];
}

/** What the draft says with what bears it out; then what the sources say, where there are any. */
export function ledgerTables(context: LedgerContext): LedgerTable[] {
  const rows = ledgerRows(context);
  const evidence = ledgerEvidence(rows, context.ledger);
  const conflicts = ledgerConflicts(context);
  const own = rows.filter(({ text }) => text === DRAFT);
  const supplied = rows.filter(({ text }) => text !== null && text !== DRAFT);
  const used = new Set([...evidence.values()].flatMap(({ borneOut }) => borneOut.map(({ id }) => id)));
  const tables: LedgerTable[] = [
    {
      name: '数据佐证台账',
      rows: own.map((row) => {
        const known = evidence.get(row.id);
        return cells(row, known ? proof(known) : '', [...remarks(row, known), ...contradictions(row, conflicts)]);
      }),
    },
  ];
  if (supplied.length > 0)
    tables.push({
      name: '资料里的数据',
      rows: supplied.map((row) =>
        cells(row, row.label, [used.has(row.id) ? '稿件已用' : '稿件未用', ...contradictions(row, conflicts)]),
      ),
    });
  return tables;
}

function cells(row: LedgerRow, source: string, notes: readonly string[]): string[] {
  return [row.surface, KIND_LABELS[row.kind], row.sentence, row.headings.join('\n'), source, notes.join('；')];
}

function proof({ borneOut, open }: Evidence): string {
  return open ? OPEN : borneOut.map(quoted).join('\n');
}

function quoted({ label, sentence, formula }: LedgerRow): string {
  return formula === null ? `${label}：${sentence}` : `${label}：${formula}`;
}

function remarks(row: LedgerRow, known: Evidence | undefined): string[] {
  return [
    ...(row.planned ? ['下一年度安排'] : []),
    ...(known?.alike ? [`资料里有同样的数，说的可能不是同一件事，请核对：${quoted(known.alike)}`] : []),
  ];
}

function contradictions({ text, place }: LedgerRow, conflicts: readonly LedgerConflict[]): string[] {
  return conflicts.flatMap(({ places }) => {
    const at = places.findIndex((one) => one.text === text && place !== null && overlaps(one.place, place));
    if (at < 0) return [];
    const others = places.filter((_, index) => index !== at).map(({ label, shown }) => `${label}另有${shown}`);
    return [`说法不一，请核对：${others.join('，')}`];
  });
}
