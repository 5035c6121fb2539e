import type { PageStore } from '@/components/panel/page-store';

export function DraftingView({ pageStore }: { readonly pageStore: PageStore }) {
  void pageStore;
  return <div className="p-3 text-soft">起草</div>;
}
