import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOTS = ['lib', 'components', 'entrypoints', 'scripts'];
const FILES = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !/\.(?:test|spec)\.tsx?$/.test(name))
    .map((name) => ({ path: join(root, name).replaceAll('\\', '/'), code: readFileSync(join(root, name), 'utf8') })),
);
const matching = (pattern: RegExp) => FILES.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

describe('who may write', () => {
  it('reads the sources at all', () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(FILES.map(({ path }) => path)).toContain('lib/messaging/post-write.ts');
  });

  it('only postWrite calls apply of a session', () => {
    expect(matching(/session\w*\s*(?:\?\.|\.)\s*apply\b|session\w*\s*\[\s*['"`]apply/i)).toEqual([
      'lib/messaging/post-write.ts',
    ]);
    expect(matching(/\{[^{}\n]*\bapply\b[^{}\n]*\}\s*=\s*(?:this\.|state\.|props\.|get\(\)\.)?session/i)).toEqual([]);
  });

  it('each brand is made in one module', () => {
    for (const [brand, maker] of [
      ['VerifiedText', 'lib/drafting/verified-text.ts'],
      ['VerifiedInsertion', 'lib/drafting/insertion.ts'],
      ['VerifiedReplacement', 'lib/drafting/replacement.ts'],
      ['VerifiedEdit', 'lib/drafting/verified-edit.ts'],
      ['UserText', 'lib/drafting/user-text.ts'],
      ['UserEdit', 'lib/drafting/user-text.ts'],
      ['RuleEdit', 'lib/rules/rule-edit.ts'],
      ['Restored', 'lib/history/restored.ts'],
    ] as const) {
      expect(
        matching(new RegExp(`\\bas\\s+(?:unknown\\s+as\\s+)?(?:readonly\\s+)?${brand}\\b(?!\\s*,|\\s*\\})`)),
      ).toEqual([maker]);
    }
  });

  it('a verified edit is asked for where a rewriting is accepted, and nowhere else', () => {
    expect(matching(/\bverifiedEdit\(/).filter((path) => path !== 'lib/drafting/verified-edit.ts')).toEqual([
      'lib/drafting/rewriting/accept-rewriting.ts',
    ]);
  });

  it('words of the user are made where the user acts, never by a model', () => {
    expect(matching(/\buser(?:Text|Edit)\(/).filter((path) => path.startsWith('lib/llm/'))).toEqual([]);
  });
});
