import { createRequire } from "node:module";
import { join } from "node:path";
import { bundleFolder } from "./node/bundle";
import type * as Bundle from "./node/host";

export type { CellValue, Host, HostOptions, Typed } from "./node/host";

/**
 * Opens a spreadsheet in Node with the built add-on in it: the stand-in for Google of every test.
 * It comes from the bundle that vitest's global setup has made.
 */
export function createHost(options: Bundle.HostOptions): Promise<Bundle.Host> {
  const bundle: typeof Bundle = createRequire(import.meta.url)(join(bundleFolder, "host.cjs"));
  return bundle.createHost(options, join(bundleFolder, "thread.cjs"));
}
