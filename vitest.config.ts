import { defineConfig } from "vitest/config";

/**
 * `unit`: pure and in-process tests, one module graph for all files. `data`: tests on a real PostgreSQL, which is started
 * once and gives each file a database of its own; YORISOI_POSTGRES=18 chooses that release. `browser`: Chromium, one page after
 * the other.
 */
export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          isolate: false,
          include: ["packages/*/src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: ["**/*.data.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "data",
          environment: "node",
          isolate: false,
          include: ["packages/*/src/**/*.data.test.ts", "test/**/*.data.test.ts"],
          globalSetup: ["packages/server/test/database/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["packages/web/e2e/**/*.test.ts"],
          globalSetup: ["packages/server/test/database/global-setup.ts"],
          isolate: true,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
