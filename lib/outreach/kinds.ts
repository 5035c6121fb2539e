import type { ColumnMapping } from './columns';
import type { DataKind } from './data-kind';

const FILES = import.meta.glob<DataKind>(['./kinds/*.ts', '!./kinds/*.test.ts'], { import: 'kind', eager: true });

/** What a table is taken for when nothing tells. */
const USUAL = 'outreach';

/** Every file of kinds/ is one; the usual one first. */
export const KINDS: readonly DataKind[] = Object.values(FILES).sort(
  (a, b) => Number(b.id === USUAL) - Number(a.id === USUAL),
);

/** The kind of a table that is read so. */
export function kindOf({ dataKind }: Pick<ColumnMapping, 'dataKind'>): DataKind {
  return kindById(dataKind ?? USUAL);
}

/** The kind of that id; the usual one for an id that is gone. @throws when there is none at all */
export function kindById(id: string): DataKind {
  const kind = KINDS.find((one) => one.id === id) ?? KINDS[0];
  if (!kind) throw new Error('There is no kind of table.');
  return kind;
}

/** As it stands in a mapping: nothing for the usual one. */
export function dataKindOf({ id }: DataKind): Pick<ColumnMapping, 'dataKind'> {
  return id === USUAL ? {} : { dataKind: id };
}
