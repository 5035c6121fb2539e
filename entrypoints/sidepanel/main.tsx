import '@/assets/style.css';
import { createRoot } from 'react-dom/client';
import { browserPageAccess, ownTab } from '@/components/panel/browser-page-access';
import { followTabs } from '@/components/panel/follow-tabs';
import { createPageStore } from '@/components/panel/page-store';
import { App } from './App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

const access = browserPageAccess(await ownTab());
const pageStore = createPageStore(access);
followTabs(access.tabId, pageStore);
createRoot(root).render(<App pageStore={pageStore} />);
