import { useWorkspaceState } from '@/components/check/workspace-context';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { PageStore } from './page-store';

/** Fewer characters are a search box or a file's name: then the draft is likely in the frame. */
const LEAST_DRAFT = 50;

interface Props {
  readonly sites: readonly string[];
  readonly pageStore: PageStore;
}

/** Sites whose frames on the page were not read, each with the way to let it be: access to exactly that site. */
export function ForeignSites({ sites, pageStore }: Props) {
  const isLikely = useWorkspaceState(({ read }) => read !== null && read.snapshot.text.length < LEAST_DRAFT);
  const allow = (site: string) => void pageStore.requestAccess(site);
  return sites.map((site) =>
    isLikely ? (
      <div key={site} className="px-3 py-1">
        <Notice
          tone="warning"
          actions={
            <Button look="primary" onClick={() => allow(site)}>
              允许读取 {new URL(site).host}
            </Button>
          }
        >
          稿件多半在嵌入的 {new URL(site).host} 里，要允许读取这一个网站才能核对。也可以用“粘贴核稿”。
        </Notice>
      </div>
    ) : (
      <p key={site} className="flex items-center gap-2 px-3 text-xs text-soft">
        页面里还嵌着 {new URL(site).host}，没有读。
        <Button look="quiet" onClick={() => allow(site)}>
          允许读取
        </Button>
      </p>
    ),
  );
}
