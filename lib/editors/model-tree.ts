import type { LineKind } from '@/lib/document/snapshot';

/** An editor's own document as a family hands it over to be read. `N` is what the editor calls a node. */
export type ModelTree<N> = ModelInline<N> | ModelBlock<N> | ModelTable<N>;

export type ModelInline<N> = ModelText<N> | { readonly is: 'break' };

export interface ModelText<N> {
  readonly is: 'text';
  readonly node: N;
  readonly text: string;
  /** Equal where the format is: what the editor writes there looks the same. */
  readonly look: string;
  /** It is shown, but the editor alone changes it: a mention, a field. */
  readonly isFixed: boolean;
}

export interface ModelBlock<N> {
  readonly is: 'block';
  readonly node: N;
  /** Absent: as the block around it. */
  readonly kind?: Exclude<LineKind, 'row'>;
  readonly depth?: number;
  /** True when it shows as a blank line where it is empty. */
  readonly leavesBlank: boolean;
  /** For a list: the nodes before and after which a paragraph stands outside it. */
  readonly edges?: Edges<N>;
  readonly inner: readonly ModelTree<N>[];
}

export interface ModelTable<N> {
  readonly is: 'table';
  readonly node: N;
  readonly rows: readonly { readonly node: N; readonly cells: readonly (readonly ModelTree<N>[])[] }[];
}

export interface Edges<N> {
  readonly first: N;
  readonly last: N;
}
