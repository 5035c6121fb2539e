import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const exclude = ['**/node_modules/**', '.output/**', 'bench/**'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    allowOnly: false,
    // Property tests take their time on a busy machine.
    testTimeout: 60_000,
    setupFiles: ['tests/fixed-seed.ts'],
    // A test in plain Node that needs a DOM says so with `// @vitest-environment happy-dom` on its first line.
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['**/*.test.ts'], exclude } },
      { extends: true, test: { name: 'dom', environment: 'happy-dom', include: ['**/*.test.tsx'], exclude } },
    ],
  },
});
