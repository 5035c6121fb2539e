import { readSuite, readsNothing, type Suite } from './read-suite';

const SUITE: Suite = { page: 'onlyoffice.html', label: 'ONLYOFFICE', kind: 'heading', goes: 'selected' };

readSuite(SUITE);
readsNothing(SUITE, 'locked', '不允许复制');
readsNothing(SUITE, 'unsure', '不知道允不允许复制');
