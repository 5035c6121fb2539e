import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ARTICLE, DETECTORS, holdsOther, takeTable } from './detectors';
import { createAdapter } from './family';
import { adapterName, offerCore } from './script';

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
    const family = file.replace(/\.ts$/, '');
    const adapter = (globalThis as { [key: symbol]: unknown })[Symbol.for(adapterName(family))];
    expect(adapter).toMatchObject({ family });
  });
});

describe('holdsOther', () => {
  it.each([
    ['<p>甲</p><div class="ProseMirror">乙</div>', true],
    ['<div data-slate-editor>乙</div>', true],
    ['<p>甲</p><textarea></textarea>', false],
    ['<p contenteditable="true">甲</p>', false],
  ])('%s: %s', (html, expected) => {
    takeTable(DETECTORS);
    const { document } = parseHTML(`<html><body><main contenteditable="true">${html}</main></body></html>`);
    expect(holdsOther(document.querySelector('main') ?? document.body, 'contenteditable')).toBe(expected);
  });
});
