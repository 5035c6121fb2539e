import { useStore } from 'zustand';
import type { Workspace } from '@/components/check/workspace';
import { usePaste } from '@/components/paste/paste-store';
import type { PageStore } from './page-store';
import { useView } from './view-store';

/** The text at hand: that of the view in front, in 起草 that of the view looked at before. */
export function useActiveWorkspace(pageStore: PageStore): Workspace | null {
  const view = useView((state) => state.view);
  const source = useView((state) => state.source);
  const page = useStore(pageStore.store, (state) => state.page?.workspace ?? null);
  const pasted = usePaste((state) => state.pasted?.workspace ?? null);
  if (view === 'check') return page;
  if (view === 'paste') return pasted;
  return source === 'paste' ? (pasted ?? page) : (page ?? pasted);
}
