import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({ id: 'unknown-decorated', write: 'applied' });
