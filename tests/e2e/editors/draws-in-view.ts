import { expect, test } from '../fixtures';
import { DraftHandle } from './draft';

interface Options {
  /** Its folder under bench/editors. The page has 600 more lines with `?long`, and takes no text with `?readonly`. */
  id: string;
  name: string;
  /** What the panel calls it. */
  label: string;
}

/** What an editor must do besides that keeps its text in a model and draws the lines in view alone. */
export function drawsInView({ id, name, label }: Options): void {
  const address = `/bench/editors/${id}/page.html`;

  test(`${name}: reads, marks and writes what is not drawn`, async ({ page, server, openPanel }) => {
    await page.goto(server.url(`${address}?long`));
    await page.waitForFunction(() => bench.text().length > 100);
    const draft = new DraftHandle(await openPanel(page));
    expect((await draft.open())[0]).toBe(label);
    const { snapshot } = await draft.read();
    expect(snapshot.text).toBe(await page.evaluate(() => bench.text()));
    expect(snapshot.complete).toBe(true);
    expect(await page.evaluate(() => bench.root().textContent)).not.toContain('第600段');
    expect(await draft.locate(snapshot.text, '第588段')).toBe('shown');
    await expect.poll(() => page.evaluate(() => bench.marked())).toMatchObject({ text: '第588段', visible: true });
    const expected = snapshot.text.replace('第12段', '第十二段');
    const result = await draft.apply(snapshot.text, [{ quote: '第12段', text: '第十二段' }]);
    expect(result).toMatchObject({ status: 'applied' });
    expect(await page.evaluate(() => bench.text())).toBe(expected);
  });

  test(`${name}: writes nothing where it is read-only`, async ({ page, server, openPanel }) => {
    await page.goto(server.url(`${address}?readonly`));
    await page.waitForFunction(() => bench.text().length > 100);
    const draft = new DraftHandle(await openPanel(page));
    await draft.open();
    const { snapshot, capabilities } = await draft.read();
    expect(capabilities.write).toBe('none');
    const result = await draft.apply(snapshot.text, [{ quote: '法制知识', text: '法治知识' }]);
    expect(result).toMatchObject({ status: 'refused', reason: expect.stringContaining('只读') });
    expect(await page.evaluate(() => bench.text())).toBe(snapshot.text);
  });
}
