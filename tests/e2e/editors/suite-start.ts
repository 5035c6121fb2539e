import type { Page } from '@playwright/test';
import { expect } from '../fixtures';
import type { StaticServer } from '../server';
import { DraftHandle } from './draft';
import { addressOf, type SuiteOptions } from './suite-options';

export interface Fixtures {
  page: Page;
  server: StaticServer;
  openPanel: (page: Page) => Promise<Page>;
}

/** An editor on its page, its draft as the panel has it, and the text it holds at first. */
export interface Started {
  page: Page;
  draft: DraftHandle;
  text: string;
}

export async function start(
  { page, server, openPanel }: Fixtures,
  options: SuiteOptions,
  paragraphs = 0,
): Promise<Started> {
  const address = new URL(server.url(addressOf(options)));
  if (paragraphs) address.searchParams.set('paragraphs', `${paragraphs}`);
  await page.goto(address.href);
  await page.waitForFunction(() => bench.text().length > 100);
  const text = loaded(options, await page.evaluate(() => REPORT_TEXT));
  const draft = new DraftHandle(await openPanel(page));
  expect((await draft.open())[0]).toBe(options.label);
  await draft.read();
  await page.evaluate(() => {
    // Some editors tell late of the text they were given.
    bench.changes = 0;
  });
  return { page, draft, text };
}

/** A piece of the draft as the editor holds it. */
export function loaded({ loads }: SuiteOptions, text: string): string {
  return loads ? loads(text) : text;
}

/** The panel, the editor's own model and the page hold one and the same text. */
export async function agree({ page, draft }: Started, expected: string): Promise<void> {
  await expect.poll(() => draft.text()).toBe(expected);
  await expect.poll(async () => squeeze(await page.evaluate(() => bench.text()))).toBe(squeeze(expected));
  // Some draw a frame later than their model changes; others show nothing that could be compared.
  const shown = () => page.evaluate(() => bench.shown());
  if ((await shown()) === null) return;
  // Marks of no width with which an editor holds the caret are no text.
  await expect
    .poll(async () => squeeze(((await shown()) ?? '').replace(/[\u200b\u2060]/g, '')))
    .toBe(squeeze(expected));
}

/** The user's own keys, in the editor. */
export async function press(page: Page, key: string): Promise<void> {
  await page.evaluate(() => bench.focus());
  await page.keyboard.press(key);
}

/** Editors give their text with other breaks and spaces than the page has. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
