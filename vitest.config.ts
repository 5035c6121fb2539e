import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const exclude = ['**/node_modules/**', '.output/**', 'bench/**'];
/** Pure code and data: its files share one process, for loading the rules anew for each takes longer than its tests. */
const pure = [
  'lib/{document,facts,report,rules,terms,text}/**/*.test.ts',
  'tests/{annotated,cases,mutations,sound}/**/*.test.ts',
];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    allowOnly: false,
    // One fewer by default, which on two cores is one.
    maxWorkers: '100%',
    // Property tests take their time on a busy machine.
    testTimeout: 60_000,
    setupFiles: ['tests/fixed-seed.ts'],
    // A test in plain Node that needs a DOM says so with `// @vitest-environment happy-dom` on its first line.
    projects: [
      { extends: true, test: { name: 'pure', environment: 'node', include: pure, exclude, isolate: false } },
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['**/*.test.ts'], exclude: [...exclude, ...pure] },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['**/*.test.tsx'],
          exclude,
          setupFiles: ['tests/patient-queries.ts'],
        },
      },
    ],
  },
});
