import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({ id: 'unknown-shadow', write: 'applied' });
