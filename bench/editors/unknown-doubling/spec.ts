import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({ id: 'unknown-doubling', write: 'refused' });
