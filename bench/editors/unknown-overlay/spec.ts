import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({ id: 'unknown-overlay', label: '网页文本框', write: 'applied' });
