import { join } from 'node:path';

const here = import.meta.dirname;

const root = join(here, '..', '..');

/** Where the built engine lies; adapters of other harnesses load it from there. */
export const ENGINE = join(root, '.output', 'bench', 'engine.mjs');

export async function buildEngine() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: [join(here, 'entry.ts')],
    outfile: ENGINE,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2023',
    // As in wxt.config.ts: an extension page has no eval, so zod does not compile its schemas there.
    alias: {
      '@': root,
      zod: join(root, 'lib/settings/zod-without-eval.ts'),
      'zod/v4': join(root, 'node_modules/zod/v4/index.js'),
    },
    absWorkingDir: root,
    logLevel: 'warning',
  });
}
