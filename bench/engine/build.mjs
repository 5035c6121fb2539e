import { join } from 'node:path';

const here = import.meta.dirname;

/** Where the built engine lies; adapters of other harnesses load it from there. */
export const ENGINE = join(here, '..', '..', '.output', 'bench', 'engine.mjs');

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
    alias: { '@': join(here, '..', '..') },
    absWorkingDir: join(here, '..', '..'),
    logLevel: 'warning',
  });
}
