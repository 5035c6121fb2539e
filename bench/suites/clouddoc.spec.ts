import { readSuite, type Suite } from './read-suite';

const SUITE: Suite = {
  page: 'clouddoc.html',
  label: '石墨文档',
  host: 'shimo.im',
  kind: 'heading',
  goes: 'marked',
  isSure: false,
};

readSuite(SUITE);
