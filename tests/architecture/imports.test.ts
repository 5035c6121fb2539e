// Imports run one way (DESIGN, section 4), browser and network have one door each.
import { describe, expect, it } from 'vitest';
import { sourcesOf } from './sources';

/** What each folder of lib may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  terms: [],
  document: ['text'],
  report: ['text', 'document'],
  facts: ['text', 'terms', 'document', 'report'],
  rules: ['text', 'terms', 'document', 'report', 'facts'],
  editors: ['text', 'document'],
  outreach: ['text', 'document', 'facts'],
  llm: ['text'],
  drafting: ['text', 'document', 'report', 'facts', 'llm', 'outreach', 'rules/finding'],
  export: ['text', 'document', 'report', 'facts', 'rules', 'drafting', 'outreach'],
  history: ['text', 'document', 'facts', 'rules', 'drafting'],
  settings: ['text', 'report', 'rules', 'llm', 'drafting'],
  messaging: ['text', 'document', 'editors', 'rules', 'drafting', 'history', 'settings'],
};

const lib = sourcesOf('lib');
const all = [...lib, ...sourcesOf('components', 'entrypoints')];

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

describe('imports run one way', () => {
  it('every folder of lib is known', () => {
    expect([...new Set(lib.map(({ path }) => folderOf(path)))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it.each(Object.entries(MAY_IMPORT))('lib/%s', (folder, allowed) => {
    const wrong = lib
      .filter(({ path }) => folderOf(path) === folder)
      .flatMap(({ path, imports }) =>
        imports.filter((target) => target.startsWith('lib/')).map((target) => ({ path, target })),
      )
      .filter(
        ({ target }) => folderOf(target) !== folder && !allowed.some((name) => `${target}/`.startsWith(`lib/${name}/`)),
      )
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  it('nothing in lib imports components, entrypoints, scripts or tests', () => {
    const outside = /^(?:components|entrypoints|scripts|tests|bench)\//;
    expect(lib.filter(({ imports }) => imports.some((target) => outside.test(target))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('components import no entrypoint', () => {
    const wrong = all.filter(
      ({ path, imports }) =>
        path.startsWith('components/') && imports.some((target) => target.startsWith('entrypoints/')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('one door each', () => {
  it('the browser’s extension interface is used at the edges only', () => {
    const edges = /^(?:entrypoints|components|lib\/(?:settings|messaging|history))\//;
    const users = all.filter(
      ({ code, imports }) =>
        imports.some((target) => /^wxt(?:\/|$)/.test(target)) || /\b(?:browser|chrome)\.[a-z]+/i.test(code),
    );
    expect(users.map(({ path }) => path).filter((path) => !edges.test(path))).toEqual([]);
  });

  it('only lib/llm reaches the network (promise 2)', () => {
    const network = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/;
    const users = all.filter(
      ({ code, imports }) => network.test(code) || imports.some((target) => /^openai(?:\/|$)/.test(target)),
    );
    expect(users.map(({ path }) => path).filter((path) => !path.startsWith('lib/llm/'))).toEqual([]);
  });

  it('lib/llm does reach it, so that the test above sees what it looks for', () => {
    expect(lib.some(({ path, imports }) => path.startsWith('lib/llm/') && imports.includes('openai'))).toBe(true);
  });
});
