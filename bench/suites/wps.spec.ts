import { expect, test } from '../../tests/e2e/fixtures';
import { openSuite } from './open-suite';
import { readSuite, readsNothing, readsPart, type Suite } from './read-suite';

const SUITE: Suite = {
  page: 'wps.html',
  label: 'WPS / 金山文档',
  host: 'www.kdocs.cn',
  kind: 'paragraph',
  goes: 'selected',
};

readSuite(SUITE);
readsNothing(SUITE, 'locked', '不允许复制');
readsNothing(SUITE, 'norange', '粘贴核稿');
readsPart(SUITE, 'short', '没有读到');

test('WPS: what is missing or never answers keeps nobody waiting; sheets are no drafts', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await openSuite(
    { page, server, openPanel },
    'wps.html?nocontent&mute',
    'WPS / 金山文档',
    'www.kdocs.cn',
  );
  expect((await draft.readWhole()).snapshot.complete).toBe(true);
  await page.goto('https://www.kdocs.cn/suites/wps.html?sheet');
  expect(await draft.open()).not.toContain('WPS / 金山文档');
});
