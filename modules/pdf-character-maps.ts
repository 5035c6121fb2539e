import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const MAPS = join('node_modules', 'pdfjs-dist', 'cmaps');

/** Ships the tables by which PDFs with simplified Chinese fonts of no table of their own are read, and their licence. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    const folder = join(wxt.config.root, MAPS);
    for (const file of readdirSync(folder)) {
      if (!/^(?:LICENSE|(?:GB|UniGB|Adobe-GB1).*\.bcmap)$/.test(file)) continue;
      files.push({ absoluteSrc: join(folder, file), relativeDest: join('pdf-character-maps', file) });
    }
  });
});
