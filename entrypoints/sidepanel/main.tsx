import '@/assets/style.css';
import { createRoot } from 'react-dom/client';
import { runChecksWith } from '@/components/check/check-runner';
import { workerRunners } from '@/components/check/worker-runner';
import { readPageTablesWith } from '@/components/outreach/intake/page-tables';
import { readTablesWith } from '@/components/outreach/intake/table-reader';
import { readOutreachWith, workerOutreach } from '@/components/outreach/outreach-runner';
import { exportWith } from '@/components/outreach/totals/export-runner';
import { browserPageAccess, ownTab } from '@/components/panel/browser-page-access';
import { followTabs } from '@/components/panel/follow-tabs';
import { createPageStore } from '@/components/panel/page-store';
import { pageTables } from '@/lib/messaging/page-tables';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

runChecksWith(workerRunners(() => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })));
exportWith(() => new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }));
readTablesWith(() => new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' }));
readOutreachWith(
  workerOutreach(() => new Worker(new URL('./outreach-worker.ts', import.meta.url), { type: 'module' })),
);
const access = browserPageAccess(await ownTab());
readPageTablesWith(() => pageTables(access.tabId()));
const pageStore = createPageStore(access);
followTabs(access.tabId, pageStore);
createRoot(root).render(<App pageStore={pageStore} />);
