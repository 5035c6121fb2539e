import { expect, test } from '../../tests/e2e/fixtures';
import { openSuite } from './open-suite';
import { readSuite, readsNothing, type Suite } from './read-suite';

const SUITE: Suite = { page: 'collabora.html', label: 'Collabora Online', kind: 'heading', goes: 'none' };

readSuite(SUITE);
readsNothing(SUITE, 'locked', '不允许复制');

test('Collabora: an older server is understood, and the selection is taken off again', async ({
  page,
  server,
  openPanel,
}) => {
  const draft = await openSuite({ page, server, openPanel }, 'collabora.html?older', 'Collabora Online');
  expect((await draft.readWhole()).snapshot.text).toContain('二、存在的主要不足和原因');
  expect(await page.evaluate(() => Reflect.get(bench, 'commands').at(-1))).toBe('.uno:Deselect');
});
