// Draws the extension's icons: `node --import tsx scripts/icons.ts`. The pictures are committed; run it to change them.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, runsAsRoot } from './chromium.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium was not found: run `npm run setup -- --browser`.');

const browser = await chromium.launch({ executablePath, args: runsAsRoot ? ['--no-sandbox'] : [] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // Small sizes get no margin and a larger character, or it could not be read.
  const radius = size * 0.18;
  const font = size * (size < 48 ? 0.82 : 0.7);
  await page.setContent(`<!doctype html><style>
    body { margin: 0 }
    div { width: ${size}px; height: ${size}px; border-radius: ${radius}px; background: #b91c1c; color: #fff;
      font: bold ${font}px/${size}px "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; text-align: center }
  </style><div lang="zh-CN">拟</div>`);
  await page.screenshot({ path: join('public', 'icon', `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
