import { create } from 'zustand';
import type { Span } from '@/lib/text/span';

interface SourceViewState {
  /** What the pane shows; null while it is closed. */
  readonly shown: { readonly sourceId: string; readonly span: Span | null } | null;
  /** Opens a source of the ledger, by its id, with a place of its text marked: offsets as the ledger's facts have them. */
  show(sourceId: string, span: Span | null): void;
  close(): void;
}

/** Which source is looked at, and where; the pane itself is SourcePane. */
export const useSourceView = create<SourceViewState>((set) => ({
  shown: null,
  show: (sourceId, span) => set({ shown: { sourceId, span } }),
  close: () => set({ shown: null }),
}));
