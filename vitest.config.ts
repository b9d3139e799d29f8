/** Test projects: fast unit and architecture tests, then the tests of a built site, then those in a real browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          // pure code leaves nothing behind, and loading it once is most of the time saved
          isolate: false,
          // one core less, the usual choice, is half of a small machine
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // a busy machine is no fault of the site
          expect: { poll: { timeout: 10_000 } },
          globalSetup: 'tests/kept-for-run.ts',
          // while one file waits for its browser, another builds its site
          maxWorkers: '100%',
          // what is wrong with the code itself is told first
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
