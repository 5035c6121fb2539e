import { expect, test } from '../../tests/e2e/fixtures';
import { openSuite } from './open-suite';

// Pages of our own that copy only the shape of the suites: none of the real ones was ever tried.
export interface Suite {
  readonly page: string;
  readonly label: string;
  readonly host?: string;
  /** What reading the document as a whole gives besides its text. */
  readonly kind: 'heading' | 'paragraph';
  /** Where the page tells of the place it went to; marked: in the page itself; none: words for the find box. */
  readonly goes: 'marked' | 'selected' | 'none';
  /** False where nobody can tell whether the text read is all of it. */
  readonly isSure?: boolean;
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What every suite that is read and not written must do. */
export function readSuite({ page: path, label, host, kind, goes, isSure = true }: Suite): void {
  test(`${label}: is read whole, gone to, and not written`, async ({ page, server, openPanel }) => {
    const draft = await openSuite({ page, server, openPanel }, path, label, host);
    const { snapshot, capabilities } = await draft.readWhole();
    const text = snapshot.text;
    expect(squeeze(text)).toBe(squeeze(await page.evaluate(() => bench.text())));
    expect(snapshot.complete).toBe(isSure);
    expect(snapshot.lines?.find(({ start }) => start === text.indexOf('二、存在'))).toMatchObject({ kind });
    expect(capabilities.write).toBe('none');
    expect(await draft.apply(text, [{ quote: '法制', text: '法治' }])).toMatchObject({ status: 'refused' });
    expect(squeeze(await page.evaluate(() => bench.text()))).toBe(squeeze(text));
    const quote = '编发学习资料三期';
    expect(await draft.locate(text, quote)).toBe(goes === 'none' ? 'unseen' : 'shown');
    if (goes === 'marked')
      expect(await page.evaluate(() => bench.marked())).toMatchObject({ text: quote, visible: true });
    if (goes === 'selected') expect(await page.evaluate(() => Reflect.get(bench, 'selected'))).toBe(quote);
  });
}

/** Where copying is locked, or nothing is there to read by. */
export function readsNothing({ page: path, label, host }: Suite, query: string, reason: string): void {
  test(`${label}?${query}: reads nothing, and says what to do`, async ({ page, server, openPanel }) => {
    const draft = await openSuite({ page, server, openPanel }, `${path}?${query}`, label, host);
    const { snapshot } = await draft.readWhole();
    expect(snapshot).toMatchObject({ text: '', complete: false, reason: expect.stringContaining(reason) });
  });
}

export function readsPart({ page: path, label, host }: Suite, query: string, reason: string): void {
  test(`${label}?${query}: says that it may not be all`, async ({ page, server, openPanel }) => {
    const draft = await openSuite({ page, server, openPanel }, `${path}?${query}`, label, host);
    const { snapshot } = await draft.readWhole();
    expect(snapshot).toMatchObject({ complete: false, reason: expect.stringContaining(reason) });
    expect(snapshot.text).toContain('二、存在的主要不足和原因');
  });
}
