import { defineConfig } from "vitest/config";

/** The preview in a real browser: one page at a time, on a machine that may be slow. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
