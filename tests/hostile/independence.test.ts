// Who attacks the verifier must not share its eyes: what it overlooks, they would overlook too.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What knows the program: it gives the replies to it and takes what comes out. */
const PATH = new Set(['ground.ts', 'hostile.test.ts', 'independence.test.ts', 'rewording.test.ts']);

it('generator and oracle import nothing of the program', () => {
  const files = readdirSync('tests/hostile').filter((name) => !PATH.has(name));
  expect(files).toEqual(expect.arrayContaining(['generator.ts', 'lies.ts', 'oracle.ts', 'scenarios.ts']));
  const imports = files.flatMap((name) =>
    [...readFileSync(`tests/hostile/${name}`, 'utf8').matchAll(/from '([^']+)'|import\(['"]([^'"]+)/g)].map(
      ([, target, dynamic]) => `${name} ← ${target ?? dynamic}`,
    ),
  );
  expect(imports.length).toBeGreaterThan(3);
  expect(imports.filter((line) => !/ ← \.\/[a-z-]+$/.test(line))).toEqual([]);
  expect(imports.filter((line) => line.endsWith('./ground'))).toEqual([]);
});
