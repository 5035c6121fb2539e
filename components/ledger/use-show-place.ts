import { useWorkspace, useWorkspaceState } from '@/components/check/workspace-context';
import { OUTREACH_SECTION, useOutreach } from '@/components/outreach/outreach-store';
import { cellAt } from '@/components/outreach/table-in-ledger';
import { useView } from '@/components/panel/view-store';
import { usePaste } from '@/components/paste/paste-store';
import { useSourceView } from '@/components/sources/source-view-store';
import { DRAFT } from '@/lib/facts/own-sources';
import type { OutreachTable } from '@/lib/outreach/outreach-table';
import type { Span } from '@/lib/text/span';

/** Goes to a place of the draft or a cell of the table, or opens a source there; null where there is no way. */
export type ShowPlace = (text: string, place: Span) => (() => void) | null;

export function useShowPlace(table: OutreachTable | null): ShowPlace {
  const workspace = useWorkspace();
  const lost = useWorkspaceState((state) => state.lost);
  const show = useView((state) => state.show);
  const isPasted = usePaste((state) => state.pasted?.workspace === workspace);
  const open = useSourceView((state) => state.show);
  const look = useOutreach((state) => state.look);
  return (text, place) => {
    if (table && text === table.source.id) {
      const cell = cellAt(table, place.start);
      if (cell === null) return null;
      return () => {
        look(cell);
        document.getElementById(OUTREACH_SECTION)?.scrollIntoView();
      };
    }
    if (text !== DRAFT) return () => open(text, place);
    if (lost) return null;
    return () => {
      // A pasted draft is looked at in a view of its own.
      if (isPasted) show('paste');
      void workspace.locate(place);
    };
  };
}
