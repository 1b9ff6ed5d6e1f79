import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/e2e/**"],
    globalSetup: ["preview/node/bundle.ts", "test/built-add-on.ts"],
    // The stand-in's runs wait for one another: a worker for every core.
    maxWorkers: "100%",
    // The limit is for what hangs: a test that breaks off every single write is long on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
