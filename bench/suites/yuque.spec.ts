import { readSuite, readsPart, type Suite } from './read-suite';

const SUITE: Suite = { page: 'yuque.html', label: '语雀', kind: 'heading', goes: 'marked' };

readSuite(SUITE);
readsPart(SUITE, 'card', '没有读到');
