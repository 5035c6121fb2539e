// The main job on a fresh machine: a draft in a real editor, the panel beside it, checked, mended, the missing part
// drafted without a model. Without a display it does the same headless and leaves pictures; `--pictures FOLDER` does
// that too, into a folder of one's choice.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@/tests/e2e/server';
import { listedFindings, openSample, walkThrough } from './demo/walk';

const asked = process.argv[2] === '--pictures' ? process.argv[3] : undefined;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = asked !== undefined || !hasDisplay;
const pictures = asked ?? join('.output', 'demo');
mkdirSync(pictures, { recursive: true });

const server = await serve();
const walk = await openSample(server.url('/samples/editor.html'), pictures, headless);
await print('in the sample draft');
if (headless) {
  await walkThrough(walk);
  await print('left for a person after mending what is certain and inserting the drafted part');
  console.log(`\nPictures of page and panel: ${join(pictures, '*.png')}`);
} else {
  console.log('\nThe browser stays open; close it to end.');
  await walk.extension.context.waitForEvent('close', { timeout: 0 });
}
await walk.extension.close();
await server.close();

async function print(where: string): Promise<void> {
  const findings = await listedFindings(walk.panel);
  console.log(`\n${findings.length} findings ${where}:`);
  for (const finding of findings) console.log(`  ${finding}`);
}
