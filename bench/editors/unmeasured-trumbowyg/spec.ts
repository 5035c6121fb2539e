import { unknownEditor } from '@/tests/e2e/editors/unknown';

unknownEditor({ id: 'unmeasured-trumbowyg', write: 'applied' });
