import { useEffect } from 'react';
import { followIgnored } from '@/components/check/ignored-store';
import { restoreDrafts } from '@/components/drafting/drafting-store';
import { restoreUnfinished } from '@/components/drafting/model-runs';
import { PanelApp } from '@/components/panel/PanelApp';
import type { PageStore } from '@/components/panel/page-store';
import { followOwnProfiles } from '@/components/profiles/own-profiles';
import { followProfileChoices } from '@/components/profiles/profile-choices';
import { restoreReadings } from '@/components/reading/reading-store';
import { restoreRewritings } from '@/components/rewriting/rewriting-store';
import { followSources } from '@/components/sources/source-store';

interface Props {
  readonly pageStore: PageStore;
}

export function App({ pageStore }: Props) {
  useEffect(() => {
    void followIgnored();
    void followOwnProfiles();
    void followProfileChoices();
    void restoreDrafts();
    void followSources();
    void restoreUnfinished();
    void restoreReadings();
    void restoreRewritings();
    void pageStore.connect();
    return () => pageStore.close();
  }, [pageStore]);
  return <PanelApp pageStore={pageStore} />;
}
