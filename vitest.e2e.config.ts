import { defineConfig } from "vitest/config";

/** The preview in a real browser: one browser for the run, and a page a test file and language. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    globalSetup: ["test/e2e/browser-run.ts"],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
