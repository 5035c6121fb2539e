import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from '@/tests/e2e/fixtures';
import type * as Entry from './entry';

declare const nigaoSpeed: typeof Entry;

test('long-document: 2,000 paragraphs are read and marked in the time of ten walks over them', async ({
  page,
  server,
}) => {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'entry.ts'), formats: ['iife'], name: 'nigaoSpeed' },
    },
  });
  const [first] = [outputs].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  await page.goto(server.url('/editors/contenteditable.html?paragraphs=2000'));
  await page.evaluate(chunk?.code ?? '');
  const { quote, ...times } = await page.evaluate(() => {
    const root = bench.root();
    const place = root.querySelectorAll('p')[1990]?.textContent?.slice(0, 30) ?? '';
    return { quote: place, ...nigaoSpeed.measure(root, place) };
  });
  expect(quote).not.toBe('');
  expect(times.read + times.mark, JSON.stringify(times)).toBeLessThan(10 * times.walk);
});
