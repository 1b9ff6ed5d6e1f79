import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const room = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The path of the bundled stand-in; Node cannot import Univer as it is. */
export const bundleFolder = room("../../build/node-host");

/** Bundles the stand-in for Node once; vitest runs this before the tests (`globalSetup`). */
export default async function bundleNodeHost(): Promise<void> {
  const settings = { outdir: bundleFolder, bundle: true, target: "node20", logLevel: "error" } as const;
  await build({
    ...settings,
    entryPoints: { host: room("host.ts"), thread: room("../host/node-thread.ts") },
    outExtension: { ".js": ".cjs" },
    platform: "node",
    format: "cjs",
    plugins: [withImpatientTimers],
  });
  await build({ ...settings, entryPoints: { job: room("../host/node-job.ts") }, format: "iife" });
}

/** Gives Univer's formulas timers that can be ended early; it has no option for that. */
const withImpatientTimers: Plugin = {
  name: "impatient timers",
  setup: (bundle) => {
    bundle.onLoad(
      { filter: /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ },
      async ({ path }) => {
        const timers = JSON.stringify(room("impatient-timers.ts"));
        const code = await readFile(path, "utf8");
        return { contents: `import { clearTimeout, setTimeout } from ${timers};\n${code}` };
      },
    );
  },
};
