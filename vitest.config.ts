import { defineConfig } from 'vitest/config';

// `unit` needs Node alone; `system` also a browser, an office suite or other programs, and says which one is missing.
export default defineConfig({
  test: {
    globalSetup: 'test/build-pages.ts',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/system/**'],
          testTimeout: 30_000,
          // Files of a thread share what they import: loading it for each would take a third of the time.
          isolate: false,
        },
      },
      // One after the other, and after all units: browsers and office suites want the machine for themselves.
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          testTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
