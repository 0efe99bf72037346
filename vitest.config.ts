import { defineConfig } from 'vitest/config';

// `unit` needs Node alone; `system` also a browser, an office suite or other programs, and says which one is missing.
export default defineConfig({
  test: {
    globalSetup: 'test/build-pages.ts',
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/system/**'] } },
      { test: { name: 'system', include: ['test/system/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
