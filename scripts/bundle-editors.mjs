// Bundles the pages of the bench that are made of modules: bench/editors/<id>/page.ts is served at /bench-built/<id>.js,
// its style sheets at /bench-built/<id>.css. `node scripts/bundle-editors.mjs slate quill` bundles these two alone.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const editors = join('bench', 'editors');
const dataUrls = Object.fromEntries(
  ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'].map((type) => [type, /** @type {const} */ ('dataurl')]),
);

/**
 * One by one: a page that cannot be bundled fails its own tests, not those of the others.
 * @param {string[]} wanted the editors; none means all
 * @returns {Promise<string[]>} those that could not be bundled
 */
export async function bundleEditors(wanted) {
  const ids = wanted.length ? wanted : readdirSync(editors);
  /** @type {string[]} */
  const failed = [];
  for (const id of ids) {
    const page = join(editors, id, 'page.ts');
    if (existsSync(page) && !(await bundle(id, page))) failed.push(id);
  }
  return failed;
}

/**
 * @param {string} id
 * @param {string} page
 */
async function bundle(id, page) {
  try {
    await build({
      entryPoints: { [id]: page },
      outdir: join('.output', 'bench', 'editors'),
      bundle: true,
      format: 'iife',
      target: 'chrome120',
      // Nothing of the extension's own settings: the page knows nothing of it.
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      loader: dataUrls,
      logLevel: 'error',
    });
    return true;
  } catch {
    process.stderr.write(`${page} could not be bundled.\n`);
    return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await bundleEditors(process.argv.slice(2))).length ? 1 : 0;
}
