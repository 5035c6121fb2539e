import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '@/lib/editors/page-report';

// In the page's own world, for the names of its objects; only when the user asks for a report.
export default defineUnlistedScript(() => reportPage(document));
