import { readSuite, readsNothing, readsPart, type Suite } from './read-suite';

const SUITE: Suite = { page: 'tencentdoc.html', label: '腾讯文档', host: 'docs.qq.com', kind: 'heading', goes: 'none' };

readSuite(SUITE);
readsNothing(SUITE, 'locked', '不允许复制');
readsNothing(SUITE, 'byhand', 'Ctrl+A');
readsPart(SUITE, 'selected', '选中的文字');
