import { expect, test } from '../fixtures';
import { DraftHandle } from './draft';

export interface UnknownOptions {
  /** Its folder under bench/editors. */
  id: string;
  label?: string;
  /** What becomes of a write: it stands and can be taken back exactly; it is refused; or the editor is never written. */
  write: 'applied' | 'refused' | 'none';
  /** Input events of a write and of its undo, where the page counts them. */
  inputs?: readonly string[];
}

const [OLD, NEW] = ['法制知识', '法治知识'];
/** Marks of no width: a page may have them, its model need not. */
const words = (text: string) => text.replace(/[\s\u200B\u2060\uFEFF]+/g, '');

/** What holds of every editor, measured or not: read whole, found, and no text lost whatever it does to a write. */
export function unknownEditor({ id, label = '网页编辑框', write, inputs }: UnknownOptions): void {
  test(`${id}: is read whole, and ${write === 'applied' ? 'written with exact undo' : 'not written'}`, async ({
    page,
    server,
    openPanel,
  }) => {
    await page.goto(server.url(`/bench/editors/${id}/page.html`));
    await page.waitForFunction(() => bench.text().length > 100);
    const draft = new DraftHandle(await openPanel(page));
    expect(await draft.open()).toEqual([label]);
    const model = () => page.evaluate(() => bench.text());
    const before = await model();
    const { snapshot, capabilities } = await draft.read();
    const { text } = snapshot;
    expect(words(text)).toBe(words(before));
    expect(snapshot.complete).toBe(true);
    expect(capabilities.write).toBe(write === 'none' ? 'none' : 'edits');
    expect(await draft.locate(text, OLD)).toBe('shown');
    expect(await draft.locate(text, null)).toBe('shown');
    expect(await page.evaluate(() => bench.changes)).toBe(0);

    const result = await draft.apply(text, [{ quote: OLD, text: NEW }]);
    expect(result.status).toBe(write === 'applied' ? 'applied' : 'refused');
    const expected = write === 'applied' ? text.replace(OLD, NEW) : text;
    // Later too, for a page that draws itself anew when it has the time.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1500 })));
    expect(await draft.text()).toBe(expected);
    expect(words(await model())).toBe(words(expected));
    if (write === 'applied') {
      expect(await draft.undo(text)).toMatchObject({ status: 'applied', read: { snapshot: { text } } });
      expect(await model()).toBe(before);
    } else expect((await draft.read()).capabilities.write).toBe('none');
    if (inputs) expect(await page.evaluate(() => bench.types)).toEqual(inputs);
  });
}
