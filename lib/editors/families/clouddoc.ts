import { candidates } from '../detectors';
import { editorScript } from '../script';
import { createPageSuiteSurface } from '../suites/page-suite';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)shimo\.im$/, '石墨文档'],
  [/(?:^|\.)dingtalk\.com$/, '钉钉文档'],
];

/** Suites of which only the page is known: what it draws is read, and whether that is all nobody can tell. */
export default editorScript({
  family: 'clouddoc',
  label: ({ location }) => NAMES.find(([host]) => host.test(location.hostname))?.[1] ?? '在线文档',
  find: (document) =>
    candidates(document, 'clouddoc').filter(
      (element) => element.isContentEditable && !element.parentElement?.isContentEditable,
    ),
  surface: (element) => createPageSuiteSurface(element as HTMLElement, { doubt: () => 'drawn', kindOf: () => null }),
});
