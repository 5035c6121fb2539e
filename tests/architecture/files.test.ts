// Small files with telling names (DESIGN, section 4).
import { expect, it } from 'vitest';
import { sourcesOf } from './sources';

const sources = sourcesOf('lib', 'components', 'entrypoints', 'scripts');

it('no file is longer than 300 lines', () => {
  const long = sources.filter(({ path, lines }) => lines > 300 && !/\.(?:data|generated)\.ts$/.test(path));
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

it('no drawer for everything', () => {
  expect(sources.map(({ path }) => path).filter((path) => /\b(?:utils?|helpers?|common|misc)\b/i.test(path))).toEqual(
    [],
  );
});

it('no barrels: a file does more than re-export', () => {
  const barrels = sources.filter(
    ({ code }) =>
      /\S/.test(code) &&
      !/\S/.test(code.replace(/export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/g, '')),
  );
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

it('no any, no non-null assertion, no silenced compiler', () => {
  const loose = sources.filter(({ code }) => /@ts-(?:ignore|nocheck)|:\s*any\b|\bas any\b|<any>/.test(code));
  expect(loose.map(({ path }) => path)).toEqual([]);
});
