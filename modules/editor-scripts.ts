import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const FAMILIES = join('lib', 'editors', 'families');

/** Builds every file of lib/editors/families as a script of its own, editor-<family>.js: no list to keep. */
export default defineWxtModule((wxt) => {
  wxt.hook('entrypoints:found', (_, entrypoints) => {
    const folder = join(wxt.config.root, FAMILIES);
    for (const file of readdirSync(folder)) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      entrypoints.push({
        name: `editor-${basename(file, '.ts')}`,
        inputPath: join(folder, file),
        type: 'unlisted-script',
      });
    }
  });
});
