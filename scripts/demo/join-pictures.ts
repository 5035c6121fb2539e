import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

interface Picture {
  /** Path of a PNG file. */
  readonly path: string;
  /** CSS pixels. */
  readonly width: number;
}

/** Puts pictures side by side, as page and panel stand in the browser's window, and writes one PNG. */
export async function joinPictures(
  context: BrowserContext,
  pictures: readonly Picture[],
  height: number,
  path: string,
): Promise<void> {
  const page = await context.newPage();
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  await page.setViewportSize({ width, height });
  const images = pictures.map(({ path: file, width: each }) => {
    const data = readFileSync(file).toString('base64');
    return `<img width="${each}" height="${height}" src="data:image/png;base64,${data}">`;
  });
  await page.setContent(`<body style="margin:0;display:flex">${images.join('')}</body>`);
  await page.locator('img').last().waitFor();
  await page.screenshot({ path });
  await page.close();
}
