import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    globalSetup: ["preview/node/bundle.ts", "test/built-add-on.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
