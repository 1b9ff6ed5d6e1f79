import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { withImpatientTimers } from "../impatient-timers-plugin";

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
