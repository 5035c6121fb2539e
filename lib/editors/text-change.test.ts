// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { watchText } from './text-change';

/** The observer has been told. */
const told = () => new Promise<void>((resolve) => queueMicrotask(resolve));

test('a text that becomes another is noted, a mark of the caret is not', async () => {
  const root = document.createElement('div');
  root.innerHTML = '<p>组织学习12次。</p>';
  const lastChange = watchText(root);
  const begun = lastChange();
  root.querySelector('p')?.append(document.createElement('wbr'));
  await told();
  expect(lastChange()).toBe(begun);
  root.innerHTML = '<p>组织学习13次。</p>';
  await told();
  expect(lastChange()).toBeGreaterThan(begun);
});
