// Opens Chromium with the built extension and a sample draft, and the panel beside it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@/tests/e2e/server';
import { launchExtension } from './browser';

const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
const pictures = join('.output', 'demo');
mkdirSync(pictures, { recursive: true });

const server = await serve();
const extension = await launchExtension(join(process.cwd(), '.output', 'chrome-mv3'), { headless });
const page = await extension.context.newPage();
await page.goto(server.url('/textarea.html'));
const panel = await extension.openPanel(page);
await page.screenshot({ path: join(pictures, 'page.png') });
await panel.screenshot({ path: join(pictures, 'panel.png') });
console.log(`Pictures of page and panel: ${pictures}`);

// With a display the browser stays open until the user closes it.
if (!headless) await extension.context.waitForEvent('close', { timeout: 0 });
await extension.close();
await server.close();
