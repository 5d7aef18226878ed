import { defineConfig } from "vitest/config";

/** `unit`: pure and in-process tests, one module graph for all files. `browser`: Chromium, one page after the other. */
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
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["packages/web/e2e/**/*.test.ts"],
          isolate: true,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
