import type { Page } from '@playwright/test';
import { expect, thrifty as test } from '../fixtures';
import { DraftHandle } from './draft';

interface Node {
  nodeId: number;
  localName: string;
}

/** Where the mark is drawn: the layer is closed to the page, not to the browser's own tools. */
async function markedBox(page: Page): Promise<{ x: number; y: number; width: number } | null> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  const { nodes } = (await client.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as { nodes: Node[] };
  const mark = nodes.find(({ localName }) => localName === 'mark');
  if (!mark) return null;
  const { model } = await client.send('DOM.getBoxModel', { nodeId: mark.nodeId });
  const [x = 0, y = 0] = model.content;
  return { x, y, width: model.width };
}

test('marks a place in a text field, follows field and text, and goes when the place does', async ({
  page,
  server,
  openPanel,
}) => {
  await page.goto(server.url('/editors/textarea.html'));
  const draft = new DraftHandle(await openPanel(page));
  await draft.open();
  const text = await draft.text();
  expect(await draft.locate(text, '法制知识')).toBe('shown');
  const field = page.locator('textarea').first();
  const first = await markedBox(page);
  const around = await field.boundingBox();
  if (!first || !around) throw new Error('Nothing was marked.');
  // Within the field, four characters wide.
  const size = await field.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(first.width).toBeCloseTo(4 * size, -0.5);
  expect(first.x).toBeGreaterThan(around.x);
  expect(first.y).toBeGreaterThan(around.y);
  expect(first.y).toBeLessThan(around.y + around.height);
  await field.evaluate((element) => element.scrollBy(0, -20));
  await expect.poll(async () => (await markedBox(page))?.y).toBeCloseTo(first.y + 20, 0);
  // Words before it move the place, not the mark off it.
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.setSelectionRange(0, 0);
    document.execCommand('insertText', false, '关于');
  });
  await expect.poll(async () => (await markedBox(page))?.width).toBeCloseTo(first.width, 0);
  await field.evaluate((element: HTMLTextAreaElement) => {
    const at = element.value.indexOf('法制知识') + 1;
    element.setSelectionRange(at, at + 1);
    document.execCommand('insertText', false, '律');
  });
  await expect.poll(() => markedBox(page)).toBeNull();
  const now = await draft.text();
  expect(await draft.locate(now, '比较单一')).toBe('shown');
  expect(await markedBox(page)).not.toBeNull();
  expect(await draft.locate(now, null)).toBe('shown');
  expect(await markedBox(page)).toBeNull();
  expect(await page.locator('nigao-mark').count()).toBe(0);
});
