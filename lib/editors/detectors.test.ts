import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, DETECTORS } from './detectors';
import { createAdapter } from './family';
import { offerCore } from './script';

const files = readdirSync(join(import.meta.dirname, 'families')).filter((file) => !file.endsWith('.test.ts'));

describe('DETECTORS', () => {
  it('has a line for every file of families/, and a file for every line', () => {
    const families = [...DETECTORS, ARTICLE].map(({ family }) => `${family}.ts`);
    expect([...families].sort()).toEqual(files.sort());
  });

  offerCore(createAdapter);
  it.each(files)('%s says the name of its file', async (file) => {
    const script = await import(`./families/${file.replace(/\.ts$/, '')}.ts`);
    script.default.main();
    const adapter = (globalThis as { [key: symbol]: unknown })[Symbol.for(`nigao.editor.${file.replace(/\.ts$/, '')}`)];
    expect(adapter).toMatchObject({ family: file.replace(/\.ts$/, '') });
  });
});
