import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({ id: 'unmeasured-pell', write: 'applied' });
