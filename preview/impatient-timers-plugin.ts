import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const timersFile = fileURLToPath(new URL("grid/impatient-timers.ts", import.meta.url));

/** Gives Univer's formulas timers that can be ended early; it has no option for that. */
export const withImpatientTimers: Plugin = {
  name: "impatient timers",
  setup: (bundle) => {
    bundle.onLoad(
      { filter: /@univerjs[\\/]sheets-formula[\\/]lib[\\/]es[\\/]index\.js$/ },
      async ({ path }) => {
        const code = await readFile(path, "utf8");
        return {
          contents: `import { clearTimeout, setTimeout } from ${JSON.stringify(timersFile)};\n${code}`,
        };
      },
    );
  },
};
