import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({ id: 'unmeasured-suneditor', write: 'applied' });
