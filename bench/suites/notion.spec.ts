import { readSuite, type Suite } from './read-suite';

const SUITE: Suite = { page: 'notion.html', label: 'Notion', kind: 'heading', goes: 'marked' };

readSuite(SUITE);
